import { z } from 'zod';
import { NewPlacement } from '#domain/placements/placement';
import { PlacementCorrection, PlacementEnd, PlacementMotive, PlacementWithdrawal } from '#domain/placements/placement-change';
import { NewShelter, ShelterStep, shelterStatuses } from '#domain/placements/shelter';
import { idSchema, type PlacementId, type RiskProfileId, type ShelterId } from '#domain/shared/ids';
import { PlainDateSchema } from '#domain/shared/plain-date';
import { done, made } from './answers';
import { request } from './define';

export const placements = {
  record: request({ about: 'Records where a minor lives from a day on.', needs: 'open', writes: 'record', input: NewPlacement, output: made(idSchema<PlacementId>()) }),
  end: request({ about: 'Ends a placement on a day, with why.', needs: 'open', writes: 'record', input: PlacementEnd, output: done }),
  correct: request({ about: 'Puts other facts in place of a placement as a new version, with why. The version before stays.', needs: 'open', writes: 'record', input: PlacementCorrection, output: done }),
  withdraw: request({ about: 'Takes a placement back, with why. It stays readable and no longer counts.', needs: 'open', writes: 'record', input: PlacementWithdrawal, output: done }),
  giveMotive: request({ about: 'Writes why a minor lives elsewhere than the standing rule says, where that was not asked when the placement was made.', needs: 'open', writes: 'record', input: PlacementMotive, output: done }),
  showAddress: request({
    about: 'Shows the address of somebody’s home. Who looked is journalled.',
    needs: 'open', writes: 'record', input: z.strictObject({ placementId: idSchema<PlacementId>() }), output: z.strictObject({ location: z.string() }),
  }),
  proposeShelter: request({ about: 'Proposes protected shelter, on a real suspicion, an expected early departure, or the standing rule.', needs: 'open', writes: 'record', input: NewShelter, output: made(idSchema<ShelterId>()) }),
  moveShelter: request({
    about: 'Takes a step of protected shelter: Nidos indicates, COA is asked, COA places or refuses, or the proposal is withdrawn. Placing also records the placement.',
    needs: 'open', writes: 'record', input: ShelterStep, output: z.strictObject({ status: z.enum(shelterStatuses) }),
  }),
  printRiskProfile: request({
    about: 'Prints the risk profile for a proposal of protected shelter on one page, to a PDF in a place the guardian chooses.',
    needs: 'open', writes: 'record', slow: true, freshPassphrase: true, input: z.strictObject({ shelterId: idSchema<ShelterId>() }),
    output: z.strictObject({ id: idSchema<RiskProfileId>(), fileName: z.string(), madeOn: PlainDateSchema, copy: z.int(), checkCode: z.string(), shortened: z.boolean() }),
  }),
};
