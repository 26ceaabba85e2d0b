import { findJournalEnd } from '#db/queries/journal';
import type { Desk } from './desk';

/** Where the journal stands now: its last entry. Before the first one a number 0 and a hash of zeros. */
export const journalEndOf = ({ vault }: Pick<Desk, 'vault'>): { readonly seq: number; readonly hash: string } => findJournalEnd(vault.read) ?? { seq: 0, hash: '0'.repeat(64) };
