import type { KnownOrNot } from '../fields/kinds';
import type { DepartureStatus } from '../departures/departure';
import type { PlacementKind } from '../placements/placement-kinds';
import type { DepartureId, MinorId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import type { PartialDate } from '../shared/plain-date';
import type { NameInScript } from './identity';

/** One line of the caseload. */
export interface MinorRow {
  readonly id: MinorId;
  readonly name: string;
  readonly nameInScript: NameInScript | null;
  readonly vNumber: string;
  readonly nationality: string;
  readonly statedBirthDate: PartialDate;
  readonly establishedBirthDate: PartialDate | null;
  readonly asylumApplication: KnownOrNot;
  readonly placement: { readonly kind: PlacementKind; readonly locationCode: string; readonly arrivalAt: Instant | null } | null;
  readonly departure: { readonly id: DepartureId; readonly status: DepartureStatus; readonly lastSeenAt: Instant } | null;
  readonly lastConversationAt: Instant | null;
}
