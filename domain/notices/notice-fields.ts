import type { NoticePayload } from './payload';

type Leaf = string | number | boolean | readonly unknown[];
type FieldsOf<Payload> = Payload extends unknown ? { [Key in keyof Payload & string]: NonNullable<Payload[Key]> extends Leaf ? Key : `${Key}.${keyof NonNullable<Payload[Key]> & string}` }[keyof Payload & string] : never;

/** Every field that can leave in a message, as `group.field`: made from the payload itself, so that none can be forgotten. */
export type NoticeField = FieldsOf<NoticePayload>;

/** Reasons why a field is sent. The words are in `words.notices.why`. */
export const whyCodes = [
  'readable', 'handle-with-care', 'call-back', 'right-youth', 'right-investigation', 'how-urgent', 'where-to-begin', 'recognise', 'where-to-look', 'responsible', 'what-is-asked', 'lawful',
  'close-with-reason', 'known-without-address', 'go-there', 'judge-safety', 'right-message', 'put-right', 'judge-signals', 'each-its-own',
] as const;
export type WhyCode = (typeof whyCodes)[number];

/** Why each field is sent. A field without a reason does not compile. */
export const whySent: Readonly<Record<NoticeField, WhyCode>> = {
  schema: 'readable',
  kind: 'readable',
  classification: 'handle-with-care',
  madeAt: 'readable',
  'sender.name': 'call-back',
  'sender.organisation': 'call-back',
  'sender.phone': 'call-back',
  'minor.name': 'right-youth',
  'minor.nameInScript': 'right-youth',
  'minor.aliases': 'right-youth',
  'minor.vNumber': 'right-youth',
  'minor.nationality': 'right-youth',
  'minor.statedBirthDate': 'right-youth',
  'minor.establishedBirthDate': 'right-youth',
  'minor.establishedBy': 'right-youth',
  'urgency.urgent': 'how-urgent',
  'urgency.reasons': 'how-urgent',
  'police.number': 'right-investigation',
  'police.reportedOn': 'right-investigation',
  'police.notMissingBecause': 'right-investigation',
  'lastSeen.at': 'where-to-begin',
  'lastSeen.where': 'where-to-begin',
  'lastSeen.locationCode': 'where-to-begin',
  'lastSeen.by': 'where-to-begin',
  'taken.clothing': 'recognise',
  'taken.luggage': 'recognise',
  'taken.phone': 'where-to-look',
  'taken.companions': 'where-to-look',
  likelyDestination: 'where-to-look',
  'description.sex': 'recognise',
  'description.height': 'recognise',
  'description.build': 'recognise',
  'description.hair': 'recognise',
  'description.eyes': 'recognise',
  'description.marks': 'recognise',
  'description.notedOn': 'recognise',
  'photo.path': 'recognise',
  'photo.sha256': 'recognise',
  'photo.takenOn': 'recognise',
  'measure.kind': 'responsible',
  'measure.court': 'responsible',
  'measure.caseNumber': 'responsible',
  'measure.startedOn': 'responsible',
  'measure.endsOn': 'responsible',
  receivingGuardian: 'responsible',
  'departure.category': 'right-investigation',
  'departure.lastSeenOn': 'right-investigation',
  'found.because': 'close-with-reason',
  'found.on': 'close-with-reason',
  'found.at': 'close-with-reason',
  'found.where': 'close-with-reason',
  'found.locationCode': 'close-with-reason',
  'found.by': 'close-with-reason',
  'destination.country': 'known-without-address',
  'destination.confirmedBy': 'known-without-address',
  'destination.address': 'go-there',
  'safety.points': 'judge-safety',
  'safety.reviewedOn': 'judge-safety',
  'refersTo.packageId': 'right-message',
  'refersTo.manifestSha256': 'right-message',
  'refersTo.kind': 'right-message',
  'refersTo.sealedOn': 'right-message',
  'correction.wrong': 'put-right',
  'correction.now': 'put-right',
  'correction.standing': 'put-right',
  signals: 'judge-signals',
  attachments: 'each-its-own',
  request: 'what-is-asked',
  'ground.legalGround': 'lawful',
  'ground.law': 'lawful',
  'ground.purpose': 'lawful',
  'ground.policy': 'lawful',
};

/** The groups in which a message is read, on the screen and on paper, in this order. */
export const noticeGroups = [
  'request', 'urgency', 'refersTo', 'correction', 'minor', 'police', 'lastSeen', 'taken', 'likelyDestination', 'description', 'photo', 'departure', 'found', 'destination', 'safety', 'signals', 'attachments', 'measure', 'receivingGuardian',
  'sender', 'ground', 'classification', 'kind', 'madeAt', 'schema',
] as const satisfies readonly (NoticeField extends infer F ? (F extends `${infer Group}.${string}` ? Group : F) : never)[];
export type NoticeGroup = (typeof noticeGroups)[number];

/** The group a field is in. */
export const groupOf = (field: NoticeField): NoticeGroup => field.split('.')[0] as NoticeGroup;
