import { and, asc, desc, eq, max } from 'drizzle-orm';
import type { DossierRecord } from '#domain/dossiers/dossier-record';
import type { GapAnswers } from '#domain/dossiers/gap-answers';
import type { RecipientProfile } from '#domain/notices/recipient-profile';
import type { MinorId, RecipientId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { dossierAnswers, dossiers } from '../schema/dossiers';

// What a dossier did not say yet before it was made for a kind of receiver and in a language.
const before = { profile: 'guardian-abroad', language: 'nl', way: 'file', answersVersion: 0, chosen: [] } as const;

function recordOf({ body: { sealed: rest, ...body }, copy, recipientId, counter, manifestSha256, ...row }: typeof dossiers.$inferSelect): DossierRecord {
  const sealed = rest && recipientId !== null && counter !== null && manifestSha256 !== null ? { ...rest, recipientId, counter, manifestSha256 } : null;
  return { ...before, ...body, ...row, copy: copy === 0 ? null : copy, sealed };
}

/** Dossiers of one youth that came out, oldest first. */
export const listDossiersOf = (read: ReadableDb, minorId: MinorId): readonly DossierRecord[] =>
  read.select().from(dossiers).where(eq(dossiers.minorId, minorId)).orderBy(asc(dossiers.printedAt)).all().map(recordOf);

/** Dossiers that came out with these six check words, newest first; several when nothing was recorded in between. */
export const listDossiersByCode = (read: ReadableDb, checkCode: string): readonly DossierRecord[] =>
  read.select().from(dossiers).where(eq(dossiers.checkCode, checkCode)).orderBy(desc(dossiers.printedAt)).all().map(recordOf);

/** The number of the last copy of a youth's dossier; 0 when none came out. */
export const lastDossierCopy = (read: ReadableDb, minorId: MinorId): number =>
  read.select({ copy: max(dossiers.copy) }).from(dossiers).where(eq(dossiers.minorId, minorId)).get()?.copy ?? 0;

/** The answers that hold for one kind of receiver; nothing while there are none. */
export const findGapAnswers = (read: ReadableDb, minorId: MinorId, profile: RecipientProfile): GapAnswers | undefined =>
  read.select().from(dossierAnswers).where(and(eq(dossierAnswers.minorId, minorId), eq(dossierAnswers.profile, profile))).orderBy(desc(dossierAnswers.version)).limit(1).get();

/** The last dossier sealed for a recipient: its number in the row of packages, and its manifest. */
export const findLastDossierFor = (read: ReadableDb, recipientId: RecipientId): { readonly counter: number; readonly manifestSha256: string } | undefined => {
  const row = read.select({ counter: dossiers.counter, manifestSha256: dossiers.manifestSha256 }).from(dossiers).where(eq(dossiers.recipientId, recipientId)).orderBy(desc(dossiers.counter)).limit(1).get();
  return row && row.counter !== null && row.manifestSha256 !== null ? { counter: row.counter, manifestSha256: row.manifestSha256 } : undefined;
};

/** The dossier that was sealed for a recipient as this number in the row of packages. */
export function findDossierInRow(read: ReadableDb, recipientId: RecipientId, counter: number): DossierRecord | undefined {
  const row = read.select().from(dossiers).where(and(eq(dossiers.recipientId, recipientId), eq(dossiers.counter, counter))).get();
  return row && recordOf(row);
}
