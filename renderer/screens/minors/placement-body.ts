import { isPlainDate, type PlainDate } from '#domain/shared/plain-date';
import type { MinorId } from '#domain/shared/ids';
import { placementKindRow, type PlacementKind } from '#domain/placements/placement-kinds';
import type { PlacementIndicator } from '#domain/placements/placement';
import { shelterDefaultFor, type ShelterDefault } from '#domain/policy/shelter-default';
import { orMissing, orNull } from './form';

/** A placement as it is typed. */
export interface PlacementBody {
  readonly kind: PlacementKind | '';
  readonly locationCode: string;
  readonly location: string;
  readonly from: string;
  readonly to: string;
  readonly indicatedBy: PlacementIndicator | '';
  readonly reason: string;
  readonly overrideMotive: string;
}

export const emptyPlacement: PlacementBody = { kind: '', locationCode: '', location: '', from: '', to: '', indicatedBy: '', reason: '', overrideMotive: '' };

/** The standing rule of a nationality on the first day of the placement; while that is not filled in, today. */
export const standingRule = (nationality: string, from: string, today: PlainDate): ShelterDefault | null =>
  shelterDefaultFor(nationality, isPlainDate(from) ? from : today);

/** Is this place another one than the rule says, so that a motive is asked? */
export const asksMotive = (rule: ShelterDefault | null, kind: PlacementKind | ''): boolean =>
  rule !== null && kind !== '' && kind !== 'protected-shelter' && placementKindRow(kind).livingPlace;

/** What was typed, as the record wants it. The address of a place that is known by its code alone is never sent. */
export function placementOf(body: PlacementBody, minorId: MinorId, rule: ShelterDefault | null): object {
  const codeOnly = body.kind !== '' && placementKindRow(body.kind).codeOnly;
  return {
    minorId,
    kind: orMissing(body.kind),
    locationCode: body.locationCode.trim().toUpperCase(),
    location: codeOnly ? '' : body.location,
    from: orMissing(body.from),
    to: orNull(body.to),
    indicatedBy: orMissing(body.indicatedBy),
    reason: body.reason,
    overrideMotive: asksMotive(rule, body.kind) ? body.overrideMotive : '',
  };
}
