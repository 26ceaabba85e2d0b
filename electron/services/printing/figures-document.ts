import { figureSubjects, figureNamesOf, type FigureName, type FigureSubject } from '#domain/figures/figure';
import { groupName } from '#domain/figures/group-name';
import type { SafeFigure, SafeFigures } from '#domain/figures/hide-small';
import type { FigureRules } from '#domain/policy/figure-rules';
import { writtenDate, type PlainDate } from '#domain/shared/plain-date';
import type { Words } from '#domain/words/words';
import { drawFigure } from '../figures/figure-svg';
import { printedCheckCode } from './check-code';
import { finishPrint, type Print } from './finish-print';
import { html, type Html } from './html';
import { wrap } from './page';
import type { Running } from './running';

/** What a document of figures is printed from. `checkCode` and `journalSeq` name the state of the journal it was made at. */
export interface FiguresPaper {
  readonly counted: SafeFigures;
  readonly rules: FigureRules;
  readonly guardian: { readonly name: string; readonly organisation: string };
  readonly today: PlainDate;
  readonly checkCode: string;
  readonly journalSeq: number;
}

const style = `
.figure { margin-bottom: 7mm; }
.figure svg { display: block; width: 100%; height: auto; margin-bottom: 2mm; }
.figure .count { width: 34mm; }
.figure :is(th, td) { padding-block: .6mm; }
.figure tfoot tr { break-before: avoid; }
`;

function drawn(figure: SafeFigure, words: Words): Html {
  const { figures } = words;
  const cells = ({ times, minors }: Pick<SafeFigure, 'total'>['total']): Html => html`<td class="count">${times ?? figures.hidden}</td><td class="count">${minors ?? figures.hidden}</td>`;
  return html`<div class="figure"><div class="whole"><h3>${figures.names[figure.name]}</h3>
${drawFigure(figure, words)}</div>
<table><thead><tr><th scope="col">${figures.columns.group}</th><th scope="col" class="count">${figures.columns.times}</th><th scope="col" class="count">${figures.columns.minors}</th></tr></thead>
<tbody>${figure.rows.map((row) => html`<tr><th scope="row">${groupName(figure.name, row.key, words)}</th>${cells(row)}</tr>`)}</tbody>
<tfoot><tr><th scope="row">${figures.total}</th>${cells(figure.total)}</tr></tfoot></table></div>
`;
}

function subject(name: FigureSubject, { counted, rules }: FiguresPaper, words: Words): Html {
  const { figures } = words;
  const mine: readonly FigureName[] = figureNamesOf[name];
  return html`<section aria-labelledby="${name}"><h2 id="${name}">${figures.subjects[name]}</h2>
${counted.figures.filter((figure) => mine.includes(figure.name)).map((figure) => drawn(figure, words))}
<h3>${figures.whatCounts}</h3><ul>${rules.definitions[name].map((one) => html`<li>${figures.definitions[one]}</li>`)}</ul></section>
`;
}

/** Figures as a document: each as bars and as a table, with what counts, and without groups that are too small to leave. */
export function figuresDocument(paper: FiguresPaper, words: Words): string {
  const { figures } = words;
  const { period, version } = paper.counted;
  const body = html`<h1>${figures.title}</h1>
<p class="under">${figures.period({ from: writtenDate(period.from), to: writtenDate(period.to) })}</p>
<p>${figures.made({ day: writtenDate(paper.today), name: paper.guardian.name, organisation: paper.guardian.organisation })}</p>
<p>${figures.hiddenNote({ smallest: paper.rules.smallestCell })} ${figures.counted({ version })}</p>
${figureSubjects.map((name) => subject(name, paper, words))}`;
  return wrap(words, body, { draft: false, style });
}

/** Prints the figures. */
export async function printFigures(print: Print, paper: FiguresPaper, words: Words): Promise<Uint8Array> {
  const { figures, dossiers } = words;
  const running: Running = {
    kind: figures.title, number: '', classification: figures.classification, copy: figures.counted({ version: paper.counted.version }),
    check: dossiers.journal({ seq: String(paper.journalSeq).padStart(6, '0'), words: printedCheckCode(paper.checkCode) }), draft: false,
  };
  return finishPrint(print, await print(figuresDocument(paper, words)), words, running);
}
