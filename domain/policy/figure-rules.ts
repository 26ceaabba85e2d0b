import type { FigureSubject } from '../figures/figure';
import { plainDate, type PlainDate } from '../shared/plain-date';

/** Everything that can be said about what counts. The sentences stand in `words.figures.definitions`. */
export const figureDefinitions = [
  'last-seen-day', 'one-departure', 'false-alarm-apart', 'proved-false', 'taken-back', 'established-nationality', 'place-left', 'days-in-place', 'merged-once',
  'placed-in-period', 'move-within', 'withdrawn-placement', 'leading-nationality', 'application-now', 'sealed-conversations', 'standing-signs', 'once-in-total',
] as const;
export type FigureDefinition = (typeof figureDefinitions)[number];

/**
 * What counts in the figures, and which numbers are too small to leave, as dated data. The definitions of the joint work
 * agreements of 2020 are not public: our own proposal, to be confirmed. A new definition is a new row, never an edit.
 */
export interface FigureRules {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  readonly toBeConfirmed: boolean;
  /** What counts, by subject, as it is shown beside the figures. */
  readonly definitions: Readonly<Record<FigureSubject, readonly FigureDefinition[]>>;
  /** The last day of each band of days before departure; after the last one follows "more". */
  readonly dayBands: readonly number[];
  /** Fewer youths than this in a group, or in all, are not told in anything that leaves. */
  readonly smallestCell: number;
}

const versions: readonly FigureRules[] = [
  {
    version: 'figures-2026-11',
    validFrom: plainDate('2026-11-01'),
    source: 'Own proposal',
    toBeConfirmed: true,
    definitions: {
      departures: ['last-seen-day', 'one-departure', 'false-alarm-apart', 'proved-false', 'taken-back', 'established-nationality', 'place-left', 'days-in-place', 'merged-once', 'once-in-total'],
      shelter: ['placed-in-period', 'move-within', 'withdrawn-placement', 'established-nationality', 'leading-nationality', 'application-now', 'merged-once', 'once-in-total'],
      contact: ['sealed-conversations', 'standing-signs', 'once-in-total'],
    },
    dayBands: [2, 7, 30, 90],
    smallestCell: 5,
  },
];

/** The rules in force on a day. Days before the first version get the first version: earlier definitions are unknown. */
export const figureRulesOn = (day: PlainDate): FigureRules => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
