import { Plus, X } from 'lucide-react';
import { useMemo } from 'react';
import { contactOwners, contactPlatforms, contactRelations, contactRoles } from '#domain/contacts/contact';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { ComboField } from '../../components/ComboField';
import { DateField } from '../../components/DateField';
import { Columns } from '../../components/Layout';
import { Select } from '../../components/Select';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useToday } from '../../state/now';
import { useWindow } from '../../state/store';
import { useWords } from '../../words/words';
import { countryOptions } from '../departures/where';
import { fieldAt, type FieldsProps } from '../minors/form';
import { optionsOf } from '../minors/options';
import { emptyWay, type ContactBody, type WayBody } from './contact-body';

interface ContactFieldsProps extends FieldsProps<ContactBody> {
  /** Whose it is can only be chosen when the contact is new. */
  readonly isNew: boolean;
}

/** Somebody around the youth: who, how to reach them, and what the guardian holds of them. Only what is needed is asked. */
export function ContactFields({ body, change, says, prefix, isNew }: ContactFieldsProps) {
  const words = useWords();
  const today = useToday();
  const { contacts, field } = words;
  const { labels, help } = field.fields;
  const at = fieldAt(says, prefix);
  const countries = useMemo(() => countryOptions(words), [words]);
  const roles = contactRoles.map((value) => ({ value, label: field.contacts.roles[value], help: field.contacts.rolesLong[value].replace(/^[^:]+: /, '') }));
  return (
    <>
      {isNew && <Choice label={labels.contact.owner} {...at('owner')} options={optionsOf(contactOwners, field.contacts.owners)} value={body.owner} onChange={(owner) => change({ owner })} />}
      {body.owner === 'other' && (
        <>
          <p className="meta">{field.contacts.onlyNeeded}</p>
          <TextField label={labels.contact.name} help={help.contact.name} {...at('name')} optional value={body.name} onChange={(name) => change({ name })} />
          <Columns shape="fields">
            <Select label={labels.contact.relation} {...at('relation')} options={optionsOf(contactRelations, field.contacts.relations)} value={body.relation || undefined} onChange={(relation) => change({ relation })} />
            <ComboField label={labels.contact.country} {...at('country')} options={countries} value={body.country || undefined} onChange={(country) => change({ country: country ?? '' })} />
          </Columns>
        </>
      )}
      <WayList ways={body.ways} onChange={(ways) => change({ ways })} says={says} prefix={prefix ?? ''} />
      {body.owner === 'other' && (
        <>
          <Choice label={labels.contact.role} help={help.contact.role} {...at('role')} shape="list" options={roles} value={body.role} onChange={(role) => change({ role })} />
          <TextArea label={labels.contact.roleReason} help={help.contact.roleReason} {...at('roleReason')} optional={body.role !== 'suspected'} rows={2} value={body.roleReason} onChange={(roleReason) => change({ roleReason })} />
          <Choice label={contacts.isChecked} {...at('check')} options={optionsOf(['yes', 'no'] as const, words.minors)} value={body.checked} onChange={(checked) => change({ checked })} />
          {body.checked === 'yes' && (
            <>
              <TextField label={labels.contactCheck.how} help={help.contactCheck.how} {...at('check.how')} value={body.how} onChange={(how) => change({ how })} />
              <Columns shape="fields">
                <TextField label={labels.contactCheck.by} {...at('check.by')} value={body.by} onChange={(by) => change({ by })} />
                <DateField label={labels.contactCheck.on} {...at('check.on')} today={today} value={body.on} onChange={(on) => change({ on })} />
              </Columns>
            </>
          )}
        </>
      )}
      <TextArea label={labels.contact.note} help={help.contact.note} {...at('note')} optional rows={1} value={body.note} onChange={(note) => change({ note })} />
    </>
  );
}

interface WayListProps {
  readonly ways: readonly WayBody[];
  readonly onChange: (ways: readonly WayBody[]) => void;
  readonly says: (field: string) => string | undefined;
  readonly prefix: string;
}

/** Numbers and accounts, each with who saw it and when. */
function WayList({ ways, onChange, says, prefix }: WayListProps) {
  const { contacts, field } = useWords();
  const today = useToday();
  const guardian = useWindow((state) => state.guardian);
  const { labels } = field.fields;
  const problem = says(`${prefix}ways`);
  const put = (place: number, part: Partial<WayBody>): void => onChange(ways.map((way, one) => (one === place ? { ...way, ...part } : way)));
  return (
    <div className="stack" data-gap="small" role="group" aria-label={labels.contact.ways} data-field={`${prefix}ways`}>
      {ways.map((way, place) => {
        const at = fieldAt(says, `${prefix}ways.${place}.`);
        return (
          <fieldset key={place} className="way">
            <legend className="label">{contacts.way(place + 1)}</legend>
            <Columns shape="fields">
              <Select label={labels.contactWay.platform} {...at('platform')} options={optionsOf(contactPlatforms, field.contacts.platforms)} value={way.platform || undefined} onChange={(platform) => put(place, { platform })} />
              <TextField label={labels.contactWay.handle} {...at('handle')} value={way.handle} onChange={(handle) => put(place, { handle })} />
              <TextField label={labels.contactWay.seenBy} {...at('seenBy')} value={way.seenBy} onChange={(seenBy) => put(place, { seenBy })} />
              <DateField label={labels.contactWay.seenOn} {...at('seenOn')} today={today} value={way.seenOn} onChange={(seenOn) => put(place, { seenOn })} />
            </Columns>
            <Button kind="plain" icon={X} onPress={() => onChange(ways.filter((_, one) => one !== place))}>{contacts.removeWay(place + 1)}</Button>
          </fieldset>
        );
      })}
      <div><Button icon={Plus} onPress={() => onChange([...ways, emptyWay(guardian?.name ?? '')])}>{contacts.addWay}</Button></div>
      {problem && <p className="message">{problem}</p>}
    </div>
  );
}
