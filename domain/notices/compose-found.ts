import { isOpen } from '../departures/departure-clock';
import { detailsOf, lastOf, type DepartureRecord } from '../departures/departure-record';
import type { MinorFile } from '../minors/minor-file';
import { standing } from '../minors/former-version';
import { dayOf, withOffset, type Instant } from '../shared/instant';
import type { PlainDate } from '../shared/plain-date';
import type { ChoiceOf } from './notice';
import type { NoticeSource } from './notice-source';
import type { FoundReason, PayloadOf } from './payload';
import { groundOf, headOf, placeSeen, policeOf } from './payload-parts';

/** Why and when somebody counts as found: seen at a moment, or the measure was lifted on a day. */
export type FoundFact =
  | { readonly because: Exclude<FoundReason, 'measure-lifted'>; readonly at: Instant; readonly where: string; readonly by: string }
  | { readonly because: 'measure-lifted'; readonly on: PlainDate };

/** The day on which the last measure ended after the youth was last seen, while none runs. The police's form calls that found too. */
function measureLiftedOn({ measures }: Pick<MinorFile, 'measures'>, departure: DepartureRecord): PlainDate | null {
  const all = standing(measures);
  if (all.length === 0 || all.some((one) => one.endedOn === null)) return null;
  const last = all.map((one) => one.endedOn!).sort().at(-1)!;
  return last >= dayOf(detailsOf(departure).lastSeenAt) ? last : null;
}

/** Why the police may take this youth for found; undefined while nothing says so. */
export function foundFactOf(file: Pick<MinorFile, 'measures'>, departure: DepartureRecord): FoundFact | undefined {
  const back = lastOf(departure, 'return') ?? lastOf(departure, 'see-again');
  // an end that was taken back is on record, and is no longer true
  if (back && (departure.status === 'returned' || departure.status === 'seen-again')) {
    return { because: back.move === 'return' ? 'returned' : 'seen-again', at: back.body.seenAt, where: back.body.where, by: back.body.by };
  }
  const on = isOpen(departure.status) ? measureLiftedOn(file, departure) : null;
  return on === null ? undefined : { because: 'measure-lifted', on };
}

/** A youth is found: since when, where and by whom. After a lifted measure it says that the youth is still away. */
export function composeFound(source: NoticeSource, departure: DepartureRecord, fact: FoundFact, choice: ChoiceOf<'found'>): PayloadOf<'found'> {
  const seen = fact.because === 'measure-lifted'
    ? { because: fact.because, on: fact.on, at: null, where: null, locationCode: null, by: null }
    : { because: fact.because, on: dayOf(fact.at), at: withOffset(fact.at), ...placeSeen(source.file, departure, fact.at, fact.where), by: fact.by };
  return {
    ...headOf(source),
    kind: 'found',
    police: policeOf(departure),
    departure: { lastSeenOn: dayOf(detailsOf(departure).lastSeenAt) },
    found: seen,
    request: fact.because === 'measure-lifted' ? 'note-measure-lifted-and-confirm' : 'close-investigation-and-confirm',
    ground: groundOf(choice, source.now),
  };
}
