import { shelterDefaultFor, type ShelterDefault } from '../policy/shelter-default';
import { refusal, type Permission, type Refusal } from '../shared/refusal';
import { firstDay, type PartialDate, type PlainDate } from '../shared/plain-date';
import { placementKindRow } from './placement-kinds';
import type { NewPlacement } from './placement';

/** The standing rule that speaks of this placement: one for the youth's nationality, on its first day, for a place to live. */
export function defaultFor(nationality: string, placement: Pick<NewPlacement, 'kind' | 'from'>): ShelterDefault | null {
  return placementKindRow(placement.kind).livingPlace ? shelterDefaultFor(nationality, placement.from) : null;
}

/** The youth of whom a placement speaks. */
export interface PlacedYouth {
  readonly nationality: string;
  /** The birth date that counts. */
  readonly birthDate: PartialDate;
}

/**
 * May this placement be recorded? Where a standing rule says protected shelter, another place to live needs a motive. A
 * placement does not begin before the birth, nor in the future.
 */
export function mayPlace(youth: PlacedYouth, placement: Pick<NewPlacement, 'kind' | 'from' | 'overrideMotive'>, today: PlainDate): Permission {
  const permission: Refusal[] = [];
  const rule = defaultFor(youth.nationality, placement);
  if (rule && placement.kind !== 'protected-shelter' && placement.overrideMotive === '') permission.push(refusal('shelter-default-needs-motive', { version: rule.version }));
  if (placement.from < firstDay(youth.birthDate)) permission.push(refusal('placement-before-birth'));
  if (placement.from > today) permission.push(refusal('day-in-the-future'));
  return permission;
}
