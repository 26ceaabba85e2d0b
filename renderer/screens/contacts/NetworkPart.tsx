import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { inOrder, stands, type Contact } from '#domain/contacts/contact';
import { countryName } from '#domain/dossiers/names';
import { closingOf } from '#domain/minors/file-registry';
import type { MinorFile } from '#domain/minors/minor-file';
import { dayOf } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import { Button, LinkButton } from '../../components/Button';
import { Section } from '../../components/Layout';
import { LookRow, Rows } from '../../components/Rows';
import { Written } from '../../components/Voice';
import type { OpenPanel } from '../../state/route';
import { useWords, type AllWords } from '../../words/words';
import { contactName } from './ContactPanel';
import { RoleTag } from './RoleTag';

const SHOWN = 4;

/** The people around the youth: whom to call, and whom not. Those that are over stay behind a count. */
export function NetworkPart({ file, onOpen }: { readonly file: MinorFile; readonly onOpen: (panel: OpenPanel) => void }) {
  const words = useWords();
  const { contacts } = words;
  const [all, setAll] = useState(false);
  const current = inOrder(file.contacts).filter(stands);
  const shown = all ? inOrder(file.contacts) : current.slice(0, SHOWN);
  const over = file.contacts.length - current.length;
  return (
    <Section title={contacts.title} aside={closingOf(file.registry) === undefined && <Button kind="plain" icon={UserPlus} onPress={() => onOpen({ kind: 'new-contact' })}>{contacts.add}</Button>}>
      {file.contacts.length === 0 && <p className="meta">{contacts.none}</p>}
      {shown.length > 0 && (
        <Rows dense label={contacts.title}>
          {shown.map((contact) => (
            <LookRow
              key={contact.id} title={<LinkButton onPress={() => onOpen({ kind: 'contact', id: contact.id })}><Written text={contactName(contact, words)} /></LinkButton>}
              tag={contact.owner === 'other' && contact.ended === null && <RoleTag contact={contact} />} why={<span className="meta">{about(contact, words)}</span>}
            />
          ))}
        </Rows>
      )}
      {!all && (over > 0 || current.length > SHOWN) && (
        <p className="meta">{over > 0 && contacts.over(over)} <LinkButton onPress={() => setAll(true)}>{contacts.all(file.contacts.length)}</LinkButton></p>
      )}
    </Section>
  );
}

/** Relation, country and how to reach, on one line. */
function about(contact: Contact, { contacts, field }: AllWords): string {
  const relation = contact.relation && field.contacts.relations[contact.relation];
  const country = contact.country === 'unknown' ? '' : countryName(contact.country, field);
  const ways = contact.ways.map((way) => `${field.contacts.platforms[way.platform]} ${way.handle}`);
  const ended = contact.ended && (contact.ended.ending === 'ended' ? contacts.ended : contacts.withdrawn)(writtenDate(dayOf(contact.ended.at)));
  return [ended, relation, country, ...ways].filter(Boolean).join(' · ');
}
