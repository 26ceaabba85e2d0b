import { and, eq, max } from 'drizzle-orm';
import type { Stamp } from '#domain/journal/stamp';
import type { CheckResult } from '#domain/dossiers/check-result';
import type { DossierPackage, DossierRecord } from '#domain/dossiers/dossier-record';
import type { NewGapAnswers } from '#domain/dossiers/gap-answers';
import type { DossierId, GapAnswersId, MinorId } from '#domain/shared/ids';
import type { WritableDb } from '../open/handles';
import { dossierAnswers, dossiers } from '../schema/dossiers';
import { ChangedMeanwhile, commit } from './commit';
import { dropDraft } from './drafts';
import type { SealedFor } from './notices';
import { expectRecipient } from './recipients';

/** Where a dossier waits that went to the printer, until the guardian says whether it came out: a draft, so not journalled. */
export const paperKey = (minorId: MinorId): string => `dossier-paper:${minorId}`;

/** Keeps a dossier that came out; with whom it was sealed for, if it was. What waited for it at the printer is done. */
export function keepDossier(write: WritableDb, who: Stamp, dossier: DossierRecord, sealedFor?: SealedFor, waited?: string): void {
  const { id, minorId, copy, printedAt, checkCode, sealed, ...body } = dossier;
  const inPackage = sealed && sealedFor ? { package: sealed.packageId, manifest: sealed.manifestSha256, recipient: sealedFor.fingerprint, revocation: sealedFor.revocation } : {};
  const facts = { pages: body.pages, sha256: body.fileSha256, profile: body.profile, way: body.way, ...inPackage };
  const act = copy === null
    ? { ...who, action: 'dossier.draft-made', object: { type: 'dossier', id }, minorId, details: facts } as const
    : { ...who, action: 'dossier.printed', object: { type: 'dossier', id }, minorId, details: { copy, ...facts } } as const;
  commit(write, act, (tx) => {
    if (sealedFor) expectRecipient(tx, sealedFor.recipient);
    const { recipientId = null, counter = null, manifestSha256 = null, ...rest } = sealed ?? {};
    tx.insert(dossiers).values({ id, minorId, copy: copy ?? 0, printedAt, checkCode, recipientId, counter, manifestSha256, body: sealed ? { ...body, sealed: rest as Omit<DossierPackage, 'recipientId' | 'counter' | 'manifestSha256'> } : body }).run();
    if (waited !== undefined) dropDraft(tx, waited);
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
