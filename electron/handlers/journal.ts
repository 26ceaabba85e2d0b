import { listJournal, findJournalEnd, verifyJournal } from '#db/queries/journal';
import { wrongCheckpoint } from './checkpoints';
import type { HandlersOf } from './handler';

const PAGE = 200;

export const journal: HandlersOf<'journal'> = {
  'journal.list': (desk, { minorId, beforeSeq }) =>
    listJournal(desk.vault.read, { minorId, limit: PAGE, ...(beforeSeq === null ? {} : { before: beforeSeq }) }).map(({ entry, hash }) => ({
      seq: entry.seq, at: entry.at, action: entry.action, objectType: entry.objectType, outcome: entry.outcome, hash,
    })),
  'journal.verify': (desk) => {
    const check = verifyJournal(desk.vault.read);
    return { entries: findJournalEnd(desk.vault.read)?.seq ?? 0, firstBadSeq: check.sound ? null : check.firstBadSeq, wrongCheckpoint: wrongCheckpoint(desk.vault) };
  },
};
