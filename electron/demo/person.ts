import type { BirthDateSource, Sex } from '#domain/minors/identity';
import type { InputOf } from '../contract/contract';
import type { demoPhotos } from './demo-photos';

/** How far a stated birth date is known. */
type Precision = 'day' | 'month' | 'year';

/**
 * Somebody who does not exist. Every family name means "example", "sample", "trial" or "imagined" in its own language, so
 * that nobody can take it for a person.
 */
export interface Person {
  readonly given: string;
  readonly family: string;
  /** The name as it is written at home. */
  readonly script?: string;
  readonly language: string;
  readonly alsoSpeaks?: readonly string[];
  readonly nationality: string;
  readonly sex: Sex;
  /** Age today in years, months and days. */
  readonly age: readonly [years: number, months: number, days: number];
  readonly precision?: Precision;
  readonly aliases?: readonly string[];
  /** The established birth date: an age of its own, with what it rests on. */
  readonly established?: { readonly date: 'as-stated' | 'assigned'; readonly source: BirthDateSource };
  readonly asylum: 'yes' | 'no' | 'unknown';
  readonly inspection?: InputOf<'minors.add'>['ageInspection'];
  readonly objects?: 'yes' | 'no';
  /** More of the identity, where it is worth showing. */
  readonly also?: Partial<Pick<InputOf<'minors.add'>, 'otherNames' | 'otherNumbers' | 'eurodac' | 'objections' | 'description' | 'establishedNationality' | 'nationalitySource'>>;
  /** A drawing that stands for a photo, and how many days before the arrival it was made. */
  readonly photo?: { readonly picture: keyof typeof demoPhotos; readonly daysBefore: number };
  /** The way here, as the youth tells it. */
  readonly journey?: readonly Omit<InputOf<'travel.add'>, 'minorId'>[];
  readonly vNumberUnknown?: true;
}
