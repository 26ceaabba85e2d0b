import { useState } from 'react';
import { asksClosing } from '#domain/notices/next-act';
import type { NoticeRecord } from '#domain/notices/notice';
import { isProven, standingOfNotice } from '#domain/notices/notice-standing';
import { policeNumberOf } from '#domain/notices/kept-payload';
import { Choice } from '../../components/Choice';
import { MomentField } from '../../components/MomentField';
import { TextField } from '../../components/TextField';
import { useNow } from '../../state/now';
import { useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { useActForm } from '../departures/use-act-form';
import { yesOrNo } from '../minors/form';

/**
 * What the police said in one talk: the code, the number, whether the investigation is closed; what is not known yet comes
 * with a later talk. The receipt code is never shown here: who reads it aloud has opened the file.
 */
export function ConfirmForm({ notice }: { readonly notice: NoticeRecord }) {
  const { notices: { confirm }, field } = useWords();
  const { confirmation: labels } = field.fields.labels;
  const now = useNow();
  const tell = useTell();
  const { acknowledged, number, closed } = standingOfNotice(notice);
  const asksToClose = asksClosing(notice) && !closed;
  const [initial] = useState({ confirmedAt: '', confirmedBy: '', policeNumber: number?.body.number ?? policeNumberOf(notice.payload), receiptCode: '', investigationClosed: '' as 'yes' | 'no' | '' });
  const form = useActForm({
    request: 'notices.confirm', draft: `confirm-notice:${notice.id}`, initial,
    toInput: ({ investigationClosed, ...body }) => ({ ...body, investigationClosed: asksToClose ? yesOrNo(investigationClosed) : false, noticeId: notice.id }),
    onDone: () => tell({ says: confirm.done }),
  });
  return (
    <ActForm form={form} title={confirm.title} act={confirm.act}>
      <MomentField label={labels.confirmedAt} now={now} {...form.text('confirmedAt')} />
      <TextField label={labels.confirmedBy} {...form.text('confirmedBy')} />
      {!(acknowledged && isProven(acknowledged.body.proof)) && <TextField label={labels.receiptCode} help={confirm.codeHelp} optional width="short" {...form.text('receiptCode')} />}
      <TextField label={labels.policeNumber} optional {...form.text('policeNumber')} />
      {asksToClose && <Choice label={labels.investigationClosed} options={[{ value: 'yes', label: confirm.yes }, { value: 'no', label: confirm.no }]} {...form.pick('investigationClosed')} />}
    </ActForm>
  );
}
