import { firstDay, lastDay, type PartialDate } from '../shared/plain-date';
import type { NewMinor } from './identity';
import { namePartsOf, soundAlike } from './name-sound';
import { allNames } from './names';

/** What of a youth is compared with another: every name, the V-number, and both birth dates. */
export interface Likeness {
  readonly names: readonly string[];
  readonly vNumber: string;
  readonly birthDates: readonly PartialDate[];
}

type Compared = Pick<NewMinor, 'givenNames' | 'familyName' | 'nameInScript' | 'otherScripts' | 'otherNames' | 'vNumber' | 'statedBirthDate' | 'establishedBirthDate'>;

/** A youth as it is compared: every name in every script counts alike. */
export const likenessOf = (minor: Compared): Likeness => ({
  names: allNames(minor),
  vNumber: minor.vNumber,
  birthDates: [minor.statedBirthDate, ...(minor.establishedBirthDate === null ? [] : [minor.establishedBirthDate])],
});

/** What two youths have in common, and what speaks against it. Each has a sentence in `words.files`. */
export const resemblanceGrounds = ['same-v-number', 'same-name', 'name-sounds-alike', 'birth-date-fits', 'other-v-number', 'birth-date-differs'] as const;
export type ResemblanceGround = (typeof resemblanceGrounds)[number];

/**
 * How much it says. Strong: the V-number is the same. Likely: name and birth date both fit and no V-number says otherwise.
 * Weak: the name alone, or two V-numbers that differ (twins). On a weak one nothing is concluded and no merge is offered.
 */
export const resemblanceStrengths = ['strong', 'likely', 'weak'] as const;
export type ResemblanceStrength = (typeof resemblanceStrengths)[number];

/** That two youths resemble each other, with every reason. It never says that they are the same. */
export interface Resemblance {
  readonly strength: ResemblanceStrength;
  readonly grounds: readonly ResemblanceGround[];
}

/** A V-number as it is compared: without the spaces, dots and dashes that people put in. */
export const bareVNumber = (vNumber: string): string => vNumber.replace(/[\s.-]/g, '').toUpperCase();

/** Have these two V-numbers both been given, and are they not the same? */
export function vNumbersDiffer(one: string, other: string): boolean {
  const [first, second] = [bareVNumber(one), bareVNumber(other)];
  return first !== '' && second !== '' && first !== second;
}

type NameMatch = 'same-name' | 'name-sounds-alike' | null;

/** Every part of the shorter name must be found in the longer one, each part once and in any order. */
function matchOf(one: readonly string[], other: readonly string[]): NameMatch {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length === 0) return null;
  const left = [...longer];
  let same = shorter.length === longer.length;
  for (const part of shorter) {
    const exact = left.indexOf(part);
    const place = exact === -1 ? left.findIndex((candidate) => soundAlike(part, candidate)) : exact;
    if (place === -1) return null;
    if (exact === -1) same = false;
    left.splice(place, 1);
  }
  return same ? 'same-name' : 'name-sounds-alike';
}

function nameMatchOf(one: Likeness, other: Likeness): NameMatch {
  const others = other.names.map(namePartsOf);
  const matches = one.names.map(namePartsOf).flatMap((mine) => others.map((theirs) => matchOf(mine, theirs)));
  return matches.includes('same-name') ? 'same-name' : matches.includes('name-sounds-alike') ? 'name-sounds-alike' : null;
}

const overlap = (one: PartialDate, other: PartialDate): boolean => firstDay(one) <= lastDay(other) && firstDay(other) <= lastDay(one);

/**
 * Do these two youths resemble each other? Null when neither V-number nor name points that way: many are born on one day,
 * so a birth date alone is no resemblance.
 */
export function resemblanceOf(one: Likeness, other: Likeness): Resemblance | null {
  const sameNumber = bareVNumber(one.vNumber) !== '' && bareVNumber(one.vNumber) === bareVNumber(other.vNumber);
  const name = nameMatchOf(one, other);
  if (!sameNumber && name === null) return null;
  const otherNumber = vNumbersDiffer(one.vNumber, other.vNumber);
  const dateFits = one.birthDates.some((mine) => other.birthDates.some((theirs) => overlap(mine, theirs)));
  const bothDated = one.birthDates.length > 0 && other.birthDates.length > 0;
  const grounds: ResemblanceGround[] = [];
  if (sameNumber) grounds.push('same-v-number');
  if (name !== null) grounds.push(name);
  if (dateFits) grounds.push('birth-date-fits');
  if (otherNumber) grounds.push('other-v-number');
  if (!dateFits && bothDated) grounds.push('birth-date-differs');
  return { strength: sameNumber ? 'strong' : name !== null && dateFits && !otherNumber ? 'likely' : 'weak', grounds };
}

/** Does nothing but the name speak for it? Then that is said, and no conclusion is drawn. */
export const isNameAlone = ({ grounds }: Resemblance): boolean => !grounds.includes('same-v-number') && !grounds.includes('birth-date-fits');
