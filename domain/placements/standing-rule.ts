import { nationalityOf } from '../minors/identity';
import type { MinorFile } from '../minors/minor-file';
import { shelterDefaultFor, type ShelterDefault } from '../policy/shelter-default';
import type { PlainDate } from '../shared/plain-date';
import { placementOn, type Placement } from './placement';
import { placementKindRow } from './placement-kinds';
import { isShelterOpen } from './shelter-moves';

/** A standing rule that nobody has answered yet: the youth lives elsewhere, without a motive. */
export interface UnansweredRule {
  readonly rule: ShelterDefault;
  readonly placement: Placement;
}

/**
 * Does a standing rule say protected shelter while the youth lives somewhere else and nobody wrote why? It may begin to
 * hold after the placement was made: by a correction of the nationality, or by a new rule. A proposal that is under way is
 * an answer. Null when there is nothing to answer.
 */
export function unansweredRule({ minor, placements, shelters }: Pick<MinorFile, 'placements' | 'shelters'> & { readonly minor: Pick<MinorFile['minor'], 'nationality' | 'establishedNationality'> }, today: PlainDate): UnansweredRule | null {
  const placement = placementOn(placements, today);
  const rule = shelterDefaultFor(nationalityOf(minor), today);
  if (!rule || !placement || placement.kind === 'protected-shelter' || !placementKindRow(placement.kind).livingPlace || placement.overrideMotive !== '') return null;
  return shelters.some((one) => isShelterOpen(one.status)) ? null : { rule, placement };
}
