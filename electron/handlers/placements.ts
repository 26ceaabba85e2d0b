import { countingBirthDate } from '#domain/minors/age';
import { defaultFor, mayPlace } from '#domain/placements/may-place';
import { NewPlacement } from '#domain/placements/placement';
import type { ShelterStep } from '#domain/placements/shelter';
import { isShelterOpen, mayPropose, mayTakeShelterStep, shelterLeadsTo, type ShelterFacts } from '#domain/placements/shelter-moves';
import type { ShelterRecord } from '#domain/placements/shelter-record';
import { shelterDefaultFor } from '#domain/policy/shelter-default';
import type { MinorFile } from '#domain/minors/minor-file';
import type { PlacementId, ShelterId } from '#domain/shared/ids';
import { findShelter } from '#db/queries/placements';
import { proposeShelter, recordPlacement, takeShelterStep, type PlacementToKeep } from '#db/writes/placements';
import { fileOf, freshId, type Desk } from './desk';
import type { HandlersOf } from './handler';
import { allow, found } from './refused';

const factsOf = ({ minor }: MinorFile, desk: Desk): ShelterFacts => ({ nationality: minor.nationality, birthDate: countingBirthDate(minor), today: desk.today });

/** COA placed the youth: the placement that follows from the last step, known by its code alone. */
function placementFrom(desk: Desk, file: MinorFile, shelter: ShelterRecord, step: Extract<ShelterStep, { move: 'place' }>): PlacementToKeep {
  const body = NewPlacement.parse({
    minorId: file.minor.id, kind: 'protected-shelter', locationCode: step.locationCode, from: step.on, to: null, indicatedBy: 'nidos', reason: shelter.reason.slice(0, 2000),
  });
  return { id: freshId<PlacementId>(desk), body, defaultVersion: defaultFor(file.minor.nationality, body)?.version ?? null };
}

export const placements: HandlersOf<'placements'> = {
  'placements.record': (desk, input) => {
    const { minor } = fileOf(desk, input.minorId);
    allow(mayPlace({ nationality: minor.nationality, birthDate: countingBirthDate(minor) }, input, desk.today));
    const id = freshId<PlacementId>(desk);
    recordPlacement(desk.vault.write, desk.stamp, { id, body: input, defaultVersion: defaultFor(minor.nationality, input)?.version ?? null });
    return { id };
  },
  'placements.proposeShelter': (desk, input) => {
    const file = fileOf(desk, input.minorId);
    const openProposal = file.shelters.some((one) => isShelterOpen(one.status));
    const realSuspicion = file.assessments.at(-1)?.decision === 'real-suspicion';
    allow(mayPropose({ ...factsOf(file, desk), openProposal, realSuspicion }, input));
    const id = freshId<ShelterId>(desk);
    const rule = input.ground === 'standing-rule' ? shelterDefaultFor(file.minor.nationality, input.proposedOn) : null;
    proposeShelter(desk.vault.write, desk.stamp, id, input, rule?.version ?? null);
    return { id };
  },
  'placements.moveShelter': (desk, step) => {
    const shelter = found(findShelter(desk.vault.read, step.shelterId), 'shelter');
    const file = fileOf(desk, shelter.minorId);
    allow(mayTakeShelterStep(factsOf(file, desk), shelter, step));
    const status = shelterLeadsTo(shelter.status, step.move)!;
    const placement = step.move === 'place' ? placementFrom(desk, file, shelter, step) : null;
    takeShelterStep(desk.vault.write, desk.stamp, desk.settings.guardian.name, shelter, step, status, placement);
    return { status };
  },
};
