import { asc, eq, max } from 'drizzle-orm';
import type { DossierRecord } from '#domain/dossiers/dossier-record';
import type { MinorId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { dossiers } from '../schema/dossiers';

/** Dossiers of one youth that came out, oldest first. */
export function listDossiersOf(read: ReadableDb, minorId: MinorId): readonly DossierRecord[] {
  const rows = read.select().from(dossiers).where(eq(dossiers.minorId, minorId)).orderBy(asc(dossiers.printedAt)).all();
  return rows.map(({ id, copy, printedAt, body }): DossierRecord => ({ ...body, id, minorId, copy, printedAt }));
}

/** The number of the last copy of a youth's dossier; 0 when none came out. */
export const lastDossierCopy = (read: ReadableDb, minorId: MinorId): number =>
  read.select({ copy: max(dossiers.copy) }).from(dossiers).where(eq(dossiers.minorId, minorId)).get()?.copy ?? 0;
