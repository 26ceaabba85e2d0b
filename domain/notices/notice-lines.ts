import { countryName } from '../dossiers/names';
import { writtenDate, type PartialDate, type PlainDate } from '../shared/plain-date';
import type { Words } from '../words/words';
import { writtenMomentOf } from '../words/written-moment';
import { groupOf, noticeGroups, whySent, type NoticeField, type NoticeGroup, type WhyCode } from './notice-fields';
import type { NoticePayload } from './payload';
import type { ListedAttachment } from './sent-attachment';

/** One field of a message as it is read: on the screen before sealing, and on paper. */
export interface NoticeLine {
  readonly field: NoticeField;
  readonly group: NoticeGroup;
  readonly label: string;
  readonly value: string;
  /** The field has no value, and the line says so. */
  readonly absent: boolean;
  readonly lang?: string;
  readonly why: WhyCode;
}

type Union<P> = P extends unknown ? { [Key in keyof P]: P[Key] } : never;
type Group<Key extends string> = NoticePayload extends infer P ? (P extends { [K in Key]: infer V } ? NonNullable<V> : never) : never;
type Within<V, Field extends string> = V extends { [F in Field]: infer Value } ? Value : never;
/** What a field holds, in whichever kind of message it stands. */
type ValueOf<Field extends NoticeField> = Field extends `${infer Key}.${infer Name}` ? Within<Group<Key>, Name> : Union<NoticePayload> extends infer P ? Within<P, Field> : never;

const day = (value: PlainDate | PartialDate): string => writtenDate(value);
const moment = (value: string): string => writtenMomentOf(value);
const plain = (value: string): string => value;
const attachment = ({ path, kind, mime, size, why, stripped }: ListedAttachment, { attachments, notices }: Words): string =>
  `${path}: ${attachments.kinds[kind]} (${[attachments.mediaTypes[mime], attachments.size(size), ...(stripped ? [notices.stripped] : [])].join(', ')}), ${notices.why[why]}`;
const known = (table: Readonly<Record<string, string>>, code: string): string => table[code] ?? code;

/** How each field is written; it is asked only for a value that is there. A field without a way to be read does not compile. */
const written: { readonly [Field in NoticeField]: (value: NonNullable<ValueOf<Field>>, words: Words) => string } = {
  schema: plain,
  kind: (value, words) => words.notices.kinds[value],
  classification: (_, words) => words.notices.classification,
  madeAt: moment,
  'sender.name': plain,
  'sender.organisation': plain,
  'sender.phone': plain,
  'minor.name': plain,
  'minor.nameInScript': ({ text }) => text,
  'minor.aliases': (value) => value.join('; '),
  'minor.vNumber': plain,
  'minor.nationality': countryName,
  'minor.statedBirthDate': day,
  'minor.establishedBirthDate': day,
  'minor.establishedBy': (value, words) => known(words.minors.birthDateSources, value),
  'urgency.urgent': (value, words) => (value ? words.notices.urgent : words.notices.notUrgent),
  'urgency.reasons': (value, words) => value.map((one) => words.notices.urgencies[one]).join(' '),
  'police.number': plain,
  'police.reportedOn': day,
  'police.notMissingBecause': plain,
  'lastSeen.at': moment,
  'lastSeen.where': plain,
  'lastSeen.locationCode': plain,
  'lastSeen.by': plain,
  'taken.clothing': plain,
  'taken.luggage': plain,
  'taken.phone': plain,
  'taken.companions': plain,
  likelyDestination: plain,
  'description.sex': (value, words) => words.minors.sexes[value],
  'description.height': (value) => `${value} cm`,
  'description.build': (value, words) => words.minors.builds[value],
  'description.hair': plain,
  'description.eyes': plain,
  'description.marks': plain,
  'description.notedOn': day,
  'photo.path': plain,
  'photo.sha256': plain,
  'photo.takenOn': day,
  'measure.kind': (value, words) => known(words.measures.kinds, value),
  'measure.court': plain,
  'measure.caseNumber': plain,
  'measure.startedOn': day,
  'measure.endsOn': day,
  receivingGuardian: plain,
  'departure.category': (value, words) => words.departures.statuses[value],
  'departure.lastSeenOn': day,
  'found.because': (value, words) => words.notices.foundReasons[value],
  'found.on': day,
  'found.at': moment,
  'found.where': plain,
  'found.locationCode': plain,
  'found.by': plain,
  'destination.country': countryName,
  'destination.confirmedBy': plain,
  'destination.address': plain,
  'safety.points': (value, words) => value.map(({ point, answer, checkedOn }) => `${words.transfers.safetyPoints[point].label}: ${words.transfers.answers[answer]}, ${writtenDate(checkedOn)}`).join('\n'),
  'safety.reviewedOn': day,
  'refersTo.packageId': plain,
  'refersTo.manifestSha256': plain,
  'refersTo.kind': (value, words) => words.notices.kinds[value],
  'refersTo.sealedOn': day,
  'correction.wrong': plain,
  'correction.now': plain,
  'correction.standing': (value, words) => words.notices.standings[value],
  signals: (value, words) => value.map(({ sign, seenOn, source, what }) => `${writtenDate(seenOn)}. ${words.signs.labels[sign]} (${words.signs.sources[source]}). ${what}`).join('\n'),
  attachments: (value, words) => value.map((one) => attachment(one, words)).join('\n'),
  request: (value, words) => words.notices.requests[value],
  'ground.legalGround': (value, words) => words.notices.legalGrounds[value],
  'ground.law': plain,
  'ground.purpose': (value, words) => words.notices.purposes[value],
  'ground.policy': plain,
};

const isAbsent = (value: unknown): boolean => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

function lineOf(field: NoticeField, value: unknown, words: Words): NoticeLine {
  const absent = isAbsent(value);
  const say = written[field] as (value: unknown, words: Words) => string;
  const lang = field === 'minor.nameInScript' && !absent ? { lang: (value as { readonly lang: string }).lang } : {};
  return { field, group: groupOf(field), label: words.notices.fields[field], value: absent ? words.notices.absentField(field) : say(value, words), absent, why: whySent[field], ...lang };
}

/** A group that is not there is said in one line: that of its first field. */
const firstOfGroup: Partial<Record<NoticeGroup, NoticeField>> = { photo: 'photo.takenOn', measure: 'measure.kind', police: 'police.number' };

/** Every field of a message as a line, in the order in which it is read. Nothing that leaves is left out. */
export function noticeLines(payload: NoticePayload, words: Words): readonly NoticeLine[] {
  const groups = payload as unknown as Readonly<Record<string, unknown>>;
  return noticeGroups.filter((group) => group in groups).flatMap((group) => {
    const value = groups[group];
    const whole = value === null && firstOfGroup[group];
    if (whole) return [lineOf(whole, null, words)];
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return [lineOf(group as NoticeField, value, words)];
    return Object.entries(value).map(([name, one]) => lineOf(`${group}.${name}` as NoticeField, one, words));
  });
}
