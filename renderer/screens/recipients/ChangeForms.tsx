import { useMemo, useState } from 'react';
import { recipientProfiles, type RecipientProfile } from '#domain/notices/recipient-profile';
import type { SealedFormat } from '#domain/notices/sealed-format';
import { defaultFormat, formatsFor, type RecipientRecord } from '#domain/recipients/recipient';
import { Banner } from '../../components/Banner';
import { Choice } from '../../components/Choice';
import { TextArea } from '../../components/TextArea';
import { useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { useActForm } from '../departures/use-act-form';

/** For whom and how is sealed. Another form than the usual one is weaker, and wants a reason. */
export function ChangeForm({ recipient }: { readonly recipient: RecipientRecord }) {
  const { recipients, field } = useWords();
  const { recipientChange: labels } = field.fields.labels;
  const tell = useTell();
  const { profile, format, formatReason, keyType } = recipient;
  const initial = useMemo<{ profile: RecipientProfile; format: SealedFormat; formatReason: string }>(() => ({ profile, format, formatReason }), [profile, format, formatReason]);
  const form = useActForm({
    request: 'recipients.change', draft: `change-recipient:${recipient.id}`, initial,
    toInput: (body) => ({ ...body, formatReason: body.format === defaultFormat(keyType) ? '' : body.formatReason, recipientId: recipient.id }),
    onDone: () => tell({ says: recipients.changeDone }),
  });
  return (
    <ActForm form={form} title={recipients.changeTitle} act={recipients.changeAct}>
      <Choice label={labels.profile} shape="list" {...form.pick('profile')} options={recipientProfiles.map((value) => ({ value, label: field.notices.profiles[value], help: recipients.profileHelp[value] }))} />
      {form.body.profile !== profile && recipient.verification && <Banner tone="attention" announce="status"><p>{recipients.profileDropsCheck}</p></Banner>}
      <Choice label={labels.format} shape="list" {...form.pick('format')} options={formatsFor(keyType).map((value) => ({ value, label: field.notices.formats[value], help: recipients.formatHelp[value] }))} />
      {form.body.format !== defaultFormat(keyType) && <TextArea label={labels.formatReason} help={recipients.formatReasonHelp} {...form.text('formatReason')} />}
    </ActForm>
  );
}

const empty = { reason: '' };

/** Takes a key out of use for good. */
export function WithdrawForm({ recipient }: { readonly recipient: RecipientRecord }) {
  const { recipients, field } = useWords();
  const tell = useTell();
  const [initial] = useState(empty);
  const form = useActForm({
    request: 'recipients.withdraw', draft: `withdraw-recipient:${recipient.id}`, initial,
    toInput: (body) => ({ ...body, recipientId: recipient.id }),
    onDone: () => tell({ says: recipients.withdrawDone }),
  });
  return (
    <ActForm form={form} title={recipients.withdrawTitle} act={recipients.withdrawAct}>
      <TextArea label={field.fields.labels.recipientWithdrawal.reason} help={recipients.withdrawHelp} {...form.text('reason')} />
    </ActForm>
  );
}
