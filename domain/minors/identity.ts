import { z } from 'zod';
import { choice, knownOrNot, line, optionalChoice, optionalDay, optionalLine, optionalPartialDay, partialDay } from '../fields/kinds';
import { NationalitySchema } from '../fields/countries';
import { LanguageSchema, OptionalLanguageSchema } from '../fields/languages';
import type { MinorId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import { firstDay } from '../shared/plain-date';
import { AgeInspection } from './age-inspection';

/** Sex as it stands on papers. */
export const sexes = ['female', 'male', 'other', 'unknown'] as const;
export type Sex = (typeof sexes)[number];

/** What an established birth date rests on. */
export const birthDateSources = ['document', 'age-inspection', 'medical-test', 'other-member-state', 'court'] as const;
export type BirthDateSource = (typeof birthDateSources)[number];

/** A name in its own script, with the language that says how it is drawn and in which direction. */
export const NameInScript = z.strictObject({ text: line(200), lang: LanguageSchema });
export type NameInScript = z.output<typeof NameInScript>;

/**
 * Who a youth is, as far as known. A person may have one name only; both birth dates stand beside each other; the
 * V-number is text and may be missing. Two youths are never taken for one on their name.
 */
export const NewMinor = z
  .strictObject({
    givenNames: optionalLine(200),
    familyName: optionalLine(200),
    nameInScript: NameInScript.nullable().default(null),
    aliases: z.array(line(200)).max(20, { error: 'too-many' }).default([]),
    sex: choice(sexes),
    nationality: NationalitySchema,
    languages: z.array(LanguageSchema).max(10, { error: 'too-many' }).default([]),
    interpreterLanguage: OptionalLanguageSchema,
    statedBirthDate: partialDay(),
    establishedBirthDate: optionalPartialDay(),
    establishedSource: optionalChoice(birthDateSources),
    establishedOn: optionalDay(),
    ageObjection: choice(knownOrNot).default('unknown'),
    vNumber: optionalLine(20),
    asylumApplication: choice(knownOrNot),
    asylumAppliedOn: optionalDay(),
    ageInspection: AgeInspection,
  })
  .superRefine((minor, context) => {
    const add = (message: string, path: string) => context.addIssue({ code: 'custom', message, path: [path] });
    if (minor.givenNames === '' && minor.familyName === '') add('name-needed', 'familyName');
    if (minor.establishedBirthDate !== null && minor.establishedSource === null) add('source-needed', 'establishedSource');
    if (minor.establishedBirthDate === null && minor.establishedSource !== null) add('source-without-date', 'establishedBirthDate');
    if (minor.establishedBirthDate !== null && minor.establishedOn !== null && minor.establishedOn < firstDay(minor.establishedBirthDate)) add('before-birth', 'establishedOn');
    if (minor.asylumAppliedOn !== null && minor.asylumAppliedOn < firstDay(minor.statedBirthDate)) add('before-birth', 'asylumAppliedOn');
    if (new Set(minor.languages).size < minor.languages.length) add('twice', 'languages');
  });
export type NewMinor = z.output<typeof NewMinor>;

/** A youth in the caseload. */
export type Minor = Readonly<NewMinor> & { readonly id: MinorId; readonly recordedAt: Instant };

/** The name as it is called: given names before the family name. */
export const fullName = (minor: Pick<NewMinor, 'givenNames' | 'familyName'>): string => [minor.givenNames, minor.familyName].filter(Boolean).join(' ');
