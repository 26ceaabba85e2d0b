import { asc, eq } from 'drizzle-orm';
import { beforeTransit, type NewPlacement, type Placement } from '#domain/placements/placement';
import { beforeAdvisers } from '#domain/placements/shelter';
import type { RiskProfileRecord, ShelterRecord, ShelterStepTaken } from '#domain/placements/shelter-record';
import type { MinorId, PlacementId, ShelterId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { placements, riskProfiles, shelterSteps, shelters } from '../schema/placements';
import { listFormerVersions } from './former-versions';

function placementOf({ id, to, recordedAt, defaultVersion, rev, withdrawnAt, withdrawnReason, body }: typeof placements.$inferSelect, former: Placement['former']): Placement {
  return { ...beforeTransit, ...body, to, id, recordedAt, defaultVersion, rev, withdrawnAt, withdrawnReason, former, hasAddress: body.location !== '' };
}

/** One placement; nothing when the id is unknown. */
export function findPlacement(read: ReadableDb, id: PlacementId): Placement | undefined {
  const row = read.select().from(placements).where(eq(placements.id, id)).get();
  return row && placementOf(row, listFormerVersions<NewPlacement>(read, 'placement', row.minorId).get(id) ?? []);
}

/** Placements of one youth, or of all, by their first day. */
export function listPlacements(read: ReadableDb, minorId?: MinorId): readonly Placement[] {
  const rows = read.select().from(placements).where(minorId && eq(placements.minorId, minorId)).orderBy(asc(placements.minorId), asc(placements.from)).all();
  const former = listFormerVersions<NewPlacement>(read, 'placement', minorId);
  return rows.map((row) => placementOf(row, former.get(row.id) ?? []));
}

function stepsOf(read: ReadableDb, shelterId: ShelterId): readonly ShelterStepTaken[] {
  const rows = read.select().from(shelterSteps).where(eq(shelterSteps.shelterId, shelterId)).orderBy(asc(shelterSteps.seq)).all();
  return rows.map(({ at, takenBy, body }) => ({ ...body, at, by: takenBy }));
}

/** Risk profiles printed for one proposal, oldest first. */
export function listRiskProfiles(read: ReadableDb, shelterId: ShelterId): readonly RiskProfileRecord[] {
  const rows = read.select().from(riskProfiles).where(eq(riskProfiles.shelterId, shelterId)).orderBy(asc(riskProfiles.copy)).all();
  return rows.map(({ id, copy, madeOn, printedAt, body }) => ({ ...body, id, copy, madeOn, printedAt }));
}

type Row = typeof shelters.$inferSelect;
const shelterOf = (read: ReadableDb, { id, status, recordedAt, lastStepOn, defaultVersion, assessmentId, proposedBy, body }: Row): ShelterRecord =>
  ({ ...beforeAdvisers, ...body, id, status, recordedAt, lastStepOn, defaultVersion, assessmentId, proposedBy, steps: stepsOf(read, id), profiles: listRiskProfiles(read, id) });

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
