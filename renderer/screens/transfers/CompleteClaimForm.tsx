import { useMemo, useState } from 'react';
import type { TransferRecord } from '#domain/transfers/transfer-record';
import { claimGaps } from '#domain/transfers/transfer-moves';
import { ComboField } from '../../components/ComboField';
import { Columns } from '../../components/Layout';
import { TextField } from '../../components/TextField';
import { useTell } from '../../state/store';
import { sentenceOfRefusal } from '../../words/sentences';
import { useWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { useActForm } from '../departures/use-act-form';
import { countryOptions } from '../departures/where';
import { orMissing } from '../minors/form';

/** What a claim lacked before its check can begin: the country, and somebody who can be reached. */
export function CompleteClaimForm({ transfer }: { readonly transfer: TransferRecord }) {
  const words = useWords();
  const { transfers: { complete: say }, field } = words;
  const { completedClaim: labels } = field.fields.labels;
  const tell = useTell();
  const { country, town, hostContact } = transfer.destination;
  const [initial] = useState({ country: country === 'unknown' ? '' : (country as string), town, hostContact });
  const countries = useMemo(() => countryOptions(words), [words]);
  const form = useActForm({
    request: 'transfers.completeClaim', draft: `complete-claim:${transfer.id}`, initial,
    toInput: (body) => ({ ...body, country: orMissing(body.country), transferId: transfer.id }),
    onDone: () => tell({ says: say.done }),
  });
  return (
    <ActForm form={form} title={say.title} act={say.act} arrive={false}>
      <ul className="sentences">{claimGaps(transfer.destination).map((gap) => <li key={gap.code}>{sentenceOfRefusal(gap, words)}</li>)}</ul>
      <Columns shape="fields">
        <ComboField label={labels.country} options={countries} {...form.pick('country')} onChange={(chosen) => form.change({ country: chosen ?? '' })} />
        <TextField label={labels.town} optional {...form.text('town')} />
      </Columns>
      <TextField label={labels.hostContact} help={say.contactHelp} {...form.text('hostContact')} />
    </ActForm>
  );
}
