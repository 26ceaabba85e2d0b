import { maskingOf } from '../access/masking-terms';
import type { MaskKind } from '../access/masking';
import { placeIn } from '../departures/departure-record';
import { secretPlaceIn } from '../departures/secret-place';
import type { MinorFile } from '../minors/minor-file';
import type { NoticeEvent } from '../notices/notice-history';
import { placementKindRow } from '../placements/placement-kinds';
import type { Instant } from '../shared/instant';
import type { RedactionPart } from './parts';

/** How a value is looked for: a name as words, a number by its digits, an account or code as it is, an address by its lines, a text by its sentences. */
export type ValueKind = 'name' | 'number' | 'exact' | 'address' | 'text';

/** One text of a file, with the part it belongs to. */
export interface FileValue {
  readonly part: RedactionPart;
  readonly kind: ValueKind;
  readonly text: string;
}

// A list that is not named here is new: it counts as own work, which goes to nobody, until somebody decides otherwise.
const partOfList: Partial<Record<string, RedactionPart>> = {
  ageDecisions: 'age-inspection', stays: 'journey', measures: 'measure', placements: 'address', conversations: 'conversations', signs: 'signs', contraries: 'signs', assessments: 'signs', reports: 'signs', shelters: 'signs',
  departures: 'departure', transfers: 'route', contacts: 'contacts-of-others', statements: 'own-words', notes: 'notes', attachments: 'attachments', photos: 'own-work',
};

// A field that belongs elsewhere than the list it stands in.
const partOfField: Partial<Record<string, RedactionPart>> = {
  givenNames: 'names', familyName: 'names', nameInScript: 'names', otherScripts: 'names', otherNames: 'names', vNumber: 'v-number', bsn: 'bsn', otherNumbers: 'other-numbers', description: 'description',
  eurodac: 'age-inspection', ageInspection: 'age-inspection', objections: 'age-inspection', ownWords: 'own-words', statement: 'own-words', interpreter: 'interpreter', translation: 'own-words',
  clothing: 'circumstances', luggage: 'circumstances', companions: 'circumstances', likelyDestination: 'circumstances', alreadyChecked: 'circumstances', phone: 'own-contact-data',
  policeNumber: 'police-number', town: 'destination', address: 'destination-address', hostName: 'host', hostContact: 'host-contact', evidence: 'safety-evidence',
};
// The second person of a safety check writes in own words too: those are not the youth's.
const inTransfers: Partial<Record<string, RedactionPart>> = { judgement: 'signs', ownWords: 'safety-evidence', reviewer: 'safety-evidence', role: 'safety-evidence', receivedBy: 'hand-over', organisation: 'hand-over', handedOver: 'hand-over' };

// What is ours to know and nobody wrote about the youth: ids, hashes, versions, and codes made to be shown.
const NO_VALUE = new Set(['id', 'mime', 'sha256', 'schema', 'locationCode', 'checkCode', 'fileSha256', 'lang', 'language', 'ruleVersion', 'tableVersion', 'defaultVersion', 'channel', 'by', 'recordedBy', 'startedBy', 'writtenBy', 'printedBy', 'proposedBy', 'decidedBy', 'sealedBy', 'seenBy', 'notedBy', 'agreedBy']);
const NAMES = new Set(['name', 'givenNames', 'familyName', 'hostName', 'withName', 'observedBy', 'askerName', 'toldBy', 'reviewer', 'adviser']);
const EXACT = new Set(['handle', 'number', 'bsn', 'vNumber', 'reference', 'policeNumber', 'caseNumber', 'hostContact', 'code', 'fileName', 'title']);
const ADDRESSES = new Set(['address', 'location']);

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;
const MOMENT = /^\d{4}(-\d{2}(-\d{2}(T[\d:.]+Z?)?)?)?$/;
const CODE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const isNumber = (text: string): boolean => /^[0-9 +()./'-]+$/.test(text) && text.replace(/[^0-9]/g, '').length >= 5;

function kindOf(key: string, text: string): ValueKind | null {
  if (text === '' || NO_VALUE.has(key) || ID.test(text) || MOMENT.test(text)) return null;
  if (isNumber(text)) return 'number';
  if (NAMES.has(key)) return 'name';
  if (EXACT.has(key)) return CODE.test(text) && key === 'code' ? null : 'exact';
  if (CODE.test(text)) return null;
  return ADDRESSES.has(key) ? 'address' : 'text';
}

/** Every text below a record, with the names of the fields that lead to it. */
function* textsIn(value: unknown, path: readonly string[]): Generator<readonly [readonly string[], string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const one of value) yield* textsIn(one, path);
  else if (value !== null && typeof value === 'object') for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, [...path, key]);
}

