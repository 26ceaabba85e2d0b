import type { AttachmentKind } from '#domain/policy/attachment-rules';
import { paperDate } from '#domain/dossiers/paper-date';
import type { PlainDate } from '#domain/shared/plain-date';
import type { PaperWords } from '#domain/words/paper-words';
import { drawLine } from './draw';
import { html, type Html } from './html';

/** One attachment as it stands in the list. */
export interface ListedAttachment {
  /** From 1, in the order of the list. */
  readonly number: number;
  readonly title: string;
  readonly kind: AttachmentKind;
  readonly receivedOn: PlainDate;
  readonly size: number;
  readonly sha256: string;
  /** How many sheets of paper it has behind the list; 0 for one that goes by its line alone. */
  readonly sheets: number;
  readonly isPicture: boolean;
}

/** The anchor of the list, for the index of the document. */
export const LIST_ANCHOR = 'attachments';
/** The anchor of the first sheet of an attachment; its other sheets follow, one a page. */
export const sheetAnchor = (number: number): string => `attachment-${number}`;

/** Room for a sheet under its heading, in millimetres; the page has 246 between its margins. */
export const SHEET_ROOM = { width: 165, height: 226 } as const;

/** A check number in groups of eight, so that an eye can follow it and a line can break. */
const grouped = (sha256: string): string => sha256.replace(/.{8}(?=.)/g, '$& ');

function list(attachments: readonly ListedAttachment[], words: PaperWords, pageOf: ReadonlyMap<string, number> | undefined): Html {
  const { paper, kinds, size: sizeOf } = words.attachments;
  const where = ({ number, sheets }: ListedAttachment): Html =>
    (sheets > 0 ? html`<a href="#${sheetAnchor(number)}">${paper.onPage({ page: pageOf?.get(sheetAnchor(number)) ?? 0 })}</a>` : html`${paper.apart}`);
  return html`<section class="new-page" aria-labelledby="${LIST_ANCHOR}">
<h2 id="${LIST_ANCHOR}">${paper.heading}</h2>
${attachments.length === 0 ? html`<p>${paper.none}</p>` : html`<p class="intro">${paper.intro}</p>
<table aria-labelledby="${LIST_ANCHOR}"><colgroup><col style="width:10mm"><col style="width:45mm"><col style="width:24mm"><col style="width:22mm"><col style="width:16mm"><col style="width:20mm"><col></colgroup>
<thead><tr>${[paper.number, paper.title, paper.kind, paper.date, paper.size, paper.where, paper.hash].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${attachments.map((one) => html`<tr><td class="line-number">${one.number}</td><th scope="row">${drawLine({ text: one.title })}</th><td>${kinds[one.kind]}</td><td>${
    drawLine({ text: paperDate(one.receivedOn, words), date: one.receivedOn })}</td><td>${sizeOf(one.size)}</td><td>${where(one)}</td><td class="hash">${grouped(one.sha256)}</td></tr>
`)}</tbody></table>`}
</section>
`;
}

function sheets({ number, title, sheets: count, isPicture }: ListedAttachment, words: PaperWords): readonly Html[] {
  const { paper } = words.attachments;
  return Array.from({ length: count }, (_, index) => {
    const sheet = index + 1;
    const says = isPicture ? paper.picture({ number, title }) : paper.foreign({ number, title, sheet, of: count });
    const heading = paper.sheet({ number, sheet, of: count });
    return html`<section class="new-page">
${sheet === 1 ? html`<h3 id="${sheetAnchor(number)}">${heading}</h3>` : html`<h3>${heading}</h3>`}
<div class="sheet-room" role="img" aria-label="${says}"></div>
</section>
`;
  });
}

/** The look of these pages, beside that of the document. */
export const attachmentStyle = `
.hash { font-size: 7.5pt; line-height: 10pt; }
.sheet-room { height: ${SHEET_ROOM.height}mm; break-inside: avoid; }
section > h3:first-child { margin-top: 0; }
`;

/** The list and, for each sheet, an empty page with its heading on which the sheet is laid after printing. */
export const attachmentPages = (attachments: readonly ListedAttachment[], words: PaperWords, pageOf?: ReadonlyMap<string, number>): Html =>
  html`${list(attachments, words, pageOf)}${attachments.flatMap((one) => sheets(one, words))}`;
