import type { Contact } from '#domain/contacts/contact';
import { Tag } from '../../components/Tag';
import type { Tone } from '../../components/tone';
import { useWords } from '../../words/words';

const tones: Record<Contact['role'], Tone> = { safe: 'safe', unknown: 'quiet', suspected: 'attention' };

/** What the guardian holds of a contact: a word with an icon, and only then a colour. */
export function RoleTag({ contact }: { readonly contact: Pick<Contact, 'role'> }) {
  const { field } = useWords();
  return <Tag tone={tones[contact.role]}>{field.contacts.roles[contact.role]}</Tag>;
}