function valuesOfRecord(list: string, record: unknown, decide: (path: readonly string[]) => RedactionPart | null = () => null): readonly FileValue[] {
  const fields = list === 'transfers' ? { ...partOfField, ...inTransfers } : partOfField;
  return [...textsIn(record, [])].map(([path, text]): FileValue | null => {
    const key = path.at(-1) ?? '';
    // The ending says what a file is, and "letter PDF" stands in every list of files.
    const said = key === 'fileName' ? text.replace(/\.[a-z0-9]{1,5}$/i, '') : text;
    const kind = kindOf(key, said);
    if (kind === null) return null;
    const named = path.map((step) => fields[step]).find((part) => part !== undefined);
    return { part: decide(path) ?? named ?? partOfList[list] ?? 'own-work', kind, text: said.trim() };
  }).filter((value) => value !== null);
}

const placementValues = (file: MinorFile): readonly FileValue[] => file.placements.flatMap((placement) => {
  const { codeOnly } = placementKindRow(placement.kind);
  return valuesOfRecord('placements', placement, ([key]) => (!codeOnly ? null : key === 'location' || key === 'arrivalWhere' ? 'shelter-location' : 'signs'));
});

const PLACES = new Set(['lastSeenWhere', 'where']);

const departureValues = (file: MinorFile): readonly FileValue[] => file.departures.flatMap((departure) => {
  const place = (at: Instant | undefined) => (path: readonly string[]): RedactionPart | null =>
    (at !== undefined && PLACES.has(path.at(-1) ?? '') && secretPlaceIn(file, departure, at) ? 'shelter-location' : null);
  return [
    ...valuesOfRecord('departures', departure.started, place(departure.started.lastSeenAt)),
    ...departure.events.flatMap((event) => valuesOfRecord('departures', event, place(placeIn(event)?.at))),
  ];
});

// Only the words that the youth let go along may leave as a statement; everything said before, or taken back, is the youth's own.
const statementValues = (file: MinorFile): readonly FileValue[] => file.statements.flatMap((statement) => {
  const { versions, words, translation } = statement;
  const along = statement.withdrawn === null && statement.goesAlong;
  return [...valuesOfRecord('statements', versions), ...(along ? [words, translation?.text ?? '', translation?.by ?? ''].filter(Boolean).map((text): FileValue => ({ part: 'statement', kind: 'text', text })) : [])];
});

const contactValues = (file: MinorFile): readonly FileValue[] => file.contacts.flatMap((contact) => valuesOfRecord('contacts', contact.versions, () => (contact.owner === 'youth' ? 'own-contact-data' : 'contacts-of-others')));

// Who of the police said something is part of their answer; who of us sent or noted it is not.
const noticeValues = (event: NoticeEvent): readonly FileValue[] =>
  valuesOfRecord('notices', event.move === 'acknowledge' || event.move === 'note-number' || event.move === 'close' ? { ...event.body, confirmedBy: event.body.by } : event.body, ([key]) => (key === 'number' ? 'police-number' : 'police-answers'));

const maskParts: Readonly<Record<MaskKind, readonly [RedactionPart, ValueKind]>> = {
  name: ['contacts-of-others', 'exact'], phone: ['contacts-of-others', 'number'], email: ['contacts-of-others', 'exact'], account: ['contacts-of-others', 'exact'], address: ['destination-address', 'address'], shelter: ['shelter-location', 'address'], word: ['own-words', 'exact'],
};

/** What is masked in a copy for the youth, as values: the same terms, so that mask and check agree. */
export const maskedValues = (file: MinorFile, facts: Parameters<typeof maskingOf>[1]): readonly FileValue[] =>
  maskingOf(file, facts).terms.map(({ kind, text }) => ({ part: maskParts[kind][0], kind: maskParts[kind][1], text }));

const PLAIN_LISTS = ['ageDecisions', 'stays', 'photos', 'measures', 'conversations', 'signs', 'contraries', 'assessments', 'reports', 'shelters', 'transfers', 'notes'] as const;
const SPOKEN_FOR = new Set<string>([...PLAIN_LISTS, 'minor', 'placements', 'departures', 'statements', 'contacts', 'notices', 'dossiers', 'corrections']);

/**
 * Every text of a file with the part it belongs to. Days, codes of closed lists and ids are left out: they name nobody, and
 * would be found everywhere. Former versions count too: what was taken back must not come out either.
 */
export function valuesOf(file: MinorFile): readonly FileValue[] {
  const rest = Object.entries(file).filter(([list]) => !SPOKEN_FOR.has(list));
  return [
    ...valuesOfRecord('minor', file.minor), ...file.corrections.flatMap((correction) => valuesOfRecord('corrections', correction)),
    ...PLAIN_LISTS.flatMap((list) => file[list].flatMap((record) => valuesOfRecord(list, record))),
    ...placementValues(file), ...departureValues(file), ...statementValues(file), ...contactValues(file),
    ...file.notices.flatMap(({ events }) => events.flatMap(noticeValues)),
    ...file.notices.map(({ addressReason }): FileValue => ({ part: 'own-work', kind: 'text', text: addressReason ?? '' })),
    ...rest.flatMap(([list, records]) => valuesOfRecord(list, records)),
  ].filter(({ text }) => text !== '');
}
