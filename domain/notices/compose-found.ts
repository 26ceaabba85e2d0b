import { detailsOf, lastOf, type DepartureRecord } from '../departures/departure-record';
import type { MinorFile } from '../minors/minor-file';
import { standing } from '../minors/former-version';
import { dayOf, withOffset, type Instant } from '../shared/instant';
import type { PlainDate } from '../shared/plain-date';
import type { ChoiceOf } from './notice';
import type { NoticeSource } from './notice-source';
import { isTellable } from './notices-in-status';
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

/** The same of a youth who turned 18 while away: that day ends a measure that runs, whether or not it was noted at the measure. */
const endedByMajorityOn = ({ measures }: Pick<MinorFile, 'measures'>, departure: DepartureRecord): PlainDate | null =>
  (standing(measures).some((one) => one.endedOn === null) ? lastOf(departure, 'come-of-age')?.body.reachedOn ?? null : null);

const sightings = [
  { because: 'returned', move: 'return' }, { because: 'seen-again', move: 'see-again' }, { because: 'found-by-police', move: 'find' },
] as const;

/** Why the police may take this youth for found; undefined while nothing says so. An end that was taken back is on record, and no longer true. */
export function foundFactOf(file: Pick<MinorFile, 'measures'>, departure: DepartureRecord): FoundFact | undefined {
  const { status } = departure;
  for (const { because, move } of sightings) {
    const seen = isTellable(status, because) ? lastOf(departure, move)?.body : undefined;
    if (seen) return { because, at: seen.seenAt, where: seen.where, by: seen.by };
  }
  if (!isTellable(status, 'measure-lifted')) return undefined;
  const on = measureLiftedOn(file, departure) ?? (status === 'of-age' ? endedByMajorityOn(file, departure) : null);
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
