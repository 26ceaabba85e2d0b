import { useState } from 'react';
import type { NoticeRecord } from '#domain/notices/notice';
import { policeNumberOf } from '#domain/notices/payload-1';
import { Choice } from '../../components/Choice';
import { MomentField } from '../../components/MomentField';
import { TextField } from '../../components/TextField';
import { useNow } from '../../state/now';
import { useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { useActForm } from '../departures/use-act-form';
import { yesOrNo } from '../minors/form';

/** What the police answered. The receipt code is never shown here: who reads it aloud has opened the file. */
export function ConfirmForm({ notice, onDone }: { readonly notice: NoticeRecord; readonly onDone: () => void }) {
  const { notices: { confirm }, field } = useWords();
  const { confirmation: labels } = field.fields.labels;
  const now = useNow();
  const tell = useTell();
  const [initial] = useState({ confirmedAt: '', confirmedBy: '', policeNumber: policeNumberOf(notice.payload), receiptCode: '', investigationClosed: '' as 'yes' | 'no' | '' });
  const form = useActForm({
    request: 'notices.confirm', draft: `confirm-notice:${notice.id}`, initial,
    toInput: ({ investigationClosed, ...body }) => ({ ...body, investigationClosed: yesOrNo(investigationClosed), noticeId: notice.id }),
    onDone: () => { tell({ says: confirm.done }); onDone(); },
  });
  return (
    <ActForm form={form} title={confirm.title} act={confirm.act}>
      <MomentField label={labels.confirmedAt} now={now} {...form.text('confirmedAt')} />
      <TextField label={labels.confirmedBy} {...form.text('confirmedBy')} />
      <TextField label={labels.policeNumber} {...form.text('policeNumber')} />
      <TextField label={labels.receiptCode} help={confirm.codeHelp} optional width="short" {...form.text('receiptCode')} />
      <Choice label={labels.investigationClosed} options={[{ value: 'yes', label: confirm.yes }, { value: 'no', label: confirm.no }]} {...form.pick('investigationClosed')} />
    </ActForm>
  );
}
