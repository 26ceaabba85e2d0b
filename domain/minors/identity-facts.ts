import { countryName, languageName } from '../dossiers/names';
import { writtenDate, type PartialDate, type PlainDate } from '../shared/plain-date';
import type { PaperWords } from '../words/paper-words';
import type { Words } from '../words/words';
import { isDescribed, type Description } from './description';
import type { Eurodac, EurodacHit } from './eurodac';
import { fullName, type NewMinor } from './identity';
import type { NameInScript, OtherName } from './names';
import type { Objection } from './objection';

/** One fact of an identity in words; lists have a line for each. `field` is its name in the record. */
export interface IdentityFact {
  readonly field: keyof NewMinor | 'name';
  readonly label: string;
  readonly lines: readonly string[];
}

const dated = (text: string, day: PlainDate | PartialDate | null): string => (day === null ? text : `${text}, ${writtenDate(day)}`);
const present = (...texts: readonly (string | null)[]): readonly string[] => texts.filter((text): text is string => text !== null && text !== '');

/** Who a youth is, fact by fact in the words of the interface: for reading a dossier and for comparing two versions. A fact that is not known has no lines. */
export function identityFacts(minor: NewMinor, words: Words): readonly IdentityFact[] {
  const { labels } = words.fields;
  const { minors } = words;
  const { establishedBirthDate: established, ageInspection: seen } = minor;
  const fact = (field: Exclude<keyof NewMinor, 'givenNames' | 'familyName'>, ...texts: readonly (string | null)[]): IdentityFact => ({ field, label: labels.minor[field], lines: present(...texts) });
  const established_ = established === null ? [] : present(writtenDate(established), minor.establishedSource && dated(minors.birthDateSources[minor.establishedSource], minor.establishedOn));
  return [
    { field: 'name', label: words.dossiers.rows.name, lines: present(fullName(minor)) },
    fact('nameInScript', minor.nameInScript && inScript(minor.nameInScript, words)),
    fact('otherScripts', ...minor.otherScripts.map((one) => inScript(one, words))),
    fact('otherNames', ...minor.otherNames.map((one) => otherNameLine(one, words))),
    fact('vNumber', minor.vNumber),
    fact('bsn', minor.bsn),
    fact('otherNumbers', ...minor.otherNumbers.map(({ kind, number, note }) => `${minors.numberKinds[kind]}: ${[number, note].filter(Boolean).join(', ')}`)),
    fact('sex', minors.sexes[minor.sex]),
    fact('nationality', countryName(minor.nationality, words)),
    fact('establishedNationality', minor.establishedNationality && countryName(minor.establishedNationality, words), minor.nationalitySource && minors.nationalitySources[minor.nationalitySource]),
    fact('languages', minor.languages.map((code) => languageName(code, words)).join(', ')),
    fact('interpreterLanguage', minor.interpreterLanguage && languageName(minor.interpreterLanguage, words)),
    fact('statedBirthDate', writtenDate(minor.statedBirthDate)),
    { field: 'establishedBirthDate', label: labels.minor.establishedBirthDate, lines: established_ },
    fact('asylumApplication', dated(minors.asylum[minor.asylumApplication], minor.asylumAppliedOn)),
    fact('ageInspection', ...inspectionLines(seen, words)),
    fact('eurodac', ...eurodacLines(minor.eurodac, words)),
    fact('ageObjection', minor.ageObjection === 'unknown' ? null : minors.knownOrNot[minor.ageObjection]),
    fact('objections', ...minor.objections.map((one) => objectionLine(one, words))),
    fact('description', ...descriptionLines(minor.description, words)),
  ];
}

/** How a day is written: on a screen, or in the language of a paper. */
type WriteDay = (day: PlainDate | PartialDate) => string;

const inScript = ({ text, lang }: NameInScript, words: PaperWords): string => `${text} (${languageName(lang, words)})`;

/** Another name with its kind and scripts: "Alias: Lan (…)". */
export const otherNameLine = ({ kind, text, inScripts }: OtherName, words: PaperWords): string =>
  [`${words.minors.nameKinds[kind]}: ${text}`, ...inScripts.map((one) => inScript(one, words))].join('; ');

function inspectionLines(seen: NewMinor['ageInspection'], words: Words): readonly string[] {
  const { minors } = words;
  if (seen.state === 'not-done') return present(`${minors.inspection['not-done']}: ${minors.notInspectedReasons[seen.reason].toLowerCase()}`, seen.note);
  return present(
    dated(`IND: ${minors.inspectionViews[seen.ind].toLowerCase()}`, seen.indOn), dated(`AVIM: ${minors.inspectionViews[seen.avim].toLowerCase()}`, seen.avimOn),
    dated(`${words.fields.labels.ageInspection.medicalTest}: ${minors.medicalTests[seen.medicalTest].toLowerCase()}`, seen.medicalTestOn), seen.note,
  );
}

/** One registration elsewhere: "Duitsland, 04-2025, als meerderjarige". */
export function hitLine({ memberState, registeredOn, registeredAs, birthDate, reference }: EurodacHit, words: PaperWords, write: WriteDay = writtenDate): string {
  const { minors } = words;
  return present(
    countryName(memberState, words), registeredOn && write(registeredOn), minors.registeredAs[registeredAs], birthDate && minors.bornOn({ day: write(birthDate) }), reference,
  ).join(', ');
}

function eurodacLines({ state, checkedOn, hits }: Eurodac, words: Words): readonly string[] {
  if (state === 'unknown' && checkedOn === null) return [];
  return [dated(words.minors.eurodacStates[state], checkedOn), ...hits.map((hit) => hitLine(hit, words))];
}

/** An objection: "Leeftijdsschouw: ingediend, 02-11-2026". */
export function objectionLine({ against, state, lodgedOn, decidedOn, note }: Objection, { minors }: Pick<PaperWords, 'minors'>, write: WriteDay = writtenDate): string {
  return present(`${minors.objectionSubjects[against]}: ${minors.objectionStates[state].toLowerCase()}`, lodgedOn && write(lodgedOn), decidedOn && minors.decidedOn({ day: write(decidedOn) }), note).join(', ');
}

/** What somebody looks like, a line for each thing that is known. */
export function descriptionLines(description: Description, words: Words): readonly string[] {
  if (!isDescribed(description)) return [];
  const { description: labels } = words.fields.labels;
  const { height, build, hair, eyes, marks, notedOn } = description;
  const said = (label: string, text: string | null): string | null => (text ? `${label}: ${text}` : null);
  return present(
    said(labels.height, height === null ? null : `${height} cm`), said(labels.build, build && words.minors.builds[build].toLowerCase()), said(labels.hair, hair), said(labels.eyes, eyes),
    said(labels.marks, marks), said(labels.notedOn, notedOn && writtenDate(notedOn)),
  );
}

/** What differs between two versions, fact by fact, with the lines before and after. */
export interface IdentityChange {
  readonly field: IdentityFact['field'];
  readonly label: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Every fact that reads differently in `after`. */
export function identityChanges(before: NewMinor, after: NewMinor, words: Words): readonly IdentityChange[] {
  const then = new Map(identityFacts(before, words).map((fact) => [fact.field, fact.lines]));
  return identityFacts(after, words).flatMap(({ field, label, lines }) => {
    const old = then.get(field) ?? [];
    return old.join('\n') === lines.join('\n') ? [] : [{ field, label, before: old, after: lines }];
  });
}
