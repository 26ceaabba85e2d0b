import { countAnswers, gapsOf, type Dossier, type Section } from '#domain/dossiers/dossier';
import { writtenTime } from '#domain/dossiers/answers';
import { languageName } from '#domain/dossiers/names';
import { paperDate, paperNumber } from '#domain/dossiers/paper-date';
import { dossierGroundsOn } from '#domain/policy/dossier-grounds';
import { lawsIn } from '#domain/policy/laws';
import { dayOf, withOffset, type Instant } from '#domain/shared/instant';
import type { PaperWords } from '#domain/words/paper-words';
import { attachmentStyle, LIST_ANCHOR } from './attachment-pages';
import type { BoundAttachments } from './bind-attachments';
import { printedCheckCode } from './check-code';
import { drawBlock, drawLine } from './draw';
import { html, type Html } from './html';
import { wrap } from './page';
import { drawQr } from './qr';
import type { Running } from './running';

/** What the paper says about itself. */
export interface DossierPaper {
  readonly guardian: { readonly name: string; readonly organisation: string };
  readonly now: Instant;
  readonly checkCode: string;
  readonly journalSeq: number;
  /** Is it marked as a draft? */
  readonly draft: boolean;
  /** Attachments that are bound behind it. */
  readonly bound?: BoundAttachments | undefined;
  /** Page of each anchor, known after a first print; without it the index has dots. */
  readonly pageOf?: ReadonlyMap<string, number> | undefined;
}

const seqText = (seq: number): string => String(seq).padStart(6, '0');
const idOf = (section: Section): string => `s${section.number}`;
const titleOf = (section: Section): string => `${section.number} ${section.title}`;

/** The anchors of the index, in order. */
export const anchorsOf = (dossier: Dossier, bound?: BoundAttachments): readonly string[] => ['complete', ...dossier.sections.map(idOf), 'check', ...(bound?.anchors ?? [])];

const countCells = ({ filled, unknown, withheld, total }: ReturnType<typeof countAnswers>, words: PaperWords): Html =>
  html`${[filled, unknown, withheld, total].map((count) => html`<td class="count">${paperNumber(count, words)}</td>`)}`;

/** What the copy is called: its number, or that it is a draft and so no copy. */
const copyText = ({ copy: number }: Dossier, { dossiers: { copy, thisCopy } }: PaperWords): string => (number === null ? thisCopy.noCopy : copy({ copy: number }));

/** Matters that are still open, each with what the guardian says of it. */
function openMatters({ gate: { matters } }: Dossier, words: PaperWords): Html | null {
  if (matters.length === 0) return null;
  const { complete, withheld } = words.dossiers;
  return html`<div class="loose"><h3 id="matters">${complete.matters}</h3><table aria-labelledby="matters">
<colgroup><col style="width:71mm"><col style="width:24mm"><col style="width:26mm"><col></colgroup>
<thead><tr>${[complete.matter, complete.due, complete.answer, complete.note].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${matters.map(({ what, due, answer }) => html`<tr><th scope="row">${what}</th><td>${due === null ? '' : drawLine(due)}</td><td class="no-answer">${
    answer === null ? complete.noAnswer : answer.kind === 'not-shared' ? withheld : complete.staysOpen}</td><td>${answer === null ? '' : drawLine({ text: answer.text, lang: 'nl', prose: true })}</td></tr>
`)}</tbody></table></div>
`;
}

function answeredBy({ gate: { open, version, settledOn } }: Dossier, words: PaperWords): string {
  const { answered, notAnswered } = words.dossiers.complete;
  if (open > 0) return notAnswered({ open });
  return settledOn === null ? '' : answered({ day: paperDate(settledOn, words), version });
}

