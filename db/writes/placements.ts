import { and, desc, eq, isNull, lte } from 'drizzle-orm';
import type { JournalAction } from '#domain/journal/actions';
import type { Act } from '#domain/journal/entry';
import type { Stamp } from '#domain/journal/stamp';
import type { NewPlacement, Placement } from '#domain/placements/placement';
import type { NewShelter, ShelterStatus, ShelterStep } from '#domain/placements/shelter';
import type { RiskProfileRecord, ShelterRecord } from '#domain/placements/shelter-record';
import type { PlacementId, ShelterId } from '#domain/shared/ids';
import type { PlainDate } from '#domain/shared/plain-date';
import type { Tx, WritableDb } from '../open/handles';
import { placements, riskProfiles, shelterSteps, shelters } from '../schema/placements';
import { ChangedMeanwhile, commit } from './commit';
import { keepFormer } from './former-versions';
import { appendJournal } from './journal';

/** A placement to keep, with the standing rule that held when it was made. */
export interface PlacementToKeep {
  readonly id: PlacementId;
  readonly body: NewPlacement;
  readonly defaultVersion: string | null;
}

// A youth lives in one place: the open placement before this one ends on the day this one begins.
function insertPlacement(tx: Tx, who: Stamp, by: string, { id, body, defaultVersion }: PlacementToKeep): void {
  const before = tx.select().from(placements)
    .where(and(eq(placements.minorId, body.minorId), isNull(placements.to), isNull(placements.withdrawnAt), lte(placements.from, body.from))).orderBy(desc(placements.from)).limit(1).get();
  if (before) {
    tx.update(placements).set({ to: body.from, rev: before.rev + 1 }).where(eq(placements.id, before.id)).run();
    keepFormer(tx, who, by, { subject: 'placement', id: before.id, minorId: before.minorId, rev: before.rev, body: { ...before.body, to: before.to }, change: 'ended-by-next', reason: '' });
  }
  tx.insert(placements).values({ id, minorId: body.minorId, kind: body.kind, from: body.from, to: body.to, defaultVersion, recordedAt: who.at, body }).run();
}

const placementAct = (who: Stamp, { id, body }: PlacementToKeep): Act => ({ ...who, action: 'placement.recorded', object: { type: 'placement', id }, minorId: body.minorId, details: { kind: body.kind } });

/** Records where a youth lives; the open placement before it ends that day. */
export function recordPlacement(write: WritableDb, who: Stamp, by: string, placement: PlacementToKeep): void {
  commit(write, placementAct(who, placement), (tx) => insertPlacement(tx, who, by, placement));
}

/** What becomes of a placement. `reason` is the guardian's, in own words. */
export type PlacementChange =
  | { readonly change: 'ended'; readonly reason: string; readonly to: PlainDate }
  | { readonly change: 'corrected' | 'motive-given'; readonly reason: string; readonly body: NewPlacement; readonly defaultVersion: string | null }
  | { readonly change: 'withdrawn'; readonly reason: string };

const placementActionOf = {
  ended: 'placement.ended', corrected: 'placement.corrected', 'motive-given': 'placement.motive-given', withdrawn: 'placement.withdrawn',
} as const satisfies Record<PlacementChange['change'], JournalAction>;

function changedColumns(who: Stamp, change: PlacementChange): Partial<typeof placements.$inferInsert> {
  switch (change.change) {
    case 'ended': return { to: change.to };
    case 'corrected':
    case 'motive-given': return { kind: change.body.kind, from: change.body.from, to: change.body.to, defaultVersion: change.defaultVersion, body: change.body };
    case 'withdrawn': return { withdrawnAt: who.at, withdrawnReason: change.reason };
  }
}

/** Puts a new version of a placement in place of the one the guardian saw; the old version stays. Throws ChangedMeanwhile when it is no longer the newest. */
export function changePlacement(write: WritableDb, who: Stamp, by: string, seen: Placement, change: PlacementChange): void {
  const rev = seen.rev + 1;
  commit(write, { ...who, action: placementActionOf[change.change], object: { type: 'placement', id: seen.id }, minorId: seen.minorId, details: { rev } }, (tx) => {
    const { changes } = tx.update(placements).set({ rev, ...changedColumns(who, change) }).where(and(eq(placements.id, seen.id), eq(placements.rev, seen.rev))).run();
    if (changes === 0) throw new ChangedMeanwhile('placement');
    keepFormer(tx, who, by, { subject: 'placement', id: seen.id, minorId: seen.minorId, rev: seen.rev, body: bodyOf(seen), change: change.change, reason: change.reason });
  });
}

/** A placement without what the program added to it. */
export function bodyOf({ id: _id, recordedAt: _at, defaultVersion: _rule, rev: _rev, withdrawnAt: _taken, withdrawnReason: _because, former: _former, hasAddress: _address, ...body }: Placement): NewPlacement {
  return body;
}

/** Notes that the address of somebody's home was looked at (NEN 7513: looking is an act). */
export function noteAddressShown(write: WritableDb, who: Stamp, { id, minorId }: Pick<Placement, 'id' | 'minorId'>): void {
  commit(write, { ...who, action: 'placement.address-shown', object: { type: 'placement', id }, minorId }, () => undefined);
}

/** Keeps a proposal for protected shelter. */
export function proposeShelter(write: WritableDb, who: Stamp, proposedBy: string, id: ShelterId, body: NewShelter, { defaultVersion, assessmentId }: Pick<ShelterRecord, 'defaultVersion' | 'assessmentId'>): void {
  commit(write, { ...who, action: 'shelter.proposed', object: { type: 'shelter', id }, minorId: body.minorId, details: { ground: body.ground } }, (tx) => {
    tx.insert(shelters).values({ id, minorId: body.minorId, status: 'proposed', lastStepOn: body.proposedOn, defaultVersion, assessmentId, proposedBy, recordedAt: who.at, body }).run();
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
    insertPlacement(tx, who, by, placement);
    appendJournal(tx, placementAct(who, placement));
  });
}

/** Keeps a risk profile that came out. */
export function keepRiskProfile(write: WritableDb, who: Stamp, { id: shelterId, minorId }: Pick<ShelterRecord, 'id' | 'minorId'>, profile: RiskProfileRecord): void {
  const { id, copy, madeOn, printedAt, ...body } = profile;
  commit(write, { ...who, action: 'shelter.profile-printed', object: { type: 'risk-profile', id }, minorId, details: { copy, sha256: body.fileSha256 } }, (tx) => {
    tx.insert(riskProfiles).values({ id, minorId, shelterId, copy, madeOn, printedAt, body }).run();
  });
}
