import type { FigureRules } from '../policy/figure-rules';
import { figureNames, figureOf, NO_PLACE, type Figure, type FigureName, type FigureRow, type Figures } from './figure';

/** A group as it may leave. `key` null: groups of a nationality that are too small to be named, together. Null numbers are not told. */
export interface SafeRow {
  readonly key: string | null;
  readonly times: number | null;
  readonly minors: number | null;
}

/** A figure as it may leave. */
export interface SafeFigure {
  readonly name: FigureName;
  readonly rows: readonly SafeRow[];
  readonly total: { readonly times: number | null; readonly minors: number | null };
}

/** All figures as they may leave. */
export interface SafeFigures extends Omit<Figures, 'figures' | 'falseAlarms'> {
  readonly figures: readonly SafeFigure[];
}

const NOTHING = { times: null, minors: null } as const;

/** Figures of which some groups are part of a group of another one: by taking one from the other a small group would come out. They stay on the screen. */
const STAYS: readonly FigureName[] = ['unknown-from-shelter'];

/** The figures that may leave. */
export const leavingFigures = figureNames.filter((name) => !STAYS.includes(name));

/** Does this figure list whoever there is? Then a small group is not even named: that one youth came from there may be enough. */
const isOpenList = (name: FigureName): boolean => name === 'departures-by-nationality' || name === 'inflow-by-nationality';

const sum = (rows: readonly FigureRow[], what: 'times' | 'minors'): number => rows.reduce((all, row) => all + row[what], 0);

/**
 * The groups that are not told: those of fewer youths than `smallest`, none included, and as many of the next larger ones
 * as it takes: what is left of the total is then at least two groups and at least `smallest`, so that each of them may be
 * anything from nothing to all of it.
 */
function hiddenOf({ rows, total }: Figure, smallest: number, alsoHidden: readonly string[]): ReadonlySet<string> {
  if (total.minors < smallest) return new Set(rows.map((row) => row.key));
  const bySize = rows.toSorted((a, b) => a.minors - b.minors || a.times - b.times);
  const hidden = bySize.filter((row) => row.minors < smallest || alsoHidden.includes(row.key));
  const tooClear = (): boolean => hidden.length > 0 && (hidden.length < 2 || sum(hidden, 'minors') < smallest || sum(hidden, 'times') < smallest);
  for (const row of bySize) if (tooClear() && !hidden.includes(row)) hidden.push(row);
  return new Set(hidden.map((row) => row.key));
}

function safe(figure: Figure, hidden: ReadonlySet<string>, smallest: number): SafeFigure {
  const { name, rows, total } = figure;
  const told = rows.map((row): SafeRow => (hidden.has(row.key) ? { key: row.key, ...NOTHING } : row));
  const named = isOpenList(name) && hidden.size > 0 ? [...told.filter((row) => row.times !== null), { key: null, ...NOTHING }] : told;
  return { name, rows: named, total: total.minors < smallest ? NOTHING : total };
}

/**
 * Figures without the numbers that say too much of too few, for whatever leaves the vault. Always made of all figures
 * together, also when one of them leaves: what is hidden in one must not come out through another.
 */
export function hideSmall(counted: Figures, { smallestCell }: Pick<FigureRules, 'smallestCell'>): SafeFigures {
  const figures = counted.figures.filter(({ name }) => leavingFigures.includes(name));
  const hiddenIn = (name: FigureName, also: readonly string[] = []): ReadonlySet<string> => hiddenOf(figureOf({ figures }, name), smallestCell, also);

  // whose place was not noted is the same group in two figures
  const placeHidden = (['departures-by-shelter', 'departures-by-days'] as const).some((name) => hiddenIn(name).has(NO_PLACE));
  // the applications are those of one nationality: nothing of them when that group is not told
  const leadingHidden = counted.leading === null || hiddenIn('inflow-by-nationality').has(counted.leading);

  const told = figures.map((figure): SafeFigure => {
    if (figure.name === 'inflow-by-application' && leadingHidden) return { name: figure.name, rows: figure.rows.map(({ key }) => ({ key, ...NOTHING })), total: NOTHING };
    return safe(figure, hiddenIn(figure.name, placeHidden ? [NO_PLACE] : []), smallestCell);
  });
  return { period: counted.period, version: counted.version, figures: told, leading: leadingHidden ? null : counted.leading };
}
