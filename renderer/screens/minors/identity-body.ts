import type { KnownOrNot } from '#domain/fields/kinds';
import type { Build } from '#domain/minors/description';
import type { EurodacState, RegisteredAs } from '#domain/minors/eurodac';
import type { BirthDateSource, NationalitySource, NewMinor, Sex } from '#domain/minors/identity';
import type { NameKind } from '#domain/minors/names';
import type { NumberKind } from '#domain/minors/numbers';
import type { ObjectionState, ObjectionSubject } from '#domain/minors/objection';
import type { InspectionView, MedicalTest, NotInspectedReason } from '#domain/minors/age-inspection';
import { orMissing, orNull } from './form';

/** A name in a script, as it is typed. */
export interface ScriptBody {
  readonly text: string;
  readonly lang: string;
}

/** Groups of the identity that may be there any number of times, as they are typed. */
export interface HitBody {
  readonly memberState: string;
  readonly registeredOn: string;
  readonly registeredAs: RegisteredAs | '';
  readonly birthDate: string;
  readonly reference: string;
}
export interface ObjectionBody {
  readonly against: ObjectionSubject | '';
  readonly state: ObjectionState | '';
  readonly lodgedOn: string;
  readonly decidedOn: string;
  readonly note: string;
}

/** The identity as it is typed: text, and '' for what is not answered. */
export interface IdentityBody {
  readonly givenNames: string;
  readonly familyName: string;
  readonly scriptText: string;
  readonly scriptLang: string;
  readonly otherScripts: readonly ScriptBody[];
  readonly otherNames: readonly { readonly kind: NameKind | ''; readonly text: string; readonly inScripts: readonly ScriptBody[] }[];
  readonly sex: Sex | '';
  readonly nationality: string;
  readonly establishedNationality: string;
  readonly nationalitySource: NationalitySource | '';
  readonly languages: readonly string[];
  readonly interpreterLanguage: string;
  readonly statedBirthDate: string;
  readonly establishedBirthDate: string;
  readonly establishedSource: BirthDateSource | '';
  readonly establishedOn: string;
  readonly ageObjection: KnownOrNot;
  readonly objections: readonly ObjectionBody[];
  readonly vNumber: string;
  readonly bsn: string;
  readonly otherNumbers: readonly { readonly kind: NumberKind | ''; readonly number: string; readonly note: string }[];
  readonly asylumApplication: KnownOrNot | '';
  readonly asylumAppliedOn: string;
  readonly inspectionState: 'not-done' | 'done' | '';
  readonly inspectionReason: NotInspectedReason | '';
  readonly inspectionNote: string;
  readonly ind: InspectionView | '';
  readonly indOn: string;
  readonly avim: InspectionView | '';
  readonly avimOn: string;
  readonly medicalTest: MedicalTest | '';
  readonly medicalTestOn: string;
  readonly eurodacState: EurodacState;
  readonly eurodacOn: string;
  readonly hits: readonly HitBody[];
  readonly height: string;
  readonly build: Build | '';
  readonly hair: string;
  readonly eyes: string;
  readonly marks: string;
  readonly describedOn: string;
}

export const emptyIdentity: IdentityBody = {
  givenNames: '', familyName: '', scriptText: '', scriptLang: '', otherScripts: [], otherNames: [], sex: '', nationality: '', establishedNationality: '', nationalitySource: '', languages: [], interpreterLanguage: '',
  statedBirthDate: '', establishedBirthDate: '', establishedSource: '', establishedOn: '', ageObjection: 'unknown', objections: [], vNumber: '', bsn: '', otherNumbers: [],
  asylumApplication: '', asylumAppliedOn: '', inspectionState: '', inspectionReason: '', inspectionNote: '', ind: '', indOn: '', avim: '', avimOn: '', medicalTest: '', medicalTestOn: '',
  eurodacState: 'unknown', eurodacOn: '', hits: [], height: '', build: '', hair: '', eyes: '', marks: '', describedOn: '',
};

export const emptyHit: HitBody = { memberState: '', registeredOn: '', registeredAs: '', birthDate: '', reference: '' };
export const emptyNumber: IdentityBody['otherNumbers'][number] = { kind: '', number: '', note: '' };
export const emptyName: IdentityBody['otherNames'][number] = { kind: '', text: '', inScripts: [] };
export const emptyObjection: ObjectionBody = { against: '', state: '', lodgedOn: '', decidedOn: '', note: '' };

