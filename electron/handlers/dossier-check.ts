import { lookingActs, type CheckedCopy, type CheckResult, type SaidWord } from '#domain/dossiers/check-result';
import type { DossierRecord } from '#domain/dossiers/dossier-record';
import { fullName } from '#domain/minors/identity';
import { findEntryByHash, findMinorOfObject, listActsAfter } from '#db/queries/journal';
import { listDossiersByCode, listDossiersOf } from '#db/queries/dossiers';
import { readCheckCode } from '../services/printing/check-code';
import { fileOf, type Desk } from './desk';

function checkedCopy(desk: Desk, dossier: DossierRecord, entrySeq: number | undefined): CheckedCopy {
  const { minor } = fileOf(desk, dossier.minorId);
  // The journal stays with the identity it was written under, also after a merge.
  const then = findMinorOfObject(desk.vault.read, 'dossier', dossier.id);
  const acts = listActsAfter(desk.vault.read, [...new Set([dossier.minorId, then ?? dossier.minorId])], dossier.journalSeq, lookingActs);
  const newer = listDossiersOf(desk.vault.read, dossier.minorId).filter((one) => one.copy !== null && one.id !== dossier.id && one.printedAt >= dossier.printedAt && one.journalSeq > dossier.journalSeq);
  return {
    dossier, minorId: dossier.minorId, name: fullName(minor), vNumber: minor.vNumber, matchesJournal: entrySeq === dossier.journalSeq,
    newer: newer.toReversed().map(({ copy, printedAt, receiver }) => ({ copy, printedAt, receiver })),
    changes: { count: acts.length, lastAt: acts[0]?.at ?? null },
  };
}

/** What is said of check words from a page. */
export function checkWords(desk: Desk, words: readonly SaidWord[]): CheckResult {
  const said = words.map(({ word }) => word ?? '').join(' ');
  const start = words.every(({ word }) => word !== null) ? readCheckCode(said) : null;
  if (start === null) return { outcome: 'unclear', words };
  const entry = findEntryByHash(desk.vault.read, start);
  const copies = listDossiersByCode(desk.vault.read, said).map((dossier) => checkedCopy(desk, dossier, entry?.seq));
  if (copies.length > 0) return { outcome: 'dossier', words, copies };
  return entry ? { outcome: 'other-print', words, seq: entry.seq, at: entry.at } : { outcome: 'unknown', words };
}
