import { z } from 'zod';
import { NewPlacement } from '#domain/placements/placement';
import { NewShelter, ShelterStep, shelterStatuses } from '#domain/placements/shelter';
import { idSchema, type PlacementId, type ShelterId } from '#domain/shared/ids';
import { made } from './answers';
import { request } from './define';

export const placements = {
  record: request({ about: 'Records where a minor lives from a day on.', needs: 'open', writes: 'record', input: NewPlacement, output: made(idSchema<PlacementId>()) }),
  proposeShelter: request({ about: 'Proposes protected shelter, on a real suspicion, an expected early departure, or the standing rule.', needs: 'open', writes: 'record', input: NewShelter, output: made(idSchema<ShelterId>()) }),
  moveShelter: request({
    about: 'Takes a step of protected shelter: Nidos indicates, COA is asked, COA places or refuses, or the proposal is withdrawn. Placing also records the placement.',
    needs: 'open', writes: 'record', input: ShelterStep, output: z.strictObject({ status: z.enum(shelterStatuses) }),
  }),
};
