import { useState } from 'react';
import type { RecipientRecord } from '#domain/recipients/recipient';
import { Columns } from '../../components/Layout';
import { TextField } from '../../components/TextField';
import { useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { useActForm } from '../departures/use-act-form';

const empty = { first: '', second: '', spokenWith: '', numberFrom: '' };

/** The check by telephone: two groups, read by the other side, typed here. */
export function VerifyForm({ recipient }: { readonly recipient: RecipientRecord }) {
  const { recipients, field } = useWords();
  const { recipientVerification: labels } = field.fields.labels;
  const tell = useTell();
  const [initial] = useState(empty);
  const form = useActForm({
    request: 'recipients.verify', draft: `verify-recipient:${recipient.id}`, initial,
    toInput: ({ first, second, ...body }) => ({ ...body, groups: [first, second], recipientId: recipient.id }),
    onDone: () => tell({ says: recipients.verifyDone }),
  });
  const [first, second] = recipient.askedGroups;
  return (
    <ActForm form={form} title={recipients.verifyTitle} act={recipients.verifyAct}>
      <ol className="numbered">{recipients.verifySteps(first, second).map((step) => <li key={step}>{step}</li>)}</ol>
      <Columns shape="fields">
        <TextField label={recipients.group(first)} help={recipients.groupHelp} width="short" maxLength={8} {...form.text('first')} {...form.at('groups.0')} />
        <TextField label={recipients.group(second)} help={recipients.groupHelp} width="short" maxLength={8} {...form.text('second')} {...form.at('groups.1')} />
      </Columns>
      <TextField label={labels.spokenWith} {...form.text('spokenWith')} />
      <TextField label={labels.numberFrom} help={recipients.numberHelp} {...form.text('numberFrom')} />
    </ActForm>
  );
}
