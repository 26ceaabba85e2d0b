import type { KnownOrNot } from '#domain/fields/kinds';
import type { BirthDateSource, NewMinor, Sex } from '#domain/minors/identity';
import type { InspectionView, MedicalTest, NotInspectedReason } from '#domain/minors/age-inspection';
import { orMissing, orNull } from './form';

/** The identity as it is typed: text, and '' for what is not answered. */
export interface IdentityBody {
  readonly givenNames: string;
  readonly familyName: string;
  readonly scriptText: string;
  readonly scriptLang: string;
  /** One name a line. */
  readonly aliases: string;
  readonly sex: Sex | '';
  readonly nationality: string;
  readonly languages: readonly string[];
  readonly interpreterLanguage: string;
  readonly statedBirthDate: string;
  readonly establishedBirthDate: string;
  readonly establishedSource: BirthDateSource | '';
  readonly establishedOn: string;
  readonly ageObjection: KnownOrNot;
  readonly vNumber: string;
  readonly asylumApplication: KnownOrNot | '';
  readonly asylumAppliedOn: string;
  readonly inspectionState: 'not-done' | 'done' | '';
  readonly inspectionReason: NotInspectedReason | '';
  readonly inspectionNote: string;
  readonly inspectedOn: string;
  readonly ind: InspectionView | '';
  readonly avim: InspectionView | '';
  readonly medicalTest: MedicalTest | '';
}

export const emptyIdentity: IdentityBody = {
  givenNames: '', familyName: '', scriptText: '', scriptLang: '', aliases: '', sex: '', nationality: '', languages: [], interpreterLanguage: '',
  statedBirthDate: '', establishedBirthDate: '', establishedSource: '', establishedOn: '', ageObjection: 'unknown', vNumber: '',
  asylumApplication: '', asylumAppliedOn: '', inspectionState: '', inspectionReason: '', inspectionNote: '', inspectedOn: '', ind: '', avim: '', medicalTest: '',
};

/** What was typed, as the record wants it. */
export function identityOf(body: IdentityBody): object {
  const established = body.establishedBirthDate.trim() !== '';
  return {
    givenNames: body.givenNames,
    familyName: body.familyName,
    nameInScript: body.scriptText.trim() === '' ? null : { text: body.scriptText, lang: orMissing(body.scriptLang) },
    aliases: body.aliases.split('\n').map((name) => name.trim()).filter(Boolean),
    sex: orMissing(body.sex),
    nationality: orMissing(body.nationality),
    languages: body.languages,
    interpreterLanguage: orNull(body.interpreterLanguage),
    statedBirthDate: orMissing(body.statedBirthDate),
    establishedBirthDate: orNull(body.establishedBirthDate),
    establishedSource: established ? orNull(body.establishedSource) : null,
    establishedOn: established ? orNull(body.establishedOn) : null,
    ageObjection: body.ageObjection,
    vNumber: body.vNumber,
    asylumApplication: orMissing(body.asylumApplication),
    asylumAppliedOn: body.asylumApplication === 'yes' ? orNull(body.asylumAppliedOn) : null,
    ageInspection: inspectionOf(body),
  };
}

function inspectionOf(body: IdentityBody): object {
  if (body.inspectionState !== 'done') return { state: orMissing(body.inspectionState), reason: orMissing(body.inspectionReason), note: body.inspectionNote };
  return {
    state: 'done', inspectedOn: orNull(body.inspectedOn), ind: orMissing(body.ind), avim: orMissing(body.avim), medicalTest: orMissing(body.medicalTest), note: body.inspectionNote,
  };
}

/** A recorded identity, for correcting it. */
export function bodyOf(minor: NewMinor): IdentityBody {
  const { ageInspection: inspection } = minor;
  return {
    givenNames: minor.givenNames,
    familyName: minor.familyName,
    scriptText: minor.nameInScript?.text ?? '',
    scriptLang: minor.nameInScript?.lang ?? '',
    aliases: minor.aliases.join('\n'),
    sex: minor.sex,
    nationality: minor.nationality,
    languages: minor.languages,
    interpreterLanguage: minor.interpreterLanguage ?? '',
    statedBirthDate: minor.statedBirthDate,
    establishedBirthDate: minor.establishedBirthDate ?? '',
    establishedSource: minor.establishedSource ?? '',
    establishedOn: minor.establishedOn ?? '',
    ageObjection: minor.ageObjection,
    vNumber: minor.vNumber,
    asylumApplication: minor.asylumApplication,
    asylumAppliedOn: minor.asylumAppliedOn ?? '',
    inspectionState: inspection.state,
    inspectionReason: inspection.state === 'not-done' ? inspection.reason : '',
    inspectionNote: inspection.note,
    inspectedOn: inspection.state === 'done' ? (inspection.inspectedOn ?? '') : '',
    ind: inspection.state === 'done' ? inspection.ind : '',
    avim: inspection.state === 'done' ? inspection.avim : '',
    medicalTest: inspection.state === 'done' ? inspection.medicalTest : '',
  };
}
