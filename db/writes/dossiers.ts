import { and, eq, max } from 'drizzle-orm';
import type { Stamp } from '#domain/journal/stamp';
import type { CheckResult } from '#domain/dossiers/check-result';
import type { DossierRecord } from '#domain/dossiers/dossier-record';
import type { NewGapAnswers } from '#domain/dossiers/gap-answers';
import type { DossierId, GapAnswersId, MinorId } from '#domain/shared/ids';
import type { WritableDb } from '../open/handles';
import { dossierAnswers, dossiers } from '../schema/dossiers';
import { ChangedMeanwhile, commit } from './commit';

/** Keeps a dossier that came out. */
export function keepDossier(write: WritableDb, who: Stamp, dossier: DossierRecord): void {
  const { id, minorId, copy, printedAt, checkCode, ...body } = dossier;
  const facts = { pages: body.pages, sha256: body.fileSha256, profile: body.profile, way: body.way };
  const act = copy === null
    ? { ...who, action: 'dossier.draft-made', object: { type: 'dossier', id }, minorId, details: facts } as const
    : { ...who, action: 'dossier.printed', object: { type: 'dossier', id }, minorId, details: { copy, ...facts } } as const;
  commit(write, act, (tx) => {
    tx.insert(dossiers).values({ id, minorId, copy: copy ?? 0, printedAt, checkCode, body }).run();
  });
}

/** Settles answers to gaps as a new version. Throws ChangedMeanwhile when another version came in between. */
export function settleGapAnswers(write: WritableDb, who: Stamp, settledBy: string, id: GapAnswersId, { minorId, profile, version, answers }: NewGapAnswers): number {
  const next = version + 1;
  commit(write, { ...who, action: 'dossier.answered', object: { type: 'gap-answers', id }, minorId, details: { version: next, answers: answers.length, profile } }, (tx) => {
    const last = tx.select({ version: max(dossierAnswers.version) }).from(dossierAnswers).where(and(eq(dossierAnswers.minorId, minorId), eq(dossierAnswers.profile, profile))).get()?.version ?? 0;
    if (last !== version) throw new ChangedMeanwhile('gap-answers');
    tx.insert(dossierAnswers).values({ id, minorId, profile, version: next, settledAt: who.at, settledBy, answers }).run();
  });
  return next;
}

/** Writes down that check words were looked up, and of which dossier when there is one: telling whose it is, is looking in a file. */
export function noteCheck(write: WritableDb, who: Stamp, outcome: CheckResult['outcome'], dossier: { readonly id: DossierId; readonly minorId: MinorId } | null): void {
  commit(write, { ...who, action: 'dossier.checked', object: { type: 'dossier', id: dossier?.id ?? null }, minorId: dossier?.minorId ?? null, details: { outcome } }, () => undefined);
}
