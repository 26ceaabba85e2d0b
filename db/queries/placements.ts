import { asc, eq } from 'drizzle-orm';
import type { Placement } from '#domain/placements/placement';
import type { ShelterRecord, ShelterStepTaken } from '#domain/placements/shelter-record';
import type { MinorId, ShelterId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { placements, shelterSteps, shelters } from '../schema/placements';

/** Placements of one youth, or of all, by their first day. */
export function listPlacements(read: ReadableDb, minorId?: MinorId): readonly Placement[] {
  const rows = read.select().from(placements).where(minorId && eq(placements.minorId, minorId)).orderBy(asc(placements.minorId), asc(placements.from)).all();
  return rows.map(({ id, to, recordedAt, defaultVersion, body }): Placement => ({ ...body, to, id, recordedAt, defaultVersion }));
}

function stepsOf(read: ReadableDb, shelterId: ShelterId): readonly ShelterStepTaken[] {
  const rows = read.select().from(shelterSteps).where(eq(shelterSteps.shelterId, shelterId)).orderBy(asc(shelterSteps.seq)).all();
  return rows.map(({ at, takenBy, body }) => ({ ...body, at, by: takenBy }));
}

type Row = typeof shelters.$inferSelect;
const shelterOf = (read: ReadableDb, { id, status, recordedAt, lastStepOn, defaultVersion, body }: Row): ShelterRecord =>
  ({ ...body, id, status, recordedAt, lastStepOn, defaultVersion, steps: stepsOf(read, id) });

/** One proposal for protected shelter; nothing when the id is unknown. */
export function findShelter(read: ReadableDb, id: ShelterId): ShelterRecord | undefined {
  const row = read.select().from(shelters).where(eq(shelters.id, id)).get();
  return row && shelterOf(read, row);
}

/** Proposals for protected shelter of one youth, or of all, oldest first. */
export function listShelters(read: ReadableDb, minorId?: MinorId): readonly ShelterRecord[] {
  const rows = read.select().from(shelters).where(minorId && eq(shelters.minorId, minorId)).orderBy(asc(shelters.minorId), asc(shelters.recordedAt)).all();
  return rows.map((row) => shelterOf(read, row));
}
