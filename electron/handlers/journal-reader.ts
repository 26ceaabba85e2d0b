import { EMPTY_END } from '#domain/journal/chain';
import { findJournalEnd, listMomentsAfter, verifyJournal } from '#db/queries/journal';
import type { JournalReader } from '../services/backups/journal-reader';

/** The journal as the backups read it, of the vault or of a copy. */
export const journalReader: JournalReader = {
  end: (read) => findJournalEnd(read) ?? EMPTY_END,
  isSound: (read, end) => {
    const check = verifyJournal(read);
    return check.sound && check.end.seq === end.seq && check.end.hash === end.hash;
  },
  after: listMomentsAfter,
};
