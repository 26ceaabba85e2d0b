import { ageOn, eighteenthBirthday, isAssignedDate } from '../minors/age';
import { hitLine, objectionLine, otherNameLine } from '../minors/identity-facts';
import { isDescribed } from '../minors/description';
import { fullName } from '../minors/identity';
import { journeyOf, type Stay } from '../minors/stay';
import type { PartialDate, PlainDate } from '../shared/plain-date';
import { capital, dayLine, filled, scriptLine, unknown, written } from './answers';
import type { Answer } from './dossier';
import { countryName, languageName } from './names';
import { paperDate } from './paper-date';
import { facts, row, table, type DraftBlock, type DraftTable, type Scene } from './scene';

function person({ file: { minor }, words }: Scene): DraftTable {
  const { missing, rows, sayings } = words.dossiers;
  const labels = words.fields.labels.minor;
  const asylumDay = minor.asylumApplication === 'no' ? sayings.notApplicable({ why: sayings.noAsylum }) : dayLine(minor.asylumAppliedOn, words);
  return facts(words.dossiers.captions.person, [
    row(rows.name, filled(missing.notRecorded, fullName(minor))),
    row(labels.nameInScript, filled(missing.noScript, scriptLine(minor.nameInScript))),
    row(labels.otherScripts, filled(missing.noScript, ...minor.otherScripts.map(scriptLine))),
    row(labels.otherNames, filled(missing.noAliases, ...minor.otherNames.flatMap((one) => [otherNameLine({ ...one, inScripts: [] }, words), ...one.inScripts.map(scriptLine)]))),
    row(labels.vNumber, filled(missing.notRecorded, minor.vNumber)),
    row(labels.sex, filled(missing.notEstablished, minor.sex === 'unknown' ? null : words.minors.sexes[minor.sex])),
    row(labels.nationality, filled(missing.notRecorded, minor.nationality === 'unknown' ? null : countryName(minor.nationality, words))),
    row(labels.establishedNationality, filled(missing.notEstablished, minor.establishedNationality && countryName(minor.establishedNationality, words), minor.nationalitySource && words.minors.nationalitySources[minor.nationalitySource])),
    row(labels.languages, filled(missing.notRecorded, minor.languages.map((code) => languageName(code, words)).join(', '))),
    row(labels.interpreterLanguage, filled(missing.notRecorded, minor.interpreterLanguage && languageName(minor.interpreterLanguage, words))),
    row(labels.asylumApplication, filled(missing.notRecorded, minor.asylumApplication === 'unknown' ? null : words.minors.asylum[minor.asylumApplication])),
    row(labels.asylumAppliedOn, filled(missing.notRecorded, asylumDay)),
  ]);
}

function eighteenOn(birthDate: PartialDate | null, { words }: Scene): Answer {
  if (birthDate === null) return unknown(words.dossiers.missing.notEstablished);
  const { earliest, latest } = eighteenthBirthday(birthDate);
  const between = words.dossiers.sayings.between({ from: paperDate(earliest, words), to: paperDate(latest, words) });
  return filled('', earliest === latest ? dayLine(latest, words) : between);
}

/** Both birth dates with what follows from each, side by side. */
function ages(scene: Scene): DraftTable {
  const { file: { minor }, words, today } = scene;
  const { heads, missing, rows, sayings } = words.dossiers;
  const { statedBirthDate: stated, establishedBirthDate: established, establishedSource: source, establishedOn } = minor;
  const sourceWords = source && words.minors.birthDateSources[source];
  const origin = sourceWords && (establishedOn ? sayings.source({ source: sourceWords, day: paperDate(establishedOn, words) }) : sourceWords);
  const age = (birthDate: PartialDate | null): Answer => filled(missing.notEstablished, birthDate && sayings.years(ageOn(birthDate, today)));
  return table(words.dossiers.captions.ages, [heads.fact, heads.stated, heads.established], [
    row(rows.birthDate, filled('', dayLine(stated, words), isAssignedDate(stated) ? sayings.assignedDate : null), established === null ? unknown(missing.notEstablished)
      : filled('', dayLine(established, words), origin, isAssignedDate(established) ? sayings.assignedDate : null)),
    row(rows.ageOn({ day: paperDate(today, words) }), age(stated), age(established)),
    row(rows.eighteenOn, eighteenOn(stated, scene), eighteenOn(established, scene)),
  ]);
}

