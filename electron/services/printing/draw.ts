import type { Answer, Block, Line, Row, Signatures, Table } from '#domain/dossiers/dossier';
import { writtenDate, type PartialDate, type PlainDate } from '#domain/shared/plain-date';
import type { PaperWords } from '#domain/words/paper-words';
import { html, type Html } from './html';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** One line. Names in another script are kept apart, so that they do not turn the text around them. */
export function drawLine(line: Line): Html {
  if (line.ownWords) return html`<span class="own-words"${line.lang === undefined ? null : html` lang="${line.lang}"`} dir="${line.dir ?? 'auto'}">${line.text}</span>`;
  if (line.prose) return html`<span lang="${line.lang ?? 'nl'}" dir="auto">${line.text}</span>`;
  if (line.lang !== undefined) return html`<bdi class="script" lang="${line.lang}" dir="${line.dir ?? 'auto'}">${line.text}</bdi>`;
  if (line.date !== undefined) return html`<time datetime="${line.date}">${line.text}</time>`;
  return RIGHT_TO_LEFT.test(line.text) ? html`<bdi>${line.text}</bdi>` : html`${line.text}`;
}

/** A day as Dutch writes it, for papers that are not made in other languages. */
export const drawDay = (date: PlainDate | PartialDate): Html => html`<time datetime="${date}">${writtenDate(date)}</time>`;

/** What is said in the place of a fact that is not there. */
export const drawAbsent = (said: string): Html => html`<span class="no-answer">${said}</span>`;

export type Fact = readonly [label: string, value: Html];

/** Facts as a table of two columns: what it is, and what is so. */
export const drawPairs = (facts: readonly Fact[]): Html => html`<table><colgroup><col style="width:52mm"><col></colgroup><tbody>${facts.map(([label, value]) => html`<tr><th scope="row">${label}</th><td>${value}</td></tr>
`)}</tbody></table>`;

/** A heading with facts below it, label and value, kept together. */
export const drawFacts = (id: string, heading: string, facts: readonly Fact[], kept: 'whole' | 'loose' = 'whole'): Html =>
  html`<section class="${kept}" aria-labelledby="${id}"><h3 id="${id}">${heading}</h3>
${drawPairs(facts)}</section>
`;

/** The answer in words: nothing is left empty. */
export function drawAnswer(answer: Answer, words: PaperWords): Html {
  switch (answer.kind) {
    case 'filled': return html`${answer.lines.map((line, place) => (place === 0 ? drawLine(line) : html`<br>${drawLine(line)}`))}`;
    case 'unknown': return html`${drawAbsent(words.dossiers.unknown)}<br><small>${answer.note}</small>`;
    case 'withheld': return html`${drawAbsent(words.dossiers.withheld)}<br><small>${answer.because}</small>`;
  }
}

const drawRow = (row: Row, columns: number, words: PaperWords): Html => html`<tr><td class="line-number">${row.number}</td><th scope="row">${drawLine(row.label)}</th>${
  row.answers.map((answer) => html`<td${row.answers.length < columns ? html` colspan="${columns}"` : null}>${drawAnswer(answer, words)}</td>`)}</tr>
`;

const textOf = (answer: Answer): string => (answer.kind === 'filled' ? answer.lines.map((line) => line.text).join(' ') : `${answer.kind === 'unknown' ? answer.note : answer.because} xxxxxxxxxxxx`);

const MILLIMETRES_A_PAGE = 246;
const WHOLE_UP_TO = 0.6 * MILLIMETRES_A_PAGE;

/** About how high a table will be. Only used to choose whether it may break; a wrong guess costs white space and no more. */
function heightOf(table: Table, columns: number): number {
  const perLine = Math.floor(70 / Math.max(1, columns - 0.4));
  const rowHeights = table.rows.map((row) => {
    const lines = Math.max(...row.answers.map((answer) => Math.ceil(textOf(answer).length / (row.answers.length < columns ? 70 : perLine))), Math.ceil(row.label.text.length / 28));
    return 2.8 + 4.4 * lines;
  });
  return rowHeights.reduce((sum, height) => sum + height, 14);
}

