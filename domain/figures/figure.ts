import { z } from 'zod';
import { NationalitySchema } from '../fields/countries';
import { FigurePeriod } from './period';

/** What figures are about. */
export const figureSubjects = ['departures', 'shelter', 'contact'] as const;
export type FigureSubject = (typeof figureSubjects)[number];

/** Every figure, by subject, in the order of the screen. */
export const figureNamesOf = {
  departures: ['departures-over-time', 'departures-by-nationality', 'departures-by-shelter', 'departures-by-destination', 'departures-by-days', 'departures-by-outcome'],
  shelter: ['inflow-over-time', 'inflow-by-nationality', 'inflow-by-application', 'unknown-from-shelter'],
  contact: ['conversations-over-time', 'signs-over-time'],
} as const satisfies Record<FigureSubject, readonly string[]>;
export type FigureName = (typeof figureNamesOf)[FigureSubject][number];
export const figureNames = figureSubjects.flatMap((subject): readonly FigureName[] => figureNamesOf[subject]) as [FigureName, ...FigureName[]];

/** How a departure ended in a destination. */
export const destinations = ['unknown', 'known', 'open'] as const;
/** How a departure stands. `away` holds both destinations: the youth did not come back. */
export const outcomes = ['away', 'found', 'returned', 'of-age', 'died'] as const;
/** The group of those whose place was not noted; in the kinds of shelter and in the days alike. */
export const NO_PLACE = 'no-place';

const whole = z.int().min(0);

/** How often something happened, and to how many youths. Never the one for the other. */
export const Count = z.strictObject({ times: whole, minors: whole });
export type Count = z.output<typeof Count>;

/** One group of a figure; `key` is a code, a country, a month or a year. */
export const FigureRow = z.strictObject({ key: z.string(), ...Count.shape });
export type FigureRow = z.output<typeof FigureRow>;

/** One figure: every occurrence is in exactly one row. A youth may be in several, and counts once in the total. */
export const Figure = z.strictObject({ name: z.enum(figureNames), rows: z.array(FigureRow), total: Count });
export type Figure = z.output<typeof Figure>;

/** All figures of a period. `version`: of the definitions they were counted by. */
export const FiguresSchema = z.strictObject({
  period: FigurePeriod,
  version: z.string(),
  figures: z.array(Figure),
  /** Those seen again before any report: they had not left, and are in no figure. */
  falseAlarms: Count,
  /** The nationality that came into protected shelter most; null when nobody did. `inflow-by-application` is about it. */
  leading: NationalitySchema.nullable(),
});
export type Figures = z.output<typeof FiguresSchema>;

/** A figure by its name. */
export function figureOf({ figures }: Pick<Figures, 'figures'>, name: FigureName): Figure {
  const figure = figures.find((one) => one.name === name);
  if (!figure) throw new Error('a figure that was not counted');
  return figure;
}

/** A share in per cent with one decimal, 66.7; null of nothing. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((part / whole) * 1000) / 10);