/** Page 1: how many facts have which answer, and every fact that is not filled with its reason. */
function completeness(dossier: Dossier, words: PaperWords): Html {
  const { complete, unknown, withheld } = words.dossiers;
  const leftOut = dossier.sections.find((section) => section.id === 'left-out');
  const gaps = dossier.sections.filter((section) => section !== leftOut).flatMap(gapsOf);
  const heads = [complete.filled, complete.unknown, complete.withheld, complete.total];
  return html`<section aria-labelledby="complete">
<h2 id="complete">${complete.heading}</h2>
<p><strong>${complete.verdict({ unknown: countAnswers(dossier.sections).unknown })}</strong> ${complete.three}</p>
<p>${answeredBy(dossier, words)} ${complete.asWritten}</p>
<table class="whole">
<colgroup><col>${heads.map(() => html`<col style="width:24mm">`)}</colgroup>
<thead><tr><th scope="col">${complete.section}</th>${heads.map((head) => html`<th scope="col" class="count">${head}</th>`)}</tr></thead>
<tbody>${dossier.sections.map((section) => html`<tr><th scope="row">${titleOf(section)}</th>${countCells(countAnswers([section]), words)}</tr>
`)}</tbody>
<tfoot><tr><th scope="row">${complete.sum}</th>${countCells(countAnswers(dossier.sections), words)}</tr></tfoot>
</table>
<p class="small">${complete.counting}</p>
${openMatters(dossier, words)}${gaps.length === 0 ? html`<p>${complete.noGaps}</p>` : html`<div class="loose"><h3 id="gaps">${complete.gaps}</h3><table aria-labelledby="gaps">
<colgroup><col style="width:11mm"><col style="width:60mm"><col style="width:26mm"><col></colgroup>
<thead><tr><th scope="col">${words.dossiers.heads.number}</th><th scope="col">${complete.fact}</th><th scope="col">${complete.answer}</th><th scope="col">${complete.note}</th></tr></thead>
<tbody>${gaps.map(({ number, label, answer }) => html`<tr><td class="line-number">${number}</td><th scope="row">${label}</th><td class="no-answer">${
    answer.kind === 'unknown' ? unknown : withheld}</td><td>${answer.kind === 'unknown' ? answer.note : answer.because}</td></tr>
`)}</tbody></table></div>`}
${leftOut ? html`<p class="small">${complete.never({ number: leftOut.number })}</p>` : null}
</section>
`;
}

function index(dossier: Dossier, words: PaperWords, paper: DossierPaper): Html {
  const { index: labels, complete, checkSheet, thisCopy, purposes, profiles, language } = words.dossiers;
  const entry = (id: string, title: string): Html => html`<tr><th scope="row"><a href="#${id}">${title}</a></th><td class="count">${String(paper.pageOf?.get(id) ?? '…')}</td></tr>
`;
  const made = thisCopy.madeBy({ day: paperDate(dayOf(paper.now), words), time: writtenTime(paper.now, words), name: paper.guardian.name, organisation: paper.guardian.organisation });
  const rows: readonly (readonly [string, string])[] = [[thisCopy.made, made], [thisCopy.receiver, dossier.receiver], [thisCopy.profile, profiles[dossier.profile]], [thisCopy.purpose, purposes[dossier.profile]], [thisCopy.ground, lawsIn(words, dossierGroundsOn(dayOf(paper.now)).laws[dossier.profile])],
    [thisCopy.language, languageName(language, words)], [thisCopy.copy, copyText(dossier, words)]];
  return html`<section class="whole" aria-labelledby="index">
<h2 id="index">${labels.heading}</h2>
<table><colgroup><col><col style="width:22mm"></colgroup>
<thead><tr><th scope="col">${labels.section}</th><th scope="col" class="count">${labels.page}</th></tr></thead>
<tbody>${entry('complete', complete.heading)}${dossier.sections.map((section) => entry(idOf(section), titleOf(section)))}${entry('check', checkSheet.heading)}${paper.bound ? entry(LIST_ANCHOR, words.attachments.paper.heading) : null}</tbody></table>
<div class="whole"><h3 id="this-copy">${thisCopy.caption}</h3><table aria-labelledby="this-copy"><colgroup><col style="width:52mm"><col></colgroup><tbody>${
  rows.map(([label, text]) => html`<tr><th scope="row">${label}</th><td>${drawLine({ text })}</td></tr>`)}</tbody></table></div>
</section>
`;
}

