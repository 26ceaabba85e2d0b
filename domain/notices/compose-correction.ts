import type { DepartureStatus } from '../departures/departure';
import type { DepartureRecord } from '../departures/departure-record';
import { dayOf } from '../shared/instant';
import type { ChoiceOf, NoticeRecord } from './notice';
import type { CorrectableKind } from './notice-kinds';
import type { NoticeSource } from './notice-source';
import type { PayloadOf, Standing } from './payload';
import { groundOf, headOf, policeOf } from './payload-parts';

const standingIn = {
  'not-found': 'missing',
  'missing-reported': 'missing',
  'unknown-destination': 'missing',
  'destination-claimed': 'missing',
  'known-destination': 'known-destination',
  found: 'found',
  'seen-again': 'back',
  returned: 'back',
  'of-age': 'of-age-still-missing',
  died: 'died',
} as const satisfies Record<DepartureStatus, Standing>;

/** How the departure of a corrected notice stands now. */
export const standingOf = (departure: Pick<DepartureRecord, 'status'> | null): Standing => (departure === null ? 'not-said' : standingIn[departure.status]);

/** An earlier message was wrong: which one, what was wrong, what counts now. Of a report of signs it says nothing about a departure. */
export function composeCorrection(source: NoticeSource, corrects: NoticeRecord & { readonly kind: CorrectableKind }, choice: ChoiceOf<'correction'>): PayloadOf<'correction'> {
  const departure = corrects.departureId === null ? null : source.departure;
  const standing = standingOf(departure);
  const reopens = standing === 'missing' && (corrects.kind === 'found' || corrects.kind === 'known-destination');
  return {
    ...headOf(source),
    kind: 'correction',
    police: departure && policeOf(departure),
    refersTo: { packageId: corrects.packageId, manifestSha256: corrects.manifestSha256, kind: corrects.kind, sealedOn: dayOf(corrects.sealedAt) },
    correction: { wrong: choice.wrong, now: choice.now, standing },
    request: reopens ? 'reopen-investigation-and-confirm' : 'correct-and-confirm',
    ground: groundOf(choice, source.now),
  };
}
