import { ageOn, eighteenthBirthday, isAssignedDate } from '../minors/age';
import { fullName } from '../minors/identity';
import { writtenDate, type PartialDate } from '../shared/plain-date';
import { dayLine, filled, scriptLine, unknown } from './answers';
import type { Answer } from './dossier';
import { countryName, languageName } from './names';
import { facts, row, table, type DraftBlock, type DraftTable, type Scene } from './scene';

function person({ file: { minor }, words }: Scene): DraftTable {
  const { missing, rows, sayings } = words.dossiers;
  const labels = words.fields.labels.minor;
  const asylumDay = minor.asylumApplication === 'no' ? sayings.notApplicable({ why: sayings.noAsylum }) : dayLine(minor.asylumAppliedOn);
  return facts(words.dossiers.captions.person, [
    row(rows.name, filled(missing.notRecorded, fullName(minor))),
    row(labels.nameInScript, filled(missing.noScript, scriptLine(minor.nameInScript))),
    row(labels.aliases, filled(missing.noAliases, ...minor.aliases)),
    row(labels.vNumber, filled(missing.notRecorded, minor.vNumber)),
    row(labels.sex, filled(missing.notEstablished, minor.sex === 'unknown' ? null : words.minors.sexes[minor.sex])),
    row(labels.nationality, filled(missing.notRecorded, minor.nationality === 'unknown' ? null : countryName(minor.nationality, words))),
    row(labels.languages, filled(missing.notRecorded, minor.languages.map((code) => languageName(code, words)).join(', '))),
    row(labels.interpreterLanguage, filled(missing.notRecorded, minor.interpreterLanguage && languageName(minor.interpreterLanguage, words))),
    row(labels.asylumApplication, filled(missing.notRecorded, minor.asylumApplication === 'unknown' ? null : words.minors.asylum[minor.asylumApplication])),
    row(labels.asylumAppliedOn, filled(missing.notRecorded, asylumDay)),
  ]);
}

function eighteenOn(birthDate: PartialDate | null, { words }: Scene): Answer {
  if (birthDate === null) return unknown(words.dossiers.missing.notEstablished);
  const { earliest, latest } = eighteenthBirthday(birthDate);
  const between = words.dossiers.sayings.between({ from: writtenDate(earliest), to: writtenDate(latest) });
  return filled('', earliest === latest ? dayLine(latest) : between);
}

/** Both birth dates with what follows from each, side by side. */
function ages(scene: Scene): DraftTable {
  const { file: { minor }, words, today } = scene;
  const { heads, missing, rows, sayings } = words.dossiers;
  const { statedBirthDate: stated, establishedBirthDate: established, establishedSource: source, establishedOn } = minor;
  const sourceWords = source && words.minors.birthDateSources[source];
  const origin = sourceWords && (establishedOn ? sayings.source({ source: sourceWords, day: writtenDate(establishedOn) }) : sourceWords);
  const age = (birthDate: PartialDate | null): Answer => filled(missing.notEstablished, birthDate && sayings.years(ageOn(birthDate, today)));
  return table(words.dossiers.captions.ages, [heads.fact, heads.stated, heads.established], [
    row(rows.birthDate, filled('', dayLine(stated)), established === null ? unknown(missing.notEstablished)
      : filled('', dayLine(established), origin, isAssignedDate(established) ? sayings.assignedDate : null)),
    row(rows.ageOn({ day: writtenDate(today) }), age(stated), age(established)),
    row(rows.eighteenOn, eighteenOn(stated, scene), eighteenOn(established, scene)),
  ]);
}

function inspection({ file: { minor }, words }: Scene): DraftTable {
  const { captions, missing, rows, sayings } = words.dossiers;
  const labels = words.fields.labels;
  const seen = minor.ageInspection;
  const notDone = filled('', sayings.notApplicable({ why: sayings.noInspection }));
  const view = (code: keyof typeof words.minors.inspectionViews): Answer => filled(missing.notRecorded, code === 'unknown' ? null : words.minors.inspectionViews[code]);
  return facts(captions.inspection, [
    row(rows.inspection, seen.state === 'done' ? filled('', words.minors.inspection.done, seen.note)
      : filled('', words.minors.inspection['not-done'], words.minors.notInspectedReasons[seen.reason], seen.note)),
    row(labels.ageInspection.inspectedOn, seen.state === 'done' ? filled(missing.notRecorded, dayLine(seen.inspectedOn)) : notDone),
    row(rows.ind, seen.state === 'done' ? view(seen.ind) : notDone),
    row(rows.avim, seen.state === 'done' ? view(seen.avim) : notDone),
    row(labels.ageInspection.medicalTest, seen.state === 'done' ? filled('', words.minors.medicalTests[seen.medicalTest]) : notDone),
    row(labels.minor.ageObjection, filled(missing.notRecorded, minor.ageObjection === 'unknown' ? null : words.minors.knownOrNot[minor.ageObjection])),
  ]);
}

/** Section 1: who the youth is. */
export const identitySection = (scene: Scene): readonly DraftBlock[] => [person(scene), ages(scene), inspection(scene)];
