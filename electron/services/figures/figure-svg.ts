import { groupName } from '#domain/figures/group-name';
import type { SafeFigure } from '#domain/figures/hide-small';
import type { Words } from '#domain/words/words';
import { html, type Html } from '../printing/html';

const WIDTH = 760;
const NAMES = 300;
const BARS = 270;
const ROW = 26;
const HEAD = 78;

const letters = 'font-family="Source Sans 3, Source Sans Pro, Segoe UI, sans-serif" fill="#1d2328"';

/** Lying bars with a name and a number at each; a group that is not told has words and no bar. Black on white, no colour has a meaning. */
function bars({ name, rows }: SafeFigure, words: Words, top: number): Html {
  const most = Math.max(1, ...rows.map((row) => row.times ?? 0));
  return html`${rows.map((row, place) => {
    const middle = top + place * ROW + ROW / 2;
    const told = row.times !== null && row.minors !== null;
    const length = told ? Math.round((row.times / most) * BARS) : 0;
    const said = told ? words.figures.count({ times: row.times, minors: row.minors }) : words.figures.hidden;
    return html`<text x="${NAMES - 10}" y="${middle + 5}" text-anchor="end" font-size="14">${groupName(name, row.key, words)}</text>
<rect x="${NAMES}" y="${middle - 8}" width="${length}" height="16" fill="#1d4f69"/>
<text x="${NAMES + length + 8}" y="${middle + 5}" font-size="14">${said}</text>
`;
  })}<line x1="${NAMES}" x2="${NAMES}" y1="${top}" y2="${top + rows.length * ROW}" stroke="#84817a"/>`;
}

/** The bars of a figure for within a document, which has its own headings and tables around it. */
export const drawFigure = (figure: SafeFigure, words: Words): Html =>
  html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${figure.rows.length * ROW}" role="img" aria-label="${words.figures.names[figure.name]}" ${{ markup: letters }}>${bars(figure, words, 0)}</svg>`;

/** A figure as a drawing that stands alone: what it is, over which period, by which definitions, and why a group may be missing. */
export function figureSvg(figure: SafeFigure, { period, version, smallest }: { readonly period: string; readonly version: string; readonly smallest: number }, words: Words): Uint8Array {
  const { figures } = words;
  const height = HEAD + figure.rows.length * ROW + 58;
  const total = figure.total.times === null || figure.total.minors === null ? figures.hidden : figures.count({ times: figure.total.times, minors: figure.total.minors });
  const foot = HEAD + figure.rows.length * ROW + 26;
  const drawing = html`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title" ${{ markup: letters }}>
<title id="title">${figures.names[figure.name]}, ${period}</title>
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
<text x="16" y="30" font-size="19" font-weight="600">${figures.names[figure.name]}</text>
<text x="16" y="54" font-size="14">${period}. ${figures.total}: ${total}.</text>
${bars(figure, words, HEAD)}
<text x="16" y="${foot}" font-size="11">${figures.hiddenNote({ smallest })}</text>
<text x="16" y="${foot + 17}" font-size="11">${figures.counted({ version })}</text>
</svg>
`;
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${drawing.markup}`);
}
