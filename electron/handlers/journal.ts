import { actsOfKind } from '#domain/journal/act-kind';
import { findJournalEnd, verifyJournal } from '#db/queries/journal';
import { countMinorJournal, listMinorJournal } from '#db/queries/journal-of-minor';
import { wrongCheckpoint } from './checkpoints';
import type { HandlersOf } from './handler';

const PAGE = 200;

export const journal: HandlersOf<'journal'> = {
  'journal.list': (desk, { minorId, beforeSeq, kind }) =>
    listMinorJournal(desk.vault.read, minorId, { limit: PAGE, ...(beforeSeq !== null && { before: beforeSeq }), ...(kind !== null && { actions: actsOfKind(kind) }) }).map(({ entry, hash }) => ({
      seq: entry.seq, at: entry.at, action: entry.action, objectType: entry.objectType, outcome: entry.outcome, hash,
      actor: entry.actor === desk.settings.guardian.id ? desk.settings.guardian.name : null, purpose: entry.purpose, details: entry.details,
    })),
  'journal.count': (desk, { minorId }) => countMinorJournal(desk.vault.read, minorId),
  'journal.verify': (desk) => {
    const check = verifyJournal(desk.vault.read);
    return { entries: findJournalEnd(desk.vault.read)?.seq ?? 0, firstBadSeq: check.sound ? null : check.firstBadSeq, wrongCheckpoint: wrongCheckpoint(desk.vault) };
  },
};
