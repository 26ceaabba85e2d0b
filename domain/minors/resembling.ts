import { z } from 'zod';
import { optionalLine, line } from '../fields/kinds';
import { idSchema, type MinorId } from '../shared/ids';
import { PartialDateSchema, type PartialDate } from '../shared/plain-date';
import type { FileStanding } from './file-registry';
import { fullName, type Minor, type NameInScript } from './identity';
import type { KeptApart } from './merge';
import { likenessOf, resemblanceOf, type Likeness, type Resemblance } from './resemblance';

/** Names that are compared at once. */
export const MOST_NAMES = 40;

/** What is typed at intake or when correcting; `minorId` is the youth it is about, who is not compared with itself. */
export const ResemblanceQuestion = z.strictObject({
  minorId: idSchema<MinorId>().nullable().default(null),
  names: z.array(line(200)).max(MOST_NAMES, { error: 'too-many' }),
  vNumber: optionalLine(20),
  birthDates: z.array(PartialDateSchema).max(2, { error: 'too-many' }),
});
export type ResemblanceQuestion = z.output<typeof ResemblanceQuestion>;

/** A youth who resembles the one that is asked about. */
export interface Resembled extends Resemblance {
  readonly id: MinorId;
  readonly name: string;
  readonly nameInScript: NameInScript | null;
  readonly vNumber: string;
  readonly nationality: string;
  readonly statedBirthDate: PartialDate;
  readonly establishedBirthDate: PartialDate | null;
  readonly standing: FileStanding;
}

/** Those who resemble, the strongest first; how many more there are; and whom somebody marked as another person. */
export interface Resembling {
  readonly candidates: readonly Resembled[];
  readonly more: number;
  readonly apart: readonly (KeptApart & { readonly name: string; readonly vNumber: string })[];
}

/** More is not read by anybody. */
export const MOST_SHOWN = 6;

const order = ['strong', 'likely', 'weak'] as const satisfies readonly Resemblance['strength'][];

/** The youths among these who resemble the one that is asked about, the strongest first. */
export function resemblingAmong(asked: Likeness, others: readonly (Minor & { readonly standing: FileStanding })[]): Pick<Resembling, 'candidates' | 'more'> {
  const found = others.flatMap((other): Resembled[] => {
    const resemblance = resemblanceOf(asked, likenessOf(other));
    if (!resemblance) return [];
    const { id, nameInScript, vNumber, nationality, statedBirthDate, establishedBirthDate, standing } = other;
    return [{ ...resemblance, id, name: fullName(other), nameInScript, vNumber, nationality, statedBirthDate, establishedBirthDate, standing }];
  });
  const sorted = found.sort((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength) || b.grounds.length - a.grounds.length || (a.id < b.id ? -1 : 1));
  return { candidates: sorted.slice(0, MOST_SHOWN), more: Math.max(0, sorted.length - MOST_SHOWN) };
}
