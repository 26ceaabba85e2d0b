import { isPlainDate, type PlainDate } from '#domain/shared/plain-date';
import type { MinorId } from '#domain/shared/ids';
import { placementKindRow, type PlacementKind } from '#domain/placements/placement-kinds';
import type { Placement, PlacementIndicator } from '#domain/placements/placement';
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
  readonly arrivalAt: string;
  readonly arrivalKind: PlacementKind | '';
  readonly arrivalWhere: string;
}

export const emptyPlacement: PlacementBody = { kind: '', locationCode: '', location: '', from: '', to: '', indicatedBy: '', reason: '', overrideMotive: '', arrivalAt: '', arrivalKind: '', arrivalWhere: '' };

/** A recorded placement as it is typed, to correct it. */
export const placementBodyOf = ({ kind, locationCode, location, from, to, indicatedBy, reason, overrideMotive, arrivalAt, arrivalKind, arrivalWhere }: Placement): PlacementBody =>
  ({ kind, locationCode, location, from, to: to ?? '', indicatedBy, reason, overrideMotive, arrivalAt: arrivalAt ?? '', arrivalKind: arrivalKind ?? '', arrivalWhere });

/** The standing rule of a nationality on the first day of the placement; while that is not filled in, today. */
export const standingRule = (nationality: string, from: string, today: PlainDate): ShelterDefault | null =>
  shelterDefaultFor(nationality, isPlainDate(from) ? from : today);

/** Is this place another one than the rule says, so that a motive is asked? */
export const asksMotive = (rule: ShelterDefault | null, kind: PlacementKind | ''): boolean =>
  rule !== null && kind !== '' && kind !== 'protected-shelter' && placementKindRow(kind).livingPlace;

/** A place known by its code alone has its code in capitals. */
const toCode = ({ arrivalKind, arrivalWhere }: PlacementBody): string => (arrivalKind !== '' && placementKindRow(arrivalKind).codeOnly ? arrivalWhere.trim().toUpperCase() : arrivalWhere);

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
    // What was typed for transit is not sent with another kind.
    ...(body.kind === 'transit' && { arrivalAt: orNull(body.arrivalAt), arrivalKind: body.arrivalKind || null, arrivalWhere: toCode(body) }),
  };
}
