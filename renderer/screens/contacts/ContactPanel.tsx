import { useState } from 'react';
import { contactEndings, type Contact, type ContactEnding } from '#domain/contacts/contact';
import { countryName } from '#domain/dossiers/names';
import { dayOf } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Pairs } from '../../components/Facts';
import { Acts, Form, Section } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import { TextArea } from '../../components/TextArea';
import { useGo, useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { writtenMoment } from '../../words/moments';
import { fieldSentences } from '../../words/sentences';
import { useWords, type AllWords } from '../../words/words';
import { fieldAt, orMissing, typedFor, useFirstProblem } from '../minors/form';
import { optionsOf } from '../minors/options';
import { GonePanel, type RecordPanelProps } from '../minors/RecordPanels';
import { RoleTag } from './RoleTag';

/** What a contact is called on screen. */
export const contactName = (contact: Pick<Contact, 'owner' | 'name'>, { field }: AllWords): string => (contact.owner === 'youth' ? field.contacts.ownNumbers : contact.name || field.contacts.nameUnknown);

/** One contact: what stands, and what stood before. */
export function ContactPanel({ file, id, onClose }: RecordPanelProps) {
  const words = useWords();
  const { contacts, field } = words;
  const go = useGo();
  const [ending, setEnding] = useState(false);
  const contact = file.contacts.find((one) => one.id === id);
  if (!contact) return <GonePanel onClose={onClose} />;
  const { contact: labels } = field.fields.labels;
  const { ended } = contact;
  const acts = ended === null && !ending && (
    <>
      <Button onPress={() => go({ name: 'minor', id: file.minor.id, panel: { kind: 'correct-contact', id } })}>{contacts.correct}</Button>
      <Button onPress={() => setEnding(true)}>{contacts.end}</Button>
    </>
  );
  return (
    <Panel title={contactName(contact, words)} note={contact.relation ? field.contacts.relations[contact.relation] : undefined} onClose={onClose} footer={acts}>
      {ended && <Banner tone="quiet">{(ended.ending === 'ended' ? contacts.ended : contacts.withdrawn)(writtenDate(dayOf(ended.at)))}. {ended.reason}</Banner>}
      {ended === null && contact.role === 'suspected' && <Banner tone="attention">{contacts.suspected}</Banner>}
      {contact.owner === 'other' && <p><RoleTag contact={contact} /></p>}
      <Pairs pairs={([
        [labels.roleReason, contact.roleReason], [labels.country, contact.owner === 'other' ? countryName(contact.country, field) : ''],
        [labels.check, contact.owner === 'youth' ? '' : checkWords(contact, words)], [labels.note, contact.note],
      ] as const).filter(([, value]) => value !== '')} />
      {contact.ways.length > 0 && (
        <Section title={labels.ways}>
          <Pairs pairs={contact.ways.map((way) => [field.contacts.platforms[way.platform], <span key={way.handle}><bdi className="code">{way.handle}</bdi><small className="why-sent">{field.contacts.seen({ by: way.seenBy, day: writtenDate(way.seenOn) })}</small></span>])} />
        </Section>
      )}
      {ending && <EndContact contact={contact} onDone={() => setEnding(false)} />}
      {contact.versions.length > 1 && <Versions contact={contact} />}
    </Panel>
  );
}

const checkWords = ({ check }: Contact, { field }: AllWords): string => (check ? field.contacts.checked({ ...check, day: writtenDate(check.on) }) : field.contacts.notChecked);

/** Every version before, newest first: how the view changed and why. */
function Versions({ contact }: { readonly contact: Contact }) {
  const words = useWords();
  const { contacts, field, language } = words;
  return (
    <Section title={contacts.versions}>
      <ul className="sentences">
        {contact.versions.slice(0, -1).toReversed().map((version, place) => (
          <li key={version.rev}>
            {contacts.versionLine(version.rev, writtenMoment(version.at, language), version.by)}: {contactName(version.contact, words)}, {field.contacts.roles[version.contact.role].toLowerCase()}.
            {' '}{version.contact.ways.map((way) => way.handle).join(', ')} <span className="meta">{contact.versions[contact.versions.length - 1 - place]?.reason}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Ends a contact, or takes it back. */
function EndContact({ contact, onDone }: { readonly contact: Contact; readonly onDone: () => void }) {
  const words = useWords();
  const { contacts, field, minors } = words;
  const { contactEnd: labels } = field.fields.labels;
  const tell = useTell();
  const [kind, setKind] = useState<ContactEnding | ''>('');
  const [reason, setReason] = useState('');
  const act = useAct('contacts.end');
  useFirstProblem(act.failure);
  const at = fieldAt(fieldSentences(act.problems, words));
  const end = async (): Promise<void> => {
    const answer = await act.run(typedFor('contacts.end', { contactId: contact.id, rev: contact.rev, ending: orMissing(kind), reason }));
    if (!answer.ok) return;
    tell({ says: contacts.endDone });
    onDone();
  };
  return (
    <Section title={contacts.endTitle}>
      <Form label={contacts.endTitle}>
        <Choice label={labels.ending} {...at('ending')} shape="list" options={optionsOf(contactEndings, field.contacts.endings)} value={kind || undefined} onChange={setKind} />
        <TextArea label={labels.reason} {...at('reason')} rows={2} value={reason} onChange={setReason} />
        <FailureNotice failure={act.failure} />
        <Acts><Button kind="primary" pending={act.pending} onPress={() => void end()}>{contacts.endAct}</Button><Button onPress={onDone}>{minors.cancel}</Button></Acts>
      </Form>
    </Section>
  );
}
