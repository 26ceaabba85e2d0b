import { lastOf, reportNumberOf } from '../departures/departure-record';
import { directionOf } from '../fields/languages';
import { fullName } from '../minors/identity';
import { standingOfNotice } from '../notices/notice-standing';
import { answersOf, lastStep } from '../transfers/transfer-record';
import { dayOf } from '../shared/instant';
import { standing, type NewStatement } from '../statements/statement';
import type { PaperWords } from '../words/paper-words';
import { capital, dayLine, filled, momentLine, unknown, withheld, written } from './answers';
import type { Answer } from './dossier';
import { languageName } from './names';
import { paperDate } from './paper-date';
import type { DossierPart } from './parts';
import { facts, row, table, type DraftBlock, type Scene } from './scene';

/** Section 6: the hand-over, with two places to sign. */
export function handOverSection({ file, words, facts: { guardian, receiver, copy }, transfer }: Scene): readonly DraftBlock[] {
  const { captions, handOver: paper, missing } = words.dossiers;
  const labels = words.fields.labels.handOver;
  const done = transfer && lastStep(transfer, 'hand-over')?.body;
  const party = (title: string, name: string, organisation: string) => ({
    title, fields: [{ label: paper.name, value: name }, { label: paper.organisation, value: organisation }, { label: paper.placeAndDay, value: '' }],
  });
  return [
    facts(captions.handOver, [
      row(words.dossiers.rows.name, filled(missing.notRecorded, fullName(file.minor))),
      row(labels.receivedBy, filled(missing.noHandOver, done?.receivedBy ?? null)),
      row(labels.organisation, filled(missing.noHandOver, done?.organisation ?? null)),
      row(labels.startsOn, filled(missing.noHandOver, dayLine(done?.startsOn ?? null, words))),
      row(labels.handedOver, filled(missing.noHandOver, written(done?.handedOver ?? null))),
    ]),
    { kind: 'ticks', caption: captions.handedOver, items: [copy === null ? paper.thisDraft : paper.thisDossier({ copy }), paper.belongings, paper.papers, paper.phone] },
    { kind: 'room', caption: captions.remarks, lines: 2 },
    {
      kind: 'signatures', signature: paper.signature, note: paper.note,
      parties: [party(paper.transferring, guardian.name, guardian.organisation), party(paper.receiving, done?.receivedBy ?? '', done?.organisation ?? receiver)],
    },
  ];
}

/** A statement letter for letter, in its own direction, then who wrote it down and, apart, its translation. */
export function statementAnswer({ saidOn, language, words: said, writtenBy, translation }: NewStatement, words: PaperWords): Answer {
  const { statements: labels } = words;
  return filled('',
    { text: said, lang: language, dir: directionOf(language), ownWords: true },
    labels.said({ day: paperDate(saidOn, words), language: languageName(language, words) }), labels.written({ by: writtenBy }),
    translation ? labels.translated({ by: translation.by, day: paperDate(translation.on, words) }) : labels.notTranslated,
    translation && { text: translation.text, lang: 'nl', ownWords: true });
}

/** Section 7: what the youth wants to say. No statement is made up from conversations; there is room to write one. */
export function statementSection({ file, words, transfer }: Scene): readonly DraftBlock[] {
  const { because, handOver: paper, missing, rows } = words.dossiers;
  const statements = standing(file.statements);
  const wish = transfer && answersOf(transfer).find((answer) => answer.point === 'youth-wish-heard');
  return [
    facts(null, [
      row(rows.wish, wish ? filled(missing.notRecorded, written(wish.evidence), capital(words.dossiers.sayings.checkedOn({ day: paperDate(wish.checkedOn, words) }))) : unknown(missing.notChecked)),
      ...(statements.length === 0 ? [row(rows.ownStatement, unknown(missing.noStatement))]
        : statements.map((one) => row(rows.ownStatement, one.goesAlong ? statementAnswer(one, words) : withheld(because['own-statement'])))),
    ]),
    { kind: 'room', caption: null, lines: 7 },
    {
      kind: 'signatures', signature: paper.signature, note: null,
      parties: [{ title: paper.youth, fields: [paper.placeAndDay, paper.language, paper.interpreter].map((label) => ({ label, value: '' })) }],
    },
  ];
}

/** Section 8: the numbers of the police, what was sealed for them and whether they confirmed. */
export function policeSection({ file, words, parts }: Scene): readonly DraftBlock[] {
  const { captions, heads, missing, rows, sayings, yes, no } = words.dossiers;
  const reports = file.departures.map((departure) => {
    const report = lastOf(departure, 'report-missing')?.body;
    if (!report) return row(rows.departureOn({ day: paperDate(dayOf(departure.started.lastSeenAt), words) }), unknown(missing.noReport));
    return row(momentLine(report.reportedAt, words), filled(missing.notRecorded, report.reportedBy), filled('', capital(words.departures.channels[report.channel])), filled(missing.noNumber, reportNumberOf(departure)));
  });
  // That signs went to the police apart is itself a sign.
  const notices = file.notices.filter(({ kind }) => kind !== 'trafficking-signals' || parts.has('signs')).map((notice) => {
    const { acknowledged, number, closed } = standingOfNotice(notice);
    const sealed = momentLine(notice.sealedAt, words);
    const kindAnswer = filled('', words.notices.kinds[notice.kind]);
    if (!acknowledged) return row(sealed, kindAnswer, unknown(missing.notConfirmed), unknown(missing.notConfirmed));
    return row(sealed, kindAnswer,
      filled('', sayings.confirmedBy({ day: paperDate(dayOf(acknowledged.body.at), words), who: acknowledged.body.by }), number && sayings.number({ number: number.body.number })),
      filled('', capital(closed ? yes : no)));
  });
  return [
    table(captions.reports, [heads.reportedAt, heads.who, heads.channel, heads.policeNumber], reports.length > 0 ? reports : [row(rows.report, unknown(missing.noDeparture))]),
    table(captions.notices, [heads.sealedAt, heads.kind, heads.confirmed, heads.closed], notices.length > 0 ? notices : [row(rows.notice, unknown(missing.noNotice))]),
  ];
}

/**
 * What may be left out, with the part of the dossier in which it would stand; null: it never goes along to anybody. The list
 * depends on the kind of receiver alone: it must not tell what the file holds.
 */
const leftOut = {
  conversations: 'conversations', 'own-words': 'own-words', signs: 'signs', health: 'health', 'asylum-story': null, 'contacts-of-others': null, address: null, 'shelter-location': null, 'police-answers': null,
  photo: 'portrait', journey: 'journey', route: 'route', care: 'care', statement: 'statement', police: 'police',
} as const satisfies Record<string, DossierPart | null>;

// This reason speaks of a transfer.
const onlyForTransfer = 'conversations';

/** The last section: what is withheld from this kind of receiver, and why. */
export function leftOutSection({ words: { dossiers }, parts }: Scene): readonly DraftBlock[] {
  const codes = (Object.keys(leftOut) as (keyof typeof leftOut)[]).filter((code) => leftOut[code] === null || !parts.has(leftOut[code]));
  return [facts(null, codes.map((code) => row(dossiers.leftOut[code], withheld(dossiers.because[code === onlyForTransfer && !parts.has('hand-over') ? 'not-for-this-receiver' : code]))))];
}
