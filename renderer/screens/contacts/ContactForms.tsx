import type { MinorFile } from '#domain/minors/minor-file';
import { NewContact, type Contact } from '#domain/contacts/contact';
import { Banner } from '../../components/Banner';
import { TextArea } from '../../components/TextArea';
import { useGo, useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useDraft } from '../../state/use-draft';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { fieldAt, openProblems, typedFor } from '../minors/form';
import { GonePanel, type RecordPanelProps } from '../minors/RecordPanels';
import { Shell } from '../minors/WritePanels';
import { bodyOf, contactTyped, emptyContact } from './contact-body';
import { ContactFields } from './ContactFields';

/** Records somebody around the youth, or the youth's own numbers. */
export function RecordContact({ file, onClose }: { readonly file: MinorFile; readonly onClose: () => void }) {
  const words = useWords();
  const { contacts } = words;
  const tell = useTell();
  const draft = useDraft(`contact:${file.minor.id}`, emptyContact);
  const act = useAct('contacts.add');
  const typed = contactTyped(draft.body, file.minor.id);
  const save = async (): Promise<void> => {
    const answer = await act.run(typedFor('contacts.add', typed));
    if (!answer.ok) return;
    draft.discard();
    tell({ says: contacts.saved });
    onClose();
  };
  return (
    <Shell title={contacts.formTitle} note={contacts.formNote} act={contacts.save} pending={act.pending} ready={draft.ready} waiting={!draft.saved} failure={act.failure} onSave={() => void save()} onClose={onClose}>
      <ContactFields body={draft.body} change={draft.change} says={fieldSentences(openProblems(act.problems, NewContact, typed), words)} isNew />
    </Shell>
  );
}

/** Puts a new version of a contact beside the one before, with the reason. */
export function CorrectContact({ file, id, onClose }: RecordPanelProps) {
  const contact = file.contacts.find((one) => one.id === id);
  return contact && contact.ended === null ? <Correction file={file} contact={contact} onClose={onClose} /> : <GonePanel onClose={onClose} />;
}

function Correction({ file, contact, onClose }: { readonly file: MinorFile; readonly contact: Contact; readonly onClose: () => void }) {
  const words = useWords();
  const { contacts } = words;
  const go = useGo();
  const tell = useTell();
  // the version is part of the name: a draft written over an older version is not laid over a newer one
  const draft = useDraft(`correct-contact:${contact.id}-${contact.rev}`, bodyOf(contact));
  const act = useAct('contacts.correct');
  const typed = contactTyped(draft.body, file.minor.id);
  const says = fieldSentences(openProblems(act.problems, NewContact, typed, 'contact.'), words);
  const save = async (): Promise<void> => {
    const answer = await act.run(typedFor('contacts.correct', { contactId: contact.id, rev: contact.rev, reason: draft.body.reason, contact: typed }));
    if (!answer.ok) return;
    draft.discard();
    tell({ says: contacts.corrected });
    go({ name: 'minor', id: file.minor.id, panel: { kind: 'contact', id: contact.id } });
  };
  return (
    <Shell title={contacts.correctTitle} note={contacts.correctNote} act={contacts.correctAct} pending={act.pending} ready={draft.ready} waiting={!draft.saved} failure={act.failure} onSave={() => void save()} onClose={onClose}>
      {act.failure?.kind === 'changed-meanwhile' && <Banner tone="attention">{contacts.changed}</Banner>}
      <ContactFields body={draft.body} change={draft.change} says={says} prefix="contact." isNew={false} />
      <TextArea label={contacts.whyCorrect} {...fieldAt(says)('reason')} rows={2} value={draft.body.reason} onChange={(reason) => draft.change({ reason })} />
    </Shell>
  );
}
