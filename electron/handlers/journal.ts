import { actsOfKind } from '#domain/journal/act-kind';
import { findJournalEnd, verifyJournal } from '#db/queries/journal';
import { countMinorJournal, listMinorJournal } from '#db/queries/journal-of-minor';
import { noteJournalExported } from '#db/writes/journal-exports';
import { wrongCheckpoint } from './checkpoints';
import { fileOf, type Desk } from './desk';
import type { HandlersOf } from './handler';
import { journalFileOf } from './journal-file';
import { refuseWhen } from './refused';
import { saveBytes } from './save-bytes';
import { placeFor } from './save-place';

const PAGE = 200;

const standing = ({ vault }: Desk) => {
  const check = verifyJournal(vault.read);
  return { entries: findJournalEnd(vault.read)?.seq ?? 0, firstBadSeq: check.sound ? null : check.firstBadSeq, wrongCheckpoint: wrongCheckpoint(vault) };
};

export const journal: HandlersOf<'journal'> = {
  'journal.list': (desk, { minorId, beforeSeq, kind }) =>
    listMinorJournal(desk.vault.read, minorId, { limit: PAGE, ...(beforeSeq !== null && { before: beforeSeq }), ...(kind !== null && { actions: actsOfKind(kind) }) }).map(({ entry, hash }) => ({
      seq: entry.seq, at: entry.at, action: entry.action, objectType: entry.objectType, outcome: entry.outcome, hash,
      actor: entry.actor === desk.settings.guardian.id ? desk.settings.guardian.name : null, purpose: entry.purpose, details: entry.details,
    })),
  'journal.count': (desk, { minorId }) => countMinorJournal(desk.vault.read, minorId),
  'journal.export': async (asked, { minorId }) => {
    fileOf(asked, minorId);
    const { place, desk } = await placeFor(asked, 'json');
    const { firstBadSeq, wrongCheckpoint: wrong } = standing(desk);
    // who gets the file would find the same, and could not be told what to do about it
    refuseWhen(firstBadSeq !== null || wrong !== null, 'journal-broken');
    const { minor } = fileOf(desk, minorId);
    const { bytes, entries, keyFingerprint } = journalFileOf(desk, minor.id);
    await saveBytes(place, bytes, (sha256) => noteJournalExported(desk.vault.write, desk.stamp, minor.id, { entries, sha256 }));
    return { fileName: place.name, entries, keyFingerprint };
  },
  'journal.verify': standing,
};