/** What was typed, as the record wants it. */
export function identityOf(body: IdentityBody): object {
  const established = body.establishedBirthDate.trim() !== '';
  return {
    givenNames: body.givenNames,
    familyName: body.familyName,
    nameInScript: body.scriptText.trim() === '' ? null : { text: body.scriptText, lang: orMissing(body.scriptLang) },
    otherScripts: body.otherScripts.map(scriptOf),
    otherNames: body.otherNames.map((name) => ({ kind: orMissing(name.kind), text: name.text, inScripts: name.inScripts.map(scriptOf) })),
    sex: orMissing(body.sex),
    nationality: orMissing(body.nationality),
    establishedNationality: orNull(body.establishedNationality),
    nationalitySource: body.establishedNationality === '' ? null : orNull(body.nationalitySource),
    languages: body.languages,
    interpreterLanguage: orNull(body.interpreterLanguage),
    statedBirthDate: orMissing(body.statedBirthDate),
    establishedBirthDate: orNull(body.establishedBirthDate),
    establishedSource: established ? orNull(body.establishedSource) : null,
    establishedOn: established ? orNull(body.establishedOn) : null,
    ageObjection: body.ageObjection,
    objections: body.objections.map((one) => ({ against: orMissing(one.against), state: orMissing(one.state), lodgedOn: orNull(one.lodgedOn), decidedOn: orNull(one.decidedOn), note: one.note })),
    vNumber: body.vNumber,
    bsn: body.bsn,
    otherNumbers: body.otherNumbers.map((one) => ({ ...one, kind: orMissing(one.kind) })),
    asylumApplication: orMissing(body.asylumApplication),
    asylumAppliedOn: body.asylumApplication === 'yes' ? orNull(body.asylumAppliedOn) : null,
    ageInspection: inspectionOf(body),
    eurodac: {
      state: body.eurodacState,
      checkedOn: body.eurodacState === 'unknown' ? null : orNull(body.eurodacOn),
      hits: body.eurodacState === 'hit' ? body.hits.map(hitOf) : [],
    },
    description: { height: heightOf(body.height), build: orNull(body.build), hair: body.hair, eyes: body.eyes, marks: body.marks, notedOn: orNull(body.describedOn) },
  };
}

const scriptOf = ({ text, lang }: ScriptBody): object => ({ text, lang: orMissing(lang) });

const hitOf = (hit: HitBody): object => ({
  memberState: orMissing(hit.memberState), registeredOn: orNull(hit.registeredOn), registeredAs: orMissing(hit.registeredAs), birthDate: orNull(hit.birthDate), reference: hit.reference,
});

// What is no number goes to the border as it was typed, and comes back as a problem of this field.
const heightOf = (typed: string): number | string | null => (typed.trim() === '' ? null : /^\d+$/.test(typed.trim()) ? Number(typed) : typed);

function inspectionOf(body: IdentityBody): object {
  if (body.inspectionState !== 'done') return { state: orMissing(body.inspectionState), reason: orMissing(body.inspectionReason), note: body.inspectionNote };
  return {
    state: 'done', ind: orMissing(body.ind), indOn: orNull(body.indOn), avim: orMissing(body.avim), avimOn: orNull(body.avimOn), medicalTest: orMissing(body.medicalTest),
    medicalTestOn: body.medicalTest === 'not-done' ? null : orNull(body.medicalTestOn), note: body.inspectionNote,
  };
}

/** A recorded identity, for correcting it. */
export function bodyOf(minor: NewMinor): IdentityBody {
  const { ageInspection: inspection, eurodac, description } = minor;
  const done = inspection.state === 'done' ? inspection : undefined;
  return {
    givenNames: minor.givenNames,
    familyName: minor.familyName,
    scriptText: minor.nameInScript?.text ?? '',
    scriptLang: minor.nameInScript?.lang ?? '',
    otherScripts: minor.otherScripts,
    otherNames: minor.otherNames,
    sex: minor.sex,
    nationality: minor.nationality,
    establishedNationality: minor.establishedNationality ?? '',
    nationalitySource: minor.nationalitySource ?? '',
    languages: minor.languages,
    interpreterLanguage: minor.interpreterLanguage ?? '',
    statedBirthDate: minor.statedBirthDate,
    establishedBirthDate: minor.establishedBirthDate ?? '',
    establishedSource: minor.establishedSource ?? '',
    establishedOn: minor.establishedOn ?? '',
    ageObjection: minor.ageObjection,
    objections: minor.objections.map((one) => ({ ...one, lodgedOn: one.lodgedOn ?? '', decidedOn: one.decidedOn ?? '' })),
    vNumber: minor.vNumber,
    bsn: minor.bsn,
    otherNumbers: minor.otherNumbers,
    asylumApplication: minor.asylumApplication,
    asylumAppliedOn: minor.asylumAppliedOn ?? '',
    inspectionState: inspection.state,
    inspectionReason: inspection.state === 'not-done' ? inspection.reason : '',
    inspectionNote: inspection.note,
    ind: done?.ind ?? '',
    indOn: done?.indOn ?? '',
    avim: done?.avim ?? '',
    avimOn: done?.avimOn ?? '',
    medicalTest: done?.medicalTest ?? '',
    medicalTestOn: done?.medicalTestOn ?? '',
    eurodacState: eurodac.state,
    eurodacOn: eurodac.checkedOn ?? '',
    hits: eurodac.hits.map((hit) => ({ ...hit, registeredOn: hit.registeredOn ?? '', birthDate: hit.birthDate ?? '' })),
    height: description.height === null ? '' : String(description.height),
    build: description.build ?? '',
    hair: description.hair,
    eyes: description.eyes,
    marks: description.marks,
    describedOn: description.notedOn ?? '',
  };
}
