import type { NoticeField } from '#domain/notices/notice-fields';
import { noticeLines, type NoticeLine } from '#domain/notices/notice-lines';
import type { NoticePayload } from '#domain/notices/payload';
import { withheldFrom } from '#domain/notices/withheld';
import { dayOf, instant } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import { noticePaper } from '#domain/words/nl/notice-paper';
import { words } from '#domain/words/words';
import { html, type Html } from './html';
import { attachmentsPart, fieldsTable, halves, linesIn, looksPart, minorWithPhoto, notInPart, replyForm, safetyPart, signalsPart } from './notice-parts';
import { wrap } from './page';
import type { Running } from './running';

/** What the paper needs besides the message. `counter` numbers the messages to this recipient; `draft` marks a page that was not sealed. */
export interface NoticePaper {
  readonly counter: number;
  readonly draft?: boolean | undefined;
  /** The photo that goes along, a JPEG. */
  readonly picture?: Uint8Array | null | undefined;
}

// What does not apply to most youths is left out rather than said not to apply.
const onlyWhenThere: readonly NoticeField[] = ['police.notMissingBecause', 'lastSeen.locationCode', 'found.locationCode', 'urgency.reasons', 'description.notedOn'];

// The paper is for the Dutch police, whatever the language of the program.
const nl = words('nl');

const style = `
.notice .urgent { border: 2.5pt solid #000; padding: 2.5mm 4mm; margin: 0 0 3mm; font-size: 12pt; line-height: 16pt; }
.notice .urgent p { margin: 0; }
.with-photo { display: grid; grid-template-columns: 1fr 44mm; column-gap: 6mm; align-items: start; }
.with-photo figure { margin: 3.5mm 0 0; }
.with-photo img { display: block; max-width: 44mm; max-height: 58mm; border: .5pt solid #000; box-sizing: border-box; }
.with-photo figcaption { font-size: 8.5pt; line-height: 11pt; margin-top: 1mm; }
.with-photo col:first-child { width: 46mm !important; }
.halves { display: grid; grid-template-columns: 1fr 1fr; column-gap: 8mm; align-items: start; break-inside: avoid; }
.halves col:first-child { width: 36mm !important; }
.halves > :last-child col:first-child { width: 28mm !important; }
.notice .reply .halves col:first-child { width: 30mm !important; }
.notice .reply .ticks li { margin-bottom: .8mm; }
.notice .reply .halves:last-child td { height: 7mm; }
.notice .frame p { max-width: none; }
.notice .two-columns { columns: 3; column-gap: 6mm; }
.notice section > ul.wide { columns: 2; }
.technical { font-size: 8pt; line-height: 10.5pt; max-width: none; margin: 2mm 0 0; }
`;

const urgentFrame = (payload: NoticePayload): Html | null => (payload.kind !== 'missing' || !payload.urgency.urgent ? null
  : html`<div class="urgent"><p><strong>${noticePaper.urgent}</strong> ${payload.urgency.reasons.map((one) => nl.notices.urgencies[one]).join(' ')}</p></div>
`);

/** What only one kind has, in the order in which a policeman needs it. */
function middle(payload: NoticePayload, lines: readonly NoticeLine[]): Html {
  const { headings } = noticePaper;
  switch (payload.kind) {
    case 'missing': return html`${fieldsTable('last-seen', headings.lastSeen, linesIn(lines, ['lastSeen', 'police']))}${
      looksPart(linesIn(lines, ['description']))}${fieldsTable('taken', headings.taken, linesIn(lines, ['taken', 'likelyDestination']), 'loose')}`;
    case 'found': return html`${fieldsTable('found', headings.found, linesIn(lines, ['found']))}${fieldsTable('police', headings.police, linesIn(lines, ['departure', 'police']))}`;
    case 'known-destination': return fieldsTable('departure', headings.departure, linesIn(lines, ['departure', 'destination', 'police']));
    case 'correction': return html`${fieldsTable('correction', headings.correction, linesIn(lines, ['correction']))}<p class="small">${noticePaper.nothingDeleted}</p>${
      fieldsTable('refers-to', headings.refersTo, linesIn(lines, ['refersTo']))}${payload.police === null ? null : fieldsTable('police', headings.police, linesIn(lines, ['police']))}`;
    case 'trafficking-signals': return signalsPart(payload, nl);
  }
}

// Who sends it and on what ground; beside them who is responsible, where the message says so.
function senderAndMeasure(payload: NoticePayload, lines: readonly NoticeLine[]): Html {
  const { headings } = noticePaper;
  const sender = fieldsTable('sender', headings.sender, linesIn(lines, ['sender']));
  const ground = fieldsTable('ground', headings.ground, [...linesIn(lines, ['ground'], ['ground.policy']), ...linesIn(lines, ['classification'])]);
  return 'measure' in payload ? halves(fieldsTable('measure', headings.measure, linesIn(lines, ['measure', 'receivingGuardian'])), html`<div>${sender}${ground}</div>`) : halves(sender, ground);
}

const titleOf = (payload: NoticePayload): string => (payload.kind === 'found' && payload.found.because === 'measure-lifted' ? noticePaper.measureLifted : noticePaper.titles[payload.kind]);

const photoOf = (payload: NoticePayload, { picture }: NoticePaper) => (payload.kind === 'missing' && payload.photo && picture ? { picture, takenOn: payload.photo.takenOn } : null);

/** What the police read only when they keep the file: form, versions, check numbers. */
const technical = (lines: readonly NoticeLine[]): Html => html`<p class="technical">${noticePaper.headings.about}. ${linesIn(lines, ['kind', 'madeAt', 'schema', 'photo']).map(({ label, value }) => `${label}: ${value}. `)}${
  lines.filter((line) => line.field === 'ground.policy').map(({ label, value }) => `${label}: ${value}.`)} ${noticePaper.onlyForPurpose} ${noticePaper.signed}</p>`;

/** The notice to the police as a document: what is asked, every field of the message, what is not in it, and a form to answer on. */
export function noticeDocument(payload: NoticePayload, paper: NoticePaper): string {
  const lines = noticeLines(payload, nl).filter(({ field, absent }) => !absent || !onlyWhenThere.includes(field));
  const made = dayOf(instant(payload.madeAt));
  const body = html`<h1>${titleOf(payload)}</h1>
<p class="under">${noticePaper.lead({ day: writtenDate(made) })}</p>
${urgentFrame(payload)}<div class="frame"><p><strong>${noticePaper.request}</strong> ${nl.notices.requests[payload.request]} ${noticePaper.answerForm}</p></div>
${minorWithPhoto(linesIn(lines, ['minor']), photoOf(payload, paper))}${middle(payload, lines)}${
  senderAndMeasure(payload, lines)}${
  payload.kind === 'known-destination' ? safetyPart(payload, nl) : null}${attachmentsPart(payload, nl)}${notInPart(withheldFrom(payload), nl)}${technical(lines)}
${replyForm(payload, made)}`;
  return wrap(nl, html`<div class="tight notice">${body}</div>`, { draft: paper.draft ?? false, style });
}

/** What stands in the margins of the notice. */
export function noticeRunning(payload: NoticePayload, paper: NoticePaper): Running {
  return {
    kind: noticePaper.running[payload.kind],
    number: payload.minor.vNumber ? nl.dossiers.vNumber({ vNumber: payload.minor.vNumber }) : nl.minors.vNumberUnknown,
    classification: nl.notices.classification,
    copy: noticePaper.counter({ counter: paper.counter }),
    check: '',
    draft: paper.draft ?? false,
  };
}
