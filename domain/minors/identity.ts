import { z } from 'zod';
import { choice, knownOrNot, optionalChoice, optionalDay, optionalLine, optionalPartialDay, partialDay } from '../fields/kinds';
import { NationalitySchema } from '../fields/countries';
import { LanguageSchema, OptionalLanguageSchema } from '../fields/languages';
import type { MinorId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import { firstDay } from '../shared/plain-date';
import { AgeInspection } from './age-inspection';
import { Description, emptyDescription } from './description';
import { Eurodac, unknownEurodac } from './eurodac';
import { NameInScript, namesInScript, OtherName } from './names';
import { BsnSchema, OtherNumber } from './numbers';
import { Objection } from './objection';

export { fullName, NameInScript } from './names';

/** Sex as it stands on papers. */
export const sexes = ['female', 'male', 'other', 'unknown'] as const;
export type Sex = (typeof sexes)[number];

/** What an established birth date rests on. */
export const birthDateSources = ['document', 'age-inspection', 'medical-test', 'other-member-state', 'court'] as const;
export type BirthDateSource = (typeof birthDateSources)[number];

/** What an established nationality rests on. */
export const nationalitySources = ['document', 'embassy', 'language-analysis', 'immigration-service', 'other-member-state', 'court'] as const;
export type NationalitySource = (typeof nationalitySources)[number];

/**
 * Who a youth is, as far as known. A person may have one name only; what was stated and what was established stand beside
 * each other; the V-number is text and may be missing. Two youths are never taken for one on their name.
 */
export const NewMinor = z
  .strictObject({
    givenNames: optionalLine(200),
    familyName: optionalLine(200),
    nameInScript: NameInScript.nullable().default(null),
    /** The same name in yet other scripts. */
    otherScripts: namesInScript,
    otherNames: z.array(OtherName).max(50, { error: 'too-many' }).default([]),
    sex: choice(sexes),
    /** As the youth states it. */
    nationality: NationalitySchema,
    establishedNationality: NationalitySchema.nullable().default(null),
    nationalitySource: optionalChoice(nationalitySources),
    languages: z.array(LanguageSchema).max(10, { error: 'too-many' }).default([]),
    interpreterLanguage: OptionalLanguageSchema,
    statedBirthDate: partialDay(),
    establishedBirthDate: optionalPartialDay(),
    establishedSource: optionalChoice(birthDateSources),
    establishedOn: optionalDay(),
    ageObjection: choice(knownOrNot).default('unknown'),
    objections: z.array(Objection).max(20, { error: 'too-many' }).default([]),
    vNumber: optionalLine(20),
    bsn: BsnSchema,
    otherNumbers: z.array(OtherNumber).max(50, { error: 'too-many' }).default([]),
    asylumApplication: choice(knownOrNot),
    asylumAppliedOn: optionalDay(),
    ageInspection: AgeInspection,
    eurodac: Eurodac.default(unknownEurodac),
    description: Description.default(emptyDescription),
  })
  .superRefine((minor, context) => {
    const add = (message: string, path: string) => context.addIssue({ code: 'custom', message, path: [path] });
    if (minor.givenNames === '' && minor.familyName === '') add('name-needed', 'familyName');
    if (minor.establishedBirthDate !== null && minor.establishedSource === null) add('source-needed', 'establishedSource');
    if (minor.establishedBirthDate === null && minor.establishedSource !== null) add('source-without-date', 'establishedBirthDate');
    if (minor.establishedNationality !== null && minor.nationalitySource === null) add('source-needed', 'nationalitySource');
    if (minor.establishedNationality === null && minor.nationalitySource !== null) add('source-without-nationality', 'establishedNationality');
    if (minor.establishedBirthDate !== null && minor.establishedOn !== null && minor.establishedOn < firstDay(minor.establishedBirthDate)) add('before-birth', 'establishedOn');
    if (minor.asylumAppliedOn !== null && minor.asylumAppliedOn < firstDay(minor.statedBirthDate)) add('before-birth', 'asylumAppliedOn');
    if (new Set(minor.languages).size < minor.languages.length) add('twice', 'languages');
  });
export type NewMinor = z.output<typeof NewMinor>;

/** A youth in the caseload. */
export type Minor = Readonly<NewMinor> & { readonly id: MinorId; readonly recordedAt: Instant };

/** The nationality to go by: the established one, and while there is none the stated one. */
export const nationalityOf = (minor: Pick<NewMinor, 'nationality' | 'establishedNationality'>): NewMinor['nationality'] => minor.establishedNationality ?? minor.nationality;

type Added = 'otherScripts' | 'establishedNationality' | 'nationalitySource' | 'objections' | 'bsn' | 'otherNumbers' | 'eurodac' | 'description';

/** Answers that records from before they were asked do not have. */
const additions: Required<Pick<NewMinor, Added>> = {
  otherScripts: [], establishedNationality: null, nationalitySource: null, objections: [], bsn: '', otherNumbers: [], eurodac: unknownEurodac, description: emptyDescription,
};

type DoneInspection = Extract<NewMinor['ageInspection'], { state: 'done' }>;
type KeptInspection = Exclude<NewMinor['ageInspection'], DoneInspection> | (Omit<DoneInspection, 'indOn' | 'avimOn' | 'medicalTestOn'> & Partial<DoneInspection> & { readonly inspectedOn?: DoneInspection['indOn'] });

/** An identity as a vault may hold it: of today, or of a version that knew aliases without a kind and one day for both inspections. */
export type KeptIdentity = Omit<NewMinor, Added | 'otherNames' | 'ageInspection'> &
  Partial<Pick<NewMinor, Added | 'otherNames'>> & { readonly aliases?: readonly string[]; readonly ageInspection: KeptInspection };

/** A kept identity in the shape of today. Nothing is lost: an old alias becomes a name of the kind "alias". */
export function identityOfKept({ aliases = [], ageInspection, ...kept }: KeptIdentity): NewMinor {
  const otherNames = kept.otherNames ?? aliases.map((text): OtherName => ({ kind: 'alias', text, inScripts: [] }));
  return { ...additions, ...kept, otherNames, ageInspection: inspectionOfKept(ageInspection) };
}

function inspectionOfKept(kept: KeptInspection): NewMinor['ageInspection'] {
  if (kept.state === 'not-done') return kept;
  const { inspectedOn = null, ...rest } = kept;
  return { ...rest, indOn: rest.indOn ?? inspectedOn, avimOn: rest.avimOn ?? inspectedOn, medicalTestOn: rest.medicalTestOn ?? null };
}
