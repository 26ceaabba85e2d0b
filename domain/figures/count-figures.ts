import type { NewMinor } from '../minors/identity';
import { placementKinds } from '../placements/placement-kinds';
import type { FigureRules } from '../policy/figure-rules';
import type { MinorId } from '../shared/ids';
import { dayOf, type Instant } from '../shared/instant';
import type { PlainDate } from '../shared/plain-date';
import { bandOf, bandsOf, destinationOf, isFalseAlarm, outcomeOf, placeLeft, type FigureDeparture, type FigurePlace } from './departed';
import { destinations, NO_PLACE, outcomes, type Count, type Figure, type FigureName, type FigureRow, type Figures } from './figure';
import { isIn, partOf, partsOf, stepOf, type FigurePeriod } from './period';

/** A youth as figures see one. `nationality`: the established one, and while there is none the stated one. */
export interface FigureMinor {
  readonly nationality: NewMinor['nationality'];
  readonly asylumApplication: NewMinor['asylumApplication'];
}

/** Everything figures are counted from. A file that was merged has no records of its own any more. */
export interface FigureSource {
  readonly minors: ReadonlyMap<MinorId, FigureMinor>;
  readonly placements: readonly FigurePlace[];
  readonly departures: readonly FigureDeparture[];
  readonly conversations: readonly { readonly minorId: MinorId; readonly heldAt: Instant }[];
  /** Signs about the youth that stand. */
  readonly signs: readonly { readonly minorId: MinorId; readonly observedOn: PlainDate }[];
}

interface Occurrence {
  readonly minorId: MinorId;
  readonly key: string;
}

const countOf = (all: readonly { readonly minorId: MinorId }[]): Count => ({ times: all.length, minors: new Set(all.map((one) => one.minorId)).size });

/** Groups by key: every key of `listed` in its order, also when empty; without a list the largest group first. */
function figure(name: FigureName, all: readonly Occurrence[], listed?: readonly string[]): Figure {
  const groups = new Map<string, Occurrence[]>((listed ?? []).map((key) => [key, []]));
  for (const one of all) {
    const group = groups.get(one.key);
    if (group) group.push(one);
    else groups.set(one.key, [one]);
  }
  const rows = [...groups].map(([key, group]): FigureRow => ({ key, ...countOf(group) }));
  return { name, rows: listed ? rows : rows.sort((a, b) => b.times - a.times || (a.key < b.key ? -1 : 1)), total: countOf(all) };
}

function byYouth<T extends { readonly minorId: MinorId }>(all: readonly T[]): ReadonlyMap<MinorId, readonly T[]> {
  const found = new Map<MinorId, T[]>();
  for (const one of all) {
    const mine = found.get(one.minorId);
    if (mine) mine.push(one);
    else found.set(one.minorId, [one]);
  }
  return found;
}

/** Two files that became one may both hold the same departure: one that was last seen at the same moment is the same. */
const eachOnce = (departures: readonly FigureDeparture[]): readonly FigureDeparture[] => [...new Map(departures.map((one) => [`${one.minorId} ${one.lastSeenAt}`, one])).values()];

/** Did this youth come into protected shelter here, and not from another protected shelter? */
const cameIn = (places: readonly FigurePlace[], place: FigurePlace): boolean =>
  !places.some((other) => other !== place && (other.from < place.from || (other.from === place.from && places.indexOf(other) < places.indexOf(place))) && (other.to === null || place.from <= other.to));

/** The placements by which youths came into protected shelter, each time once. */
function inflowOf(placements: readonly FigurePlace[]): readonly FigurePlace[] {
  const standing = placements.filter((one) => one.kind === 'protected-shelter' && one.withdrawnAt === null);
  return [...byYouth(standing).values()].flatMap((places) => places.filter((place) => cameIn(places, place)));
}

/**
 * Counts every figure of a period from the same records: how often, and how many youths, always both. What counts stands in
 * `rules`; its sentences are shown beside the figures.
 */
export function countFigures({ minors, placements, departures, conversations, signs }: FigureSource, period: FigurePeriod, rules: FigureRules): Figures {
  const step = stepOf(period);
  const parts = partsOf(period);
  const places = byYouth(placements);
  const nationality = ({ minorId }: { readonly minorId: MinorId }): string => minors.get(minorId)?.nationality ?? 'unknown';
  const overTime = <T extends { readonly minorId: MinorId }>(name: FigureName, all: readonly T[], dayIn: (one: T) => PlainDate): Figure =>
    figure(name, all.map((one) => ({ minorId: one.minorId, key: partOf(dayIn(one), step) })), parts);
  const by = <T extends { readonly minorId: MinorId }>(name: FigureName, all: readonly T[], keyOf: (one: T) => string, listed?: readonly string[]): Figure =>
    figure(name, all.map((one) => ({ minorId: one.minorId, key: keyOf(one) })), listed);

  const started = eachOnce(departures).filter(({ lastSeenAt }) => isIn(period, dayOf(lastSeenAt)));
  const left = started.filter((one) => !isFalseAlarm(one));
  const from = new Map(left.map((one) => [one, placeLeft(places.get(one.minorId) ?? [], one.lastSeenAt)]));
  const inflow = inflowOf(placements).filter((one) => isIn(period, one.from));
  const inflowByNationality = by('inflow-by-nationality', inflow, nationality);
  const leading = (inflowByNationality.rows[0]?.key ?? null) as Figures['leading'];

  return {
    period,
    version: rules.version,
    figures: [
      overTime('departures-over-time', left, (one) => dayOf(one.lastSeenAt)),
      by('departures-by-nationality', left, nationality),
      by('departures-by-shelter', left, (one) => from.get(one)?.kind ?? NO_PLACE, [...placementKinds, NO_PLACE]),
      by('departures-by-destination', left, destinationOf, destinations),
      by('departures-by-days', left, (one) => bandOf(from.get(one), one.lastSeenAt, rules.dayBands), [...bandsOf(rules.dayBands), NO_PLACE]),
      by('departures-by-outcome', left, outcomeOf, outcomes),
      overTime('inflow-over-time', inflow, (one) => one.from),
      inflowByNationality,
      by('inflow-by-application', inflow.filter((one) => nationality(one) === leading), ({ minorId }) => minors.get(minorId)?.asylumApplication ?? 'unknown', ['yes', 'no', 'unknown']),
      by('unknown-from-shelter', left.filter((one) => destinationOf(one) === 'unknown' && from.get(one)?.kind === 'protected-shelter'), nationality),
      overTime('conversations-over-time', conversations.filter((one) => isIn(period, dayOf(one.heldAt))), (one) => dayOf(one.heldAt)),
      overTime('signs-over-time', signs.filter((one) => isIn(period, one.observedOn)), (one) => one.observedOn),
    ],
    falseAlarms: countOf(started.filter(isFalseAlarm)),
    leading,
  };
}
