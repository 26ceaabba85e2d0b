import { countingBirthDate } from '#domain/minors/age';
import { defaultFor, mayCorrectPlacement, mayEndPlacement, mayPlace, mayWithdrawPlacement, type PlacedYouth } from '#domain/placements/may-place';
import { NewPlacement, type Placement } from '#domain/placements/placement';
import { placementKindRow } from '#domain/placements/placement-kinds';
import { unansweredRule } from '#domain/placements/standing-rule';
import type { ShelterStep } from '#domain/placements/shelter';
import { mayPropose, mayTakeShelterStep, proposalFactsOf, shelterLeadsTo, type ShelterFacts } from '#domain/placements/shelter-moves';
import type { ShelterRecord } from '#domain/placements/shelter-record';
import { shelterDefaultFor } from '#domain/policy/shelter-default';
import { nationalityOf } from '#domain/minors/identity';
import type { MinorFile } from '#domain/minors/minor-file';
import type { PlacementId, RiskProfileId, ShelterId } from '#domain/shared/ids';
import { words } from '#domain/words/words';
import { findPlacement, findShelter } from '#db/queries/placements';
import { ChangedMeanwhile } from '#db/writes/commit';
import {
  bodyOf, changePlacement, keepRiskProfile, noteAddressShown, proposeShelter, recordPlacement, takeShelterStep, type PlacementChange, type PlacementToKeep,
} from '#db/writes/placements';
import { checkCode } from '../services/printing/check-code';
import { printRiskProfile } from '../services/printing/risk-profile';
import { fileOf, freshId, type Desk } from './desk';
import type { HandlersOf } from './handler';
import { journalEndOf } from './journal-end';
import { withheldOf } from './leaks';
import { allow, found, refuseWhen } from './refused';
import { placeForPdf, savePdf } from './save-pdf';

const youthOf = ({ minor }: MinorFile): PlacedYouth => ({ nationality: nationalityOf(minor), birthDate: countingBirthDate(minor) });
const factsOf = (file: MinorFile, desk: Desk): ShelterFacts => ({ ...youthOf(file), today: desk.today });

/** COA placed the youth: the placement that follows from the last step, known by its code alone. */
function placementFrom(desk: Desk, file: MinorFile, shelter: ShelterRecord, step: Extract<ShelterStep, { move: 'place' }>): PlacementToKeep {
  const body = NewPlacement.parse({
    minorId: file.minor.id, kind: 'protected-shelter', locationCode: step.locationCode, from: step.on, to: null, indicatedBy: 'nidos', reason: shelter.reason.slice(0, 2000),
  });
  return { id: freshId<PlacementId>(desk), body, defaultVersion: defaultFor(nationalityOf(file.minor), body)?.version ?? null };
}

/** The placement as the guardian saw it. Throws ChangedMeanwhile when it is another version now. */
function seenPlacement(desk: Desk, { placementId, rev }: { readonly placementId: PlacementId; readonly rev: number }): Placement {
  const placement = found(findPlacement(desk.vault.read, placementId), 'placement');
  if (placement.rev !== rev) throw new ChangedMeanwhile('placement');
  return placement;
}

const change = (desk: Desk, placement: Placement, what: PlacementChange): void => changePlacement(desk.vault.write, desk.stamp, desk.settings.guardian.name, placement, what);

export const placements: HandlersOf<'placements'> = {
  'placements.record': (desk, input) => {
    const file = fileOf(desk, input.minorId);
    allow(mayPlace(youthOf(file), input, desk.today));
    const id = freshId<PlacementId>(desk);
    recordPlacement(desk.vault.write, desk.stamp, desk.settings.guardian.name, { id, body: input, defaultVersion: defaultFor(nationalityOf(file.minor), input)?.version ?? null });
    return { id };
  },
  'placements.end': (desk, { to, reason, ...seen }) => {
    const placement = seenPlacement(desk, seen);
    allow(mayEndPlacement(placement, to, desk.today));
    change(desk, placement, { change: 'ended', to, reason });
    return {};
  },
  'placements.correct': (desk, { reason, placement: corrected, ...seen }) => {
    const placement = seenPlacement(desk, seen);
    const file = fileOf(desk, placement.minorId);
    allow(mayCorrectPlacement(youthOf(file), placement, corrected, desk.today));
    const body = { ...corrected, minorId: placement.minorId };
    change(desk, placement, { change: 'corrected', reason, body, defaultVersion: defaultFor(nationalityOf(file.minor), body)?.version ?? null });
    return {};
  },
  'placements.withdraw': (desk, { reason, ...seen }) => {
    const placement = seenPlacement(desk, seen);
    allow(mayWithdrawPlacement(placement));
    change(desk, placement, { change: 'withdrawn', reason });
    return {};
  },
  'placements.giveMotive': (desk, { overrideMotive, ...seen }) => {
    const placement = seenPlacement(desk, seen);
    const open = unansweredRule(fileOf(desk, placement.minorId), desk.today);
    refuseWhen(open?.placement.id !== placement.id, 'motive-not-asked');
    change(desk, placement, { change: 'motive-given', reason: overrideMotive, body: { ...bodyOf(placement), overrideMotive }, defaultVersion: open!.rule.version });
    return {};
  },
  'placements.showAddress': (desk, { placementId }) => {
    const placement = found(findPlacement(desk.vault.read, placementId), 'placement');
    // Of a place that is known by its code alone there is nothing to show, whatever an old record may hold.
    refuseWhen(!placement.hasAddress || placementKindRow(placement.kind).codeOnly, 'address-not-kept');
    noteAddressShown(desk.vault.write, desk.stamp, placement);
    return { location: placement.location };
  },
  'placements.proposeShelter': (desk, input) => {
    const file = fileOf(desk, input.minorId);
    allow(mayPropose(proposalFactsOf(file, desk.today), input));
    const id = freshId<ShelterId>(desk);
    const defaultVersion = input.ground === 'standing-rule' ? shelterDefaultFor(nationalityOf(file.minor), input.proposedOn)?.version ?? null : null;
    const assessmentId = input.ground === 'real-suspicion' ? file.assessments.at(-1)?.id ?? null : null;
    proposeShelter(desk.vault.write, desk.stamp, desk.settings.guardian.name, id, input, { defaultVersion, assessmentId });
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
  'placements.printRiskProfile': async (asked, { shelterId }) => {
    found(findShelter(asked.vault.read, shelterId), 'shelter');
    const { place, desk } = await placeForPdf(asked);
    const shelter = found(findShelter(desk.vault.read, shelterId), 'shelter');
    const file = fileOf(desk, shelter.minorId);
    const copy = shelter.profiles.length + 1;
    const { seq, hash } = journalEndOf(desk);
    const code = checkCode(hash);
    const { guardian, language } = desk.settings;
    const { pdf, shortened } = await printRiskProfile(desk.machine.print, { file, shelter, words: words(language), guardian, today: desk.today, now: desk.now, copy, checkCode: code, journalSeq: seq });
    const id = freshId<RiskProfileId>(desk);
    await savePdf(desk, place, { file, pdf, withheld: withheldOf(desk, file, { kind: 'risk-profile', profile: 'shelter' }) }, (fileSha256) =>
      keepRiskProfile(desk.vault.write, desk.stamp, shelter, { id, copy, madeOn: desk.today, printedAt: desk.now, printedBy: guardian.name, checkCode: code, journalSeq: seq, fileSha256 }));
    return { id, fileName: place.name, madeOn: desk.today, copy, checkCode: code, shortened };
  },
};
