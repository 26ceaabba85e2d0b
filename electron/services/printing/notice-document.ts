import { countryName } from '#domain/dossiers/names';
import { withheldFromPolice, type NoticePayload } from '#domain/notices/notice';
import { instant, dayOf } from '#domain/shared/instant';
import { writtenDate, type PartialDate, type PlainDate } from '#domain/shared/plain-date';
import type { Words } from '#domain/words/words';
import { drawLine, drawSignatures } from './draw';
import { html, type Html } from './html';
import { wrap } from './page';
import type { Running } from './running';

/** What the paper says about itself. `counter` numbers the messages to this recipient; `draft` marks a page that was not sealed. */
export interface NoticePaper {
  readonly counter: number;
  readonly draft?: boolean | undefined;
}

type Value = string | Html;
type Fact = readonly [label: string, value: Value];

const day = (date: PlainDate | PartialDate): Html => html`<time datetime="${date}">${writtenDate(date)}</time>`;
const absent = (text: string): Html => html`<span class="no-answer">${text}</span>`;

const factsTable = (id: string, heading: string, facts: readonly Fact[]): Html => html`<section class="whole" aria-labelledby="${id}"><h3 id="${id}">${heading}</h3>
<table><colgroup><col style="width:50mm"><col></colgroup><tbody>${facts.map(([label, value]) => html`<tr><th scope="row">${label}</th><td>${typeof value === 'string' ? drawLine({ text: value }) : value}</td></tr>
`)}</tbody></table></section>
`;

function minorFacts({ minor, police }: NoticePayload, words: Words): readonly Fact[] {
  const { fields, notEstablished, notMissing } = words.notices;
  const { noticePaper } = words.dossiers;
  const sources: Readonly<Record<string, string>> = words.minors.birthDateSources;
  const source = minor.establishedBy === null ? '' : ` (${sources[minor.establishedBy] ?? minor.establishedBy})`;
  return [
    [fields['minor.vNumber'], minor.vNumber || absent(words.minors.vNumberUnknown)],
    [fields['minor.name'], minor.name],
    [fields['minor.nameInScript'], minor.nameInScript ? html`<bdi class="script" lang="${minor.nameInScript.lang}">${minor.nameInScript.text}</bdi>` : absent(words.dossiers.unknown)],
    [fields['minor.aliases'], minor.aliases.length > 0 ? minor.aliases.join('; ') : absent(words.dossiers.unknown)],
    [fields['minor.nationality'], countryName(minor.nationality, words)],
    [fields['minor.statedBirthDate'], day(minor.statedBirthDate)],
    [fields['minor.establishedBirthDate'], minor.establishedBirthDate === null ? absent(notEstablished) : html`${day(minor.establishedBirthDate)}${source}`],
    [fields['police.number'], police.number || absent(notMissing)],
    [noticePaper.reportedOn, police.reportedOn ? day(police.reportedOn) : html`${absent(notMissing)}${police.notMissingBecause ? `: ${police.notMissingBecause}` : ''}`],
  ];
}

function measureFacts({ measure, receivingGuardian }: NoticePayload, words: Words): readonly Fact[] {
  const { noMeasure, continues, fields } = words.notices;
  const { noticePaper, unknown } = words.dossiers;
  const kinds: Readonly<Record<string, string>> = words.measures.kinds;
  const receiver: Fact = [fields.receivingGuardian, receivingGuardian ?? absent(noticePaper.notPresent)];
  if (measure === null) return [[fields.measure, absent(noMeasure)], receiver];
  return [
    [noticePaper.measureKind, kinds[measure.kind] ?? measure.kind],
    [noticePaper.court, measure.court ?? absent(unknown)],
    [noticePaper.caseNumber, measure.caseNumber ?? absent(unknown)],
    [noticePaper.since, measure.startedOn ? day(measure.startedOn) : absent(unknown)],
    [noticePaper.ends, measure.endsOn ? day(measure.endsOn) : continues],
    receiver,
  ];
}

function safety({ safety: check }: NoticePayload, words: Words): Html {
  const { noticePaper } = words.dossiers;
  return html`<section class="whole" aria-labelledby="safety"><h3 id="safety">${noticePaper.safety}</h3>
<p>${noticePaper.safetyLead} ${noticePaper.reviewedOn}: ${day(check.reviewedOn)}.</p>
<ul class="two-columns small">${check.points.map(({ point, answer, checkedOn }) => html`<li>${words.transfers.safetyPoints[point].label}: ${words.transfers.answers[answer]}, ${day(checkedOn)}</li>
`)}</ul></section>
`;
}

