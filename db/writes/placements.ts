import { and, desc, eq, isNull, lte } from 'drizzle-orm';
import type { JournalAction } from '#domain/journal/actions';
import type { Act } from '#domain/journal/entry';
import type { Stamp } from '#domain/journal/stamp';
import type { NewPlacement } from '#domain/placements/placement';
import type { NewShelter, ShelterStatus, ShelterStep } from '#domain/placements/shelter';
import type { ShelterRecord } from '#domain/placements/shelter-record';
import type { PlacementId, ShelterId } from '#domain/shared/ids';
import type { Tx, WritableDb } from '../open/handles';
import { placements, shelterSteps, shelters } from '../schema/placements';
import { ChangedMeanwhile, commit } from './commit';
import { appendJournal } from './journal';

/** A placement to keep, with the standing rule that held when it was made. */
export interface PlacementToKeep {
  readonly id: PlacementId;
  readonly body: NewPlacement;
  readonly defaultVersion: string | null;
}

// A youth lives in one place: the open placement before this one ends on the day this one begins.
function insertPlacement(tx: Tx, who: Stamp, { id, body, defaultVersion }: PlacementToKeep): void {
  const before = tx.select({ id: placements.id }).from(placements)
    .where(and(eq(placements.minorId, body.minorId), isNull(placements.to), lte(placements.from, body.from))).orderBy(desc(placements.from)).limit(1).get();
  if (before) tx.update(placements).set({ to: body.from }).where(eq(placements.id, before.id)).run();
  tx.insert(placements).values({ id, minorId: body.minorId, kind: body.kind, from: body.from, to: body.to, defaultVersion, recordedAt: who.at, body }).run();
}

const placementAct = (who: Stamp, { id, body }: PlacementToKeep): Act => ({ ...who, action: 'placement.recorded', object: { type: 'placement', id }, minorId: body.minorId, details: { kind: body.kind } });

/** Records where a youth lives; the open placement before it ends that day. */
export function recordPlacement(write: WritableDb, who: Stamp, placement: PlacementToKeep): void {
  commit(write, placementAct(who, placement), (tx) => insertPlacement(tx, who, placement));
}

/** Keeps a proposal for protected shelter. */
export function proposeShelter(write: WritableDb, who: Stamp, id: ShelterId, body: NewShelter, defaultVersion: string | null): void {
  commit(write, { ...who, action: 'shelter.proposed', object: { type: 'shelter', id }, minorId: body.minorId, details: { ground: body.ground } }, (tx) => {
    tx.insert(shelters).values({ id, minorId: body.minorId, status: 'proposed', lastStepOn: body.proposedOn, defaultVersion, recordedAt: who.at, body }).run();
  });
}

const actionOf = {
  indicate: 'shelter.indicated', ask: 'shelter.asked', place: 'shelter.placed', refuse: 'shelter.refused', withdraw: 'shelter.withdrawn',
} as const satisfies Record<ShelterStep['move'], JournalAction>;

/** Takes a step of a proposal; placing also records the placement. Throws ChangedMeanwhile when it no longer stands where the guardian saw it. */
export function takeShelterStep(write: WritableDb, who: Stamp, by: string, seen: ShelterRecord, step: ShelterStep, status: ShelterStatus, placement: PlacementToKeep | null): void {
  commit(write, { ...who, action: actionOf[step.move], object: { type: 'shelter', id: seen.id }, minorId: seen.minorId, details: { from: seen.status, to: status } }, (tx) => {
    const { changes } = tx.update(shelters).set({ status, lastStepOn: step.on }).where(and(eq(shelters.id, seen.id), eq(shelters.status, seen.status))).run();
    if (changes === 0) throw new ChangedMeanwhile('shelter');
    tx.insert(shelterSteps).values({ shelterId: seen.id, at: who.at, takenBy: by, body: step } as typeof shelterSteps.$inferInsert).run();
    if (!placement) return;
    insertPlacement(tx, who, placement);
    appendJournal(tx, placementAct(who, placement));
  });
}
