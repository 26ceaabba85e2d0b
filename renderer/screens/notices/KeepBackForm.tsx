import { useState } from 'react';
import type { NoticeRecord } from '#domain/notices/notice';
import { TextField } from '../../components/TextField';
import { useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { useActForm } from '../departures/use-act-form';

const empty = { reason: '' };

/** This file will not be sent, and why. */
export function KeepBackForm({ notice }: { readonly notice: NoticeRecord }) {
  const { notices: { keepBack }, field } = useWords();
  const tell = useTell();
  const [initial] = useState(empty);
  const form = useActForm({
    request: 'notices.keepBack', draft: `keep-notice-back:${notice.id}`, initial,
    toInput: (body) => ({ ...body, noticeId: notice.id }),
    onDone: () => tell({ says: keepBack.done }),
  });
  return (
    <ActForm form={form} title={keepBack.title} act={keepBack.act}>
      <TextField label={field.fields.labels.keepingBack.reason} {...form.text('reason')} />
    </ActForm>
  );
}