const notIn = (words: Words): Html => html`<section class="whole" aria-labelledby="not-in"><h3 id="not-in">${words.dossiers.noticePaper.notIn}</h3>
<p>${words.dossiers.noticePaper.notInLead}</p>
<ul class="two-columns small">${withheldFromPolice.map((code) => html`<li>${words.notices.withheld[code]}</li>`)}</ul></section>
`;

/** The answer form: the police can close the matter with a pen. The receipt code stands elsewhere in the sealed file, so filling it in proves that it was opened. */
function replyForm(payload: NoticePayload, words: Words, made: PlainDate): Html {
  const { reply } = words.dossiers.noticePaper;
  const blank = (size: '' | 'short' | 'long' = '') => html`<span class="blank ${size}"></span>`;
  return html`<section class="reply" aria-labelledby="reply"><h2 id="reply">${reply.heading}</h2>
<p>${reply.lead}</p>
<table><colgroup><col style="width:50mm"><col></colgroup><tbody>
<tr><th scope="row">${reply.madeOn}</th><td>${day(made)}</td></tr>
<tr><th scope="row">${words.notices.fields['police.number']}</th><td>${payload.police.number ? payload.police.number : blank()}</td></tr>
<tr><th scope="row">${words.notices.fields['sender.phone']}</th><td>${payload.sender.phone}</td></tr>
<tr><th scope="row">${reply.receiptCode}</th><td>${blank()}</td></tr>
</tbody></table>
<h3>${reply.confirms}</h3>
<ul class="ticks">
<li><span class="box"></span>${reply.received} ${blank()} ${reply.at} ${blank('short')} ${reply.hour}</li>
<li><span class="box"></span>${reply.closed} ${blank()}</li>
<li><span class="box"></span>${reply.notClosed} ${blank('long')}</li>
</ul>
${drawSignatures({ kind: 'signatures', signature: reply.signature, note: null, parties: [{ title: reply.onBehalf, fields: [reply.nameAndRole, reply.phone, reply.placeAndDay].map((label) => ({ label, value: '' })) }] })}</section>`;
}

/** The notice to the police that a youth's destination is known: what is asked, every field of the payload, what is not in it, and a form to answer on. */
export function noticeDocument(payload: NoticePayload, words: Words, paper: NoticePaper): string {
  const { noticePaper } = words.dossiers;
  const { fields, legalGrounds, classification, request } = words.notices;
  const made = dayOf(instant(payload.madeAt));
  const body = html`<h1>${noticePaper.title}</h1>
<p class="under">${noticePaper.lead({ day: writtenDate(made) })}</p>
<div class="frame"><p><strong>${noticePaper.request}</strong> ${request} ${noticePaper.answerForm}</p></div>
${factsTable('sender', noticePaper.senderAndRecipient, [
    [fields['sender.name'], payload.sender.name], [fields['sender.organisation'], payload.sender.organisation], [fields['sender.phone'], payload.sender.phone], [noticePaper.kind, words.notices.kinds[payload.kind]],
  ])}${factsTable('minor', noticePaper.minor, minorFacts(payload, words))}${factsTable('departure', noticePaper.departure, [
    [fields['departure.lastSeenOn'], day(payload.departure.lastSeenOn)],
    [fields['departure.category'], noticePaper.category],
    [fields['destination.country'], countryName(payload.destination.country, words)],
    [fields['destination.confirmedBy'], payload.destination.confirmedBy],
  ])}${factsTable('measure', noticePaper.measure, measureFacts(payload, words))}${factsTable('ground', noticePaper.ground, [
    [fields.purpose, payload.purpose],
    [fields.legalGround, legalGrounds[payload.legalGround]],
    [fields.classification, `${classification}. ${noticePaper.onlyForPurpose}`],
  ])}${safety(payload, words)}${notIn(words)}<p class="small">${noticePaper.signed}</p>
${replyForm(payload, words, made)}`;
  return wrap(words, html`<div class="tight">${body}</div>`, { draft: paper.draft ?? false });
}

/** What stands in the margins of the notice. */
export function noticeRunning(payload: NoticePayload, words: Words, paper: NoticePaper): Running {
  const { noticePaper, vNumber } = words.dossiers;
  return {
    kind: noticePaper.running,
    number: payload.minor.vNumber ? vNumber({ vNumber: payload.minor.vNumber }) : words.minors.vNumberUnknown,
    classification: words.notices.classification,
    copy: noticePaper.counter({ counter: paper.counter }),
    check: '',
    draft: paper.draft ?? false,
  };
}
