import { shelterDefaultFor, type ShelterDefault } from '../policy/shelter-default';
import { dayOf } from '../shared/instant';
import { refusal, type Permission, type Refusal } from '../shared/refusal';
import { firstDay, writtenDate, type PartialDate, type PlainDate } from '../shared/plain-date';
import { placementKindRow } from './placement-kinds';
import type { NewPlacement, Placement } from './placement';

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

type Placed = Pick<NewPlacement, 'kind' | 'from' | 'overrideMotive'>;

/**
 * May this placement be recorded? Where a standing rule says protected shelter, another place to live needs a motive. A
 * placement does not begin before the birth, nor in the future. A gap or an overlap with another place is never a reason
 * to refuse: it is shown in words.
 */
export function mayPlace(youth: PlacedYouth, placement: Placed, today: PlainDate): Permission {
  const permission: Refusal[] = [];
  const rule = defaultFor(youth.nationality, placement);
  if (rule && placement.kind !== 'protected-shelter' && placement.overrideMotive === '') permission.push(refusal('shelter-default-needs-motive', { version: rule.version }));
  if (placement.from < firstDay(youth.birthDate)) permission.push(refusal('placement-before-birth'));
  if (placement.from > today) permission.push(refusal('day-in-the-future'));
  return permission;
}

type Changed = Pick<Placement, 'from' | 'to' | 'withdrawnAt'>;

const mayChange = ({ withdrawnAt }: Changed): Permission => (withdrawnAt === null ? [] : [refusal('record-withdrawn', { day: writtenDate(dayOf(withdrawnAt)) })]);

/** May this placement end on this day? It still runs; its end is not before its beginning, nor in the future. */
export function mayEndPlacement(placement: Changed, to: PlainDate, today: PlainDate): Permission {
  const permission: Refusal[] = [...mayChange(placement)];
  if (placement.to !== null) permission.push(refusal('placement-already-ended', { day: writtenDate(placement.to) }));
  if (to < placement.from) permission.push(refusal('placement-end-before-start', { day: writtenDate(placement.from) }));
  if (to > today) permission.push(refusal('day-in-the-future'));
  return permission;
}

/** May these facts take the place of what was recorded? As for a new placement, and only while it stands. */
export const mayCorrectPlacement = (youth: PlacedYouth, placement: Changed, corrected: Placed, today: PlainDate): Permission =>
  [...mayChange(placement), ...mayPlace(youth, corrected, today)];

/** May this placement be taken back? Once. */
export const mayWithdrawPlacement = (placement: Changed): Permission => mayChange(placement);