function inspection({ file: { minor }, words }: Scene): DraftTable {
  const { captions, missing, rows, sayings } = words.dossiers;
  const labels = words.fields.labels;
  const seen = minor.ageInspection;
  const write = (day: PartialDate | PlainDate): string => paperDate(day, words);
  const notDone = filled('', sayings.notApplicable({ why: sayings.noInspection }));
  const view = (code: keyof typeof words.minors.inspectionViews): Answer => filled(missing.notRecorded, code === 'unknown' ? null : words.minors.inspectionViews[code]);
  return facts(captions.inspection, [
    row(rows.inspection, seen.state === 'done' ? filled('', words.minors.inspection.done, written(seen.note))
      : filled('', words.minors.inspection['not-done'], words.minors.notInspectedReasons[seen.reason], written(seen.note))),
    row(rows.ind, seen.state === 'done' ? view(seen.ind) : notDone),
    row(labels.ageInspection.indOn, seen.state === 'done' ? filled(missing.notRecorded, dayLine(seen.indOn, words)) : notDone),
    row(rows.avim, seen.state === 'done' ? view(seen.avim) : notDone),
    row(labels.ageInspection.avimOn, seen.state === 'done' ? filled(missing.notRecorded, dayLine(seen.avimOn, words)) : notDone),
    row(labels.ageInspection.medicalTest, seen.state === 'done' ? filled('', words.minors.medicalTests[seen.medicalTest], dayLine(seen.medicalTestOn, words)) : notDone),
    row(labels.minor.ageObjection, filled(missing.notRecorded, minor.ageObjection === 'unknown' ? null : words.minors.knownOrNot[minor.ageObjection], ...minor.objections.map((one) => objectionLine({ ...one, note: '' }, words, write)))),
    row(labels.minor.eurodac, filled(missing.notRecorded, minor.eurodac.state === 'unknown' ? null : words.minors.eurodacStates[minor.eurodac.state], dayLine(minor.eurodac.checkedOn, words), ...minor.eurodac.hits.map((hit) => hitLine(hit, words, write)))),
  ]);
}

/** When somebody was in a country: "04-2024 – 2025", or that it is not known. */
function period({ from, to }: Pick<Stay, 'from' | 'to'>, { words }: Scene): Answer {
  if (from === null && to === null) return unknown(words.dossiers.missing.notRecorded);
  const ends = [from, to].map((date) => (date === null ? words.dossiers.unknown : paperDate(date, words)));
  return filled('', ends.join(' – '));
}

/** The countries on the way here, in their order. Notes stay behind: they may hold what was told for asylum. */
function journey(scene: Scene): DraftTable {
  const { file, words } = scene;
  const { captions, heads, missing, rows } = words.dossiers;
  const stays = journeyOf(file.stays).map((stay) => row(
    countryName(stay.country, words), period(stay, scene),
    filled(missing.notRecorded, stay.registeredAs === 'unknown' ? null : words.minors.registeredAsAnswers[stay.registeredAs]),
    filled(missing.notRecorded, stay.asylum === 'unknown' ? null : capital(words.minors.knownOrNot[stay.asylum])),
    filled('', words.minors.staySources[stay.source]),
  ));
  return table(captions.journey, [rows.country, heads.period, heads.registeredAs, heads.asylum, heads.source], stays.length > 0 ? stays : [row(captions.journey, unknown(missing.noJourney))]);
}

/** The photo, and what the youth looks like: to know somebody by. */
function looksOf({ file: { minor: { description } }, words, parts, facts: { portrait: photo = null } }: Scene): readonly DraftBlock[] {
  const { captions, missing, rows, sayings } = words.dossiers;
  const labels = words.fields.labels.description;
  const taken = photo && sayings.takenOn({ day: paperDate(photo.takenOn, words) });
  const looks = isDescribed(description)
    ? [
      row(labels.height, filled(missing.notRecorded, description.height === null ? null : sayings.centimetres({ height: description.height }))),
      row(labels.build, filled(missing.notRecorded, description.build && words.minors.builds[description.build])),
      row(labels.hair, filled(missing.notRecorded, written(description.hair))),
      row(labels.eyes, filled(missing.notRecorded, written(description.eyes))),
      row(labels.marks, filled(missing.notRecorded, written(description.marks))),
      row(labels.notedOn, filled(missing.notRecorded, dayLine(description.notedOn, words))),
    ]
    : [row(words.fields.labels.minor.description, unknown(missing.noDescription))];
  return [
    ...(photo && parts.has('portrait') ? [{ kind: 'picture', caption: captions.portrait, jpeg: photo.jpeg, under: `${rows.photo}, ${taken}` } as const] : []),
    ...(parts.has('portrait') || parts.has('description')
      ? [facts(captions.description, [...(parts.has('portrait') ? [row(rows.photo, filled(missing.noPhoto, taken && capital(taken)))] : []), ...(parts.has('description') ? looks : [])])] : []),
  ];
}

/** Section 1: who the youth is. */
export const identitySection = (scene: Scene): readonly DraftBlock[] => [
  person(scene), ...looksOf(scene), ages(scene), ...(scene.parts.has('age-inspection') ? [inspection(scene)] : []), ...(scene.parts.has('journey') ? [journey(scene)] : []),
];
