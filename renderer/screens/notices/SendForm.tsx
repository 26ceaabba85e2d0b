import { Send } from 'lucide-react';
import { useState } from 'react';
import type { NoticeRecord } from '#domain/notices/notice';
import { sendingWays } from '#domain/notices/notice-history';
import { Choice } from '../../components/Choice';
import { MomentField } from '../../components/MomentField';
import { TextField } from '../../components/TextField';
import { useNow } from '../../state/now';
import { useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { useActForm } from '../departures/use-act-form';
import { optionsOf } from '../minors/options';

/** When and how the file went out, and who sent it. */
export function SendForm({ notice }: { readonly notice: NoticeRecord }) {
  const { notices: { send }, field } = useWords();
  const { sending: labels } = field.fields.labels;
  const now = useNow();
  const tell = useTell();
  const [initial] = useState({ sentAt: '', way: '' as (typeof sendingWays)[number] | '', sentBy: notice.sealedBy });
  const form = useActForm({
    request: 'notices.send', draft: `send-notice:${notice.id}`, initial,
    toInput: ({ way, ...body }) => ({ ...body, way: way === '' ? undefined : way, noticeId: notice.id }),
    onDone: () => tell({ says: send.done }),
  });
  return (
    <ActForm form={form} title={send.title} act={send.act} icon={Send}>
      <MomentField label={labels.sentAt} now={now} {...form.text('sentAt')} />
      <Choice label={labels.way} shape="list" options={optionsOf(sendingWays, field.notices.sendingWays)} {...form.pick('way')} />
      <TextField label={labels.sentBy} {...form.text('sentBy')} />
    </ActForm>
  );
}
