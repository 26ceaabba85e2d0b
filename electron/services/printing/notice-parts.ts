import type { NoticeField, NoticeGroup } from '#domain/notices/notice-fields';
import type { NoticeLine } from '#domain/notices/notice-lines';
import type { NoticePayload, PayloadOf } from '#domain/notices/payload';
import type { WithheldCode } from '#domain/notices/withheld';
import { noticePaper } from '#domain/words/nl/notice-paper';
import { writtenDate, type PlainDate } from '#domain/shared/plain-date';
import type { Words } from '#domain/words/words';
import { drawAbsent, drawDay, drawFacts, drawLine, drawPairs, type Fact } from './draw';
import { html, type Html } from './html';

/** The value of a field as the paper says it: one that is absent says so in words. */
export function drawValue({ absent, value, lang }: NoticeLine): Html {
  if (absent) return drawAbsent(value);
  return html`${value.split('\n').map((text, place) => (place === 0 ? drawLine(lang === undefined ? { text } : { text, lang }) : html`<br>${drawLine({ text })}`))}`;
}

const factsOf = (lines: readonly NoticeLine[]): readonly Fact[] => lines.map((line) => [line.label, drawValue(line)]);

/** A heading with a table of fields below it, kept together; a loose one may go on over the page. */
export const fieldsTable = (id: string, heading: string, lines: readonly NoticeLine[], kept: 'whole' | 'loose' = 'whole'): Html => drawFacts(id, heading, factsOf(lines), kept);

export const halves = (left: Html, right: Html): Html => html`<div class="halves">${left}${right}</div>
`;

// What is a word or a number, in the order in which it is read from left to right.
const briefLooks: readonly NoticeField[] = ['description.sex', 'description.height', 'description.build', 'description.eyes'];

/** How the minor looks: the short answers side by side, the others over the whole width. */
export function looksPart(lines: readonly NoticeLine[]): Html {
  const brief = briefLooks.flatMap((field) => lines.filter((line) => line.field === field));
  const half = Math.ceil(brief.length / 2);
  return html`<section class="whole" aria-labelledby="looks"><h3 id="looks">${noticePaper.headings.looks}</h3>
${halves(drawPairs(factsOf(brief.slice(0, half))), drawPairs(factsOf(brief.slice(half))))}${drawPairs(factsOf(lines.filter((line) => !brief.includes(line))))}</section>
`;
}

/** The lines of some groups, without the fields that have a place of their own on the paper. */
export const linesIn = (lines: readonly NoticeLine[], groups: readonly NoticeGroup[], but: readonly NoticeField[] = []): readonly NoticeLine[] =>
  groups.flatMap((group) => lines.filter((line) => line.group === group && !but.includes(line.field)));

/** Who the minor is, beside the photo when one goes along. */
export function minorWithPhoto(lines: readonly NoticeLine[], photo: { readonly picture: Uint8Array; readonly takenOn: PlainDate } | null): Html {
  const facts = fieldsTable('minor', noticePaper.headings.minor, lines);
  if (!photo) return facts;
  const source = `data:image/jpeg;base64,${Buffer.from(photo.picture).toString('base64')}`;
  return html`<div class="with-photo whole">${facts}<figure><img src="${source}" alt="${noticePaper.photo}"><figcaption>${noticePaper.photoOf({ day: writtenDate(photo.takenOn) })}</figcaption></figure></div>
`;
}

export const safetyPart = ({ safety }: PayloadOf<'known-destination'>, words: Words): Html => html`<section class="whole" aria-labelledby="safety"><h3 id="safety">${noticePaper.headings.safety}</h3>
<p>${noticePaper.safetyLead} ${words.notices.fields['safety.reviewedOn']}: ${drawDay(safety.reviewedOn)}.</p>
<ul class="two-columns wide small">${safety.points.map(({ point, answer, checkedOn }) => html`<li>${words.transfers.safetyPoints[point].label}: ${words.transfers.answers[answer]}, ${drawDay(checkedOn)}</li>
`)}</ul></section>
`;

