import { useMemo, useState } from 'react';
import { hostRelations, reliabilities, type HostRelation, type NewDestination } from '#domain/departures/departure';
import { stands } from '#domain/contacts/contact';
import { hostOfContact } from '#domain/departures/host-of-contact';
import { Choice } from '../../components/Choice';
import { ComboField } from '../../components/ComboField';
import { DateField } from '../../components/DateField';
import { Columns } from '../../components/Layout';
import { Select } from '../../components/Select';
import { TextField } from '../../components/TextField';
import { useToday } from '../../state/now';
import { useGo, useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { orMissing } from '../minors/form';
import { optionsOf } from '../minors/options';
import { contactName } from '../contacts/ContactPanel';
import { ActForm } from './ActForm';
import type { Case } from './DepartureFile';
import { useActForm } from './use-act-form';
import { countryOptions } from './where';

const empty = {
  hostContactId: '', country: '', town: '', address: '', hostName: '', hostRelation: '' as HostRelation | '', hostContact: '', source: '', claimedOn: '', reliability: '' as NewDestination['reliability'] | '',
};

/** Somebody says where the youth is: who, where, and how sure. It opens the safety check. */
export function ClaimForm({ found: { file, departure }, onClose }: { readonly found: Case; readonly onClose: () => void }) {
  const words = useWords();
  const { departures: { forms }, field } = words;
  const { destination: labels } = field.fields.labels;
  const today = useToday();
  const go = useGo();
  const tell = useTell();
  const [initial] = useState(empty);
  const countries = useMemo(() => countryOptions(words), [words]);
  const form = useActForm({
    request: 'departures.claimDestination', draft: `destination:${departure.id}`, initial,
    toInput: (body) => ({ ...body, country: orMissing(body.country), hostRelation: orMissing(body.hostRelation), reliability: orMissing(body.reliability), hostContactId: body.hostContactId === '' ? null : body.hostContactId, departureId: departure.id }),
    onDone: () => { tell({ says: forms.claimDone }); go({ name: 'destination', id: departure.id, minor: departure.minorId }); },
  });
  const people = file.contacts.filter((contact) => contact.owner === 'other' && stands(contact));
  // what is typed already stays; only what is empty is taken over
  const choose = (id: string): void => {
    const contact = people.find((one) => one.id === id);
    const host = contact && hostOfContact(contact);
    form.change({
      hostContactId: id,
      ...(host && { hostName: form.body.hostName || host.hostName, hostRelation: form.body.hostRelation || host.hostRelation, hostContact: form.body.hostContact || host.hostContact }),
    });
  };
  return (
    <ActForm form={form} title={forms.claim} act={forms.claimAct} onCancel={onClose} arrive titled={false}>
      {people.length > 0 && (
        <Select
          label={labels.hostContactId} help={forms.hostInNetworkHelp} optional {...form.text('hostContactId')} onChange={choose}
          options={[{ value: '', label: forms.hostNotInNetwork }, ...people.map((contact) => ({ value: contact.id as string, label: contactName(contact, words), help: field.contacts.roles[contact.role] }))]}
        />
      )}
      <Columns shape="fields">
        <ComboField label={labels.country} options={countries} {...form.pick('country')} onChange={(chosen) => form.change({ country: chosen ?? '' })} />
        <TextField label={labels.town} optional {...form.text('town')} />
        <TextField label={labels.hostName} {...form.text('hostName')} />
        <Select label={labels.hostRelation} options={optionsOf(hostRelations, field.departures.hostRelations)} {...form.pick('hostRelation')} />
      </Columns>
      <TextField label={labels.source} help={forms.sourceHelp} {...form.text('source')} />
      <Columns shape="fields">
        <DateField label={labels.claimedOn} today={today} {...form.text('claimedOn')} />
        <Choice label={labels.reliability} options={optionsOf(reliabilities, field.departures.reliabilities)} {...form.pick('reliability')} />
      </Columns>
      <TextField label={labels.hostContact} help={forms.hostContactHelp} optional {...form.text('hostContact')} />
      <TextField label={labels.address} help={field.fields.help.destination.address} optional {...form.text('address')} />
    </ActForm>
  );
}
