import { countryName } from '#domain/dossiers/names';
import type { NoticePayload } from '#domain/notices/notice';
import { writtenDate } from '#domain/shared/plain-date';
import type { AllWords } from '../../words/words';

type WhyCode = keyof AllWords['field']['notices']['why'];

/** One line of what is disclosed: its label and value as the police read it, and why it is sent. */
export interface PayloadLine {
  readonly label: string;
  readonly value: string;
  readonly lang?: string;
  readonly why: WhyCode | null;
}

/** Every field of the notice as lines of text, in the order of the printed notice. */
export function payloadLines(payload: NoticePayload, words: AllWords): readonly PayloadLine[] {
  const { field, notices: { payload: say } } = words;
  const { fields, notEstablished, notMissing, noMeasure, continues, legalGrounds, classification, request } = field.notices;
  const { sender, minor, police, departure, destination, safety, measure } = payload;
  const sources: Readonly<Record<string, string>> = field.minors.birthDateSources;
  const kinds: Readonly<Record<string, string>> = field.measures.kinds;
  const line = (label: string, value: string, why: WhyCode | null): PayloadLine => ({ label, value, why });
  const established = minor.establishedBirthDate === null ? notEstablished
    : minor.establishedBy === null ? writtenDate(minor.establishedBirthDate) : say.statedAndBy(writtenDate(minor.establishedBirthDate), sources[minor.establishedBy] ?? minor.establishedBy);
  const number = police.number === '' ? [notMissing, police.notMissingBecause].filter(Boolean).join(': ')
    : police.reportedOn ? say.reported(police.number, writtenDate(police.reportedOn)) : police.number;
  const measureText = measure === null ? noMeasure : [
    say.measure(kinds[measure.kind] ?? measure.kind, measure.court ?? ''), measure.caseNumber && say.caseNumber(measure.caseNumber), measure.startedOn && say.from(writtenDate(measure.startedOn)),
    measure.endsOn ? say.until(writtenDate(measure.endsOn)) : continues,
  ].filter(Boolean).join(', ');
  return [
    line(fields['sender.name'], sender.name, 'sender'),
    line(fields['sender.organisation'], sender.organisation, 'sender'),
    line(fields['sender.phone'], sender.phone, 'sender'),
    line(fields['minor.name'], minor.name, 'minor'),
    scriptLine(fields['minor.nameInScript'], minor.nameInScript, say.unknown),
    line(fields['minor.aliases'], minor.aliases.join('; ') || say.none, 'minor'),
    line(fields['minor.vNumber'], minor.vNumber || field.minors.vNumberUnknown, 'minor'),
    line(fields['minor.nationality'], countryName(minor.nationality, field), 'minor'),
    line(fields['minor.statedBirthDate'], writtenDate(minor.statedBirthDate), 'minor'),
    line(fields['minor.establishedBirthDate'], established, 'minor'),
    line(fields['police.number'], number, 'police'),
    line(fields['departure.lastSeenOn'], writtenDate(departure.lastSeenOn), 'police'),
    line(fields['departure.category'], say.category, 'destination'),
    line(fields['destination.country'], countryName(destination.country, field), 'destination'),
    line(fields['destination.confirmedBy'], destination.confirmedBy, 'destination'),
    line(fields.safety, say.checkedOn(safety.points.length, writtenDate(safety.reviewedOn)), 'safety'),
    line(fields.measure, measureText, 'measure'),
    line(fields.receivingGuardian, payload.receivingGuardian ?? say.noReceiver, 'measure'),
    line(fields.request, request, null),
    line(fields.legalGround, legalGrounds[payload.legalGround], null),
    line(fields.purpose, payload.purpose, null),
    line(fields.classification, classification, null),
  ];
}

// a name in its own script goes with the language that says how it is drawn
const scriptLine = (label: string, name: NoticePayload['minor']['nameInScript'], unknown: string): PayloadLine =>
  (name === null ? { label, value: unknown, why: 'minor' } : { label, value: name.text, lang: name.lang, why: 'minor' });