const PAGE_WIDTH = 165; // millimetres between the margins
const NUMBER_WIDTH = 11;
const DATE_WIDTH = 23;

/** Widths of the label and answer columns in millimetres: what holds days or single words is narrow, the rest shares by how much it has to say. */
function widthsOf(table: Table, columns: number): readonly number[] {
  if (columns === 1) return [52, PAGE_WIDTH - NUMBER_WIDTH - 52];
  const heads = table.heads ?? [];
  const longest = [
    Math.max(...table.rows.map((row) => row.label.text.length)),
    ...Array.from({ length: columns }, (_, column) => Math.max(0, ...table.rows.flatMap((row) => (row.answers.length < columns ? [] : [textOf(row.answers[column]!).length])))),
  ];
  const fixed = longest.map<number | null>((length, place) => (Math.max(length, heads[place]?.length ?? 0) <= 12 ? DATE_WIDTH : length <= 17 ? 31 : length <= 24 ? 44 : null));
  // An answer column must be free, or short tables would give what is left to the label.
  if (fixed.slice(1).every((width) => width !== null)) fixed[longest.lastIndexOf(Math.max(...longest.slice(1)))] = null;
  const free = PAGE_WIDTH - NUMBER_WIDTH - fixed.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const weights = longest.map((length, place) => (fixed[place] === null ? Math.min(70, Math.max(24, length)) : 0));
  const weight = weights.reduce((sum, one) => sum + one, 0);
  return fixed.map((width, place) => width ?? (free * weights[place]!) / weight);
}

const drawWidths = (table: Table, columns: number): Html =>
  html`<colgroup>${[NUMBER_WIDTH, ...widthsOf(table, columns)].map((width) => html`<col style="width:${width.toFixed(1)}mm">`)}</colgroup>`;

function drawTable(table: Table, words: PaperWords, id: string): Html {
  const columns = table.heads === null ? 1 : table.heads.length - 1;
  const head = table.heads === null ? null : html`<thead><tr><th scope="col">${words.dossiers.heads.number}</th>${table.heads.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>`;
  const kind = heightOf(table, columns) <= WHOLE_UP_TO ? 'whole' : 'loose';
  const caption = table.caption === null ? null : html`<h3 id="${id}">${table.caption}</h3>`;
  return html`<div class="${kind}">${caption}<table${table.caption === null ? null : html` aria-labelledby="${id}"`}>${drawWidths(table, columns)}${head}<tbody>
${table.rows.map((row) => drawRow(row, columns, words))}</tbody></table></div>
`;
}

/** Places to sign, side by side; they stay with their headings. */
export function drawSignatures({ parties, signature, note }: Signatures): Html {
  return html`<div class="signatures${parties.length === 1 ? ' single' : ''}">${parties.map(({ title, fields }) => html`<div class="signature"><h3>${title}</h3><table><tbody>${
    fields.map(({ label, value }) => html`<tr><th scope="row">${label}</th><td>${drawLine({ text: value })}</td></tr>`)}<tr class="by-hand"><th scope="row">${signature}</th><td></td></tr></tbody></table></div>`)}</div>
${note === null ? null : html`<p class="small">${note}</p>`}
`;
}

/** One block of a section. `id` is unique in the document. */
export function drawBlock(block: Block, words: PaperWords, id: string): Html {
  switch (block.kind) {
    case 'table': return drawTable(block, words, id);
    case 'ticks': return html`<div class="whole"><h3>${block.caption}</h3><ul class="ticks">${block.items.map((item) => html`<li><span class="box"></span>${item}</li>`)}</ul></div>
`;
    case 'room': return html`<div class="whole">${block.caption === null ? null : html`<h3>${block.caption}</h3>`}${Array.from({ length: block.lines }, () => html`<p class="writing"></p>`)}</div>
`;
    case 'signatures': return drawSignatures(block);
    case 'picture': return html`<figure class="portrait"><img src="data:image/jpeg;base64,${block.jpeg}" alt="${block.under}"><figcaption>${block.under}</figcaption></figure>
`;
  }
}