// What is signed or written on starts on a page of its own, so that it can be handed over apart.
const startsPage = (section: Section): boolean => section.id === 'identity' || section.id === 'hand-over' || section.id === 'care' || section.id === 'statement';

const drawSection = (section: Section, words: PaperWords): Html => html`<section${startsPage(section) ? html` class="new-page"` : null} aria-labelledby="${idOf(section)}">
<h2 id="${idOf(section)}">${titleOf(section)}</h2>
${section.intro === null ? null : html`<p class="intro">${section.intro}</p>`}
${section.blocks.map((block, place) => drawBlock(block, words, `${idOf(section)}-${place + 1}`))}</section>
`;

/** What the QR code holds: what can be read beside it, and nothing about the youth. */
export const checkText = (journalSeq: number, checkCode: string): string => `Hoede ${seqText(journalSeq)} ${checkCode}`;

function checkSheet(dossier: Dossier, words: PaperWords, { checkCode, journalSeq, now }: DossierPaper): Html {
  const { checkSheet: labels, sayings } = words.dossiers;
  const exactly = sayings.exactly({ day: paperDate(dayOf(now), words), time: writtenTime(now, words), offset: withOffset(now).slice(-6) });
  return html`<section class="whole" aria-labelledby="check">
<h2 id="check">${labels.heading}</h2>
<p>${labels.lead}</p>
<div class="check-pair"><table><colgroup><col style="width:40mm"><col></colgroup><tbody>
<tr><th scope="row">${labels.words}</th><td class="words">${printedCheckCode(checkCode)}</td></tr>
<tr><th scope="row">${labels.entry}</th><td>${seqText(journalSeq)}</td></tr>
<tr><th scope="row">${labels.copy}</th><td>${copyText(dossier, words)}</td></tr>
<tr><th scope="row">${labels.made}</th><td><time datetime="${now}">${exactly}</time></td></tr>
</tbody></table>${drawQr(checkText(journalSeq, checkCode), labels.qr, 32)}</div>
<h3>${labels.how}</h3>
<ol>${labels.steps.map((step) => html`<li>${step}</li>`)}</ol>
<p>${labels.differs}</p>
</section>
`;
}

/** The transfer dossier as a document: is it complete, index, nine sections, check sheet. */
export function dossierDocument(dossier: Dossier, words: PaperWords, paper: DossierPaper): string {
  const labels = words.dossiers;
  const body = html`<h1>${dossier.title}</h1>
<p class="under"><strong>${dossier.name.map((line, place) => (place === 0 ? drawLine(line) : html` · ${drawLine(line)}`))}</strong><br>${labels.about({ vNumber: dossier.vNumber, receiver: dossier.receiver })}</p>
${completeness(dossier, words)}${index(dossier, words, paper)}${dossier.sections.map((section) => drawSection(section, words))}${checkSheet(dossier, words, paper)}${paper.bound?.pages(words, paper.pageOf) ?? null}`;
  return wrap(words, body, { draft: paper.draft, style: paper.bound ? attachmentStyle : '' });
}

/** What stands in the margins of the dossier. */
export function dossierRunning(dossier: Dossier, words: PaperWords, paper: DossierPaper): Running {
  const { confidential, journal } = words.dossiers;
  return {
    kind: dossier.title,
    number: dossier.vNumber,
    classification: confidential,
    copy: copyText(dossier, words),
    check: journal({ seq: seqText(paper.journalSeq), words: printedCheckCode(paper.checkCode) }),
    draft: paper.draft,
  };
}
