import { z } from 'zod';
import { dayOf, type Instant } from '../shared/instant';
import type { MinorId } from '../shared/ids';
import type { PlainDate } from '../shared/plain-date';
import type { DepartureStatus } from './departure';

/** One departure as statistics see it: whose, of which nationality, and which register counted it. */
export interface CountedDeparture {
  readonly minorId: MinorId;
  readonly nationality: string;
  readonly status: DepartureStatus;
  readonly lastSeenAt: Instant;
  /** The days on which COA and Nidos each counted it as unknown destination; null where it did not, both null when it never was. */
  readonly coaOn: PlainDate | null;
  readonly nidosOn: PlainDate | null;
}

/** How many departures, and of how many children. Never the one for the other. */
const Tally = z.strictObject({ departures: z.int(), children: z.int() });
export type Tally = z.output<typeof Tally>;
const Row = z.strictObject({ key: z.string(), ...Tally.shape });

/**
 * Departures counted. `falseAlarms` are apart: a youth who was seen again before any report had not left. `registers` is about those with unknown destination: what COA counted, what Nidos counted, what both
 * counted. `sum` is what one gets by adding the two registers; `departures` of `unknown` is what there really were.
 */
export const DepartureCountsSchema = z.strictObject({
  all: Tally,
  falseAlarms: Tally,
  byStatus: z.array(Row),
  byYear: z.array(Row),
  byNationality: z.array(Row),
  registers: z.strictObject({ coa: z.int(), nidos: z.int(), both: z.int(), sum: z.int(), unknown: Tally }),
});
export type DepartureCounts = z.output<typeof DepartureCountsSchema>;

const tally = (departures: readonly CountedDeparture[]): Tally => ({ departures: departures.length, children: new Set(departures.map((one) => one.minorId)).size });

function by(departures: readonly CountedDeparture[], keyOf: (one: CountedDeparture) => string): DepartureCounts['byYear'] {
  const groups = new Map<string, CountedDeparture[]>();
  for (const one of departures) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => ({ key, ...tally(group) }));
}

/**
 * Counts departures and children apart. A child with three departures is one child and three departures; in each group a
 * child counts once, so that children of groups may add up to more than all children. A year is that of "last seen" in the
 * Netherlands. The public figures added the registers of COA and Nidos (2,050 and 510 became 2,570): `sum` shows what that
 * gives, beside what it is.
 */
export function countDepartures(started: readonly CountedDeparture[]): DepartureCounts {
  const departures = started.filter((one) => one.status !== 'seen-again');
  const unknown = departures.filter((one) => one.coaOn !== null || one.nidosOn !== null);
  const coa = unknown.filter((one) => one.coaOn !== null).length;
  const nidos = unknown.filter((one) => one.nidosOn !== null).length;
  return {
    all: tally(departures),
    falseAlarms: tally(started.filter((one) => one.status === 'seen-again')),
    byStatus: by(departures, (one) => one.status),
    byYear: by(departures, (one) => dayOf(one.lastSeenAt).slice(0, 4)),
    byNationality: by(departures, (one) => one.nationality),
    registers: { coa, nidos, both: unknown.filter((one) => one.coaOn !== null && one.nidosOn !== null).length, sum: coa + nidos, unknown: tally(unknown) },
  };
}