export function signalsPart({ signals }: PayloadOf<'trafficking-signals'>, words: Words): Html {
  const { signalHeads: heads, headings, signalsLead } = noticePaper;
  return html`<section aria-labelledby="signals"><h3 id="signals">${headings.signals}</h3>
<p>${signalsLead}</p>
<table aria-labelledby="signals"><colgroup><col style="width:20mm"><col style="width:44mm"><col style="width:28mm"><col></colgroup>
<thead><tr><th scope="col">${heads.day}</th><th scope="col">${heads.sign}</th><th scope="col">${heads.source}</th><th scope="col">${heads.what}</th></tr></thead>
<tbody>${signals.map(({ sign, seenOn, source, what }) => html`<tr><td>${drawDay(seenOn)}</td><th scope="row">${words.signs.labels[sign]}</th><td>${words.signs.sources[source]}</td><td>${drawLine({ text: what })}</td></tr>
`)}</tbody></table></section>
`;
}

/** What goes along besides the message: under which neutral name it is found, what it is, how it is opened and why it is sent. Nothing at all without any. */
export function attachmentsPart({ attachments }: NoticePayload, words: Words): Html | null {
  const { headings, alongHeads: heads, alongLead } = noticePaper;
  if (attachments.length === 0) return null;
  return html`<section class="whole" aria-labelledby="along"><h3 id="along">${headings.along}</h3>
<p>${alongLead}</p>
<table aria-labelledby="along"><thead><tr><th scope="col">${heads.file}</th><th scope="col">${heads.kind}</th><th scope="col">${heads.form}</th><th scope="col">${heads.why}</th></tr></thead>
<tbody>${attachments.map((one) => html`<tr><th scope="row">${one.path}</th><td>${words.attachments.kinds[one.kind]}</td><td>${[words.attachments.mediaTypes[one.mime], words.attachments.size(one.size), ...(one.stripped ? [words.notices.stripped] : [])].join(', ')}</td><td>${words.notices.why[one.why]}</td></tr>
`)}</tbody></table></section>
`;
}

export const notInPart = (withheld: readonly WithheldCode[], words: Words): Html => html`<section class="whole" aria-labelledby="not-in"><h3 id="not-in">${noticePaper.notIn}</h3>
<p>${noticePaper.notInLead}</p>
<ul class="two-columns small">${withheld.map((code) => html`<li>${words.notices.withheld[code]}</li>`)}</ul></section>
`;

/** Places to write in by hand. */
const byHand = (labels: readonly string[]): Html => drawPairs(labels.map((label) => [label, html``]));

/**
 * The answer form: the police can answer with a pen. The receipt code stands elsewhere in the sealed file, so filling it in
 * proves that it was opened.
 */
export function replyForm(payload: NoticePayload, made: PlainDate): Html {
  const { reply } = noticePaper;
  const blank = (size: '' | 'short' | 'long' = '') => html`<span class="blank ${size}"></span>`;
  const number = 'police' in payload && payload.police ? html`${payload.police.number || blank()}` : null;
  return html`<section class="reply" aria-labelledby="reply"><h2 id="reply">${reply.heading}</h2>
<p>${reply.lead}</p>
${halves(
  drawPairs([[reply.madeOn, drawDay(made)], ...(number === null ? [] : [[reply.policeNumber, number] as const])]),
  drawPairs([[noticePaper.headings.sender, html`${payload.sender.name}, ${payload.sender.phone}`], [reply.receiptCode, blank('short')]]))}<h3>${reply.confirms}</h3>
<ul class="ticks">
<li><span class="box"></span>${reply.received} ${blank()} ${reply.at} ${blank('short')} ${reply.hour}</li>
<li><span class="box"></span>${reply.done[payload.kind]} ${blank()}</li>
<li><span class="box"></span>${reply.notDone[payload.kind]} ${blank('long')}</li>
</ul>
<h3>${reply.onBehalf}</h3>
${halves(byHand([reply.nameAndRole, reply.phone]), byHand([reply.placeAndDay, reply.signature]))}</section>`;
}
