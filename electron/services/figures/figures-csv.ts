import { groupName } from '#domain/figures/group-name';
import type { SafeFigures } from '#domain/figures/hide-small';
import type { Words } from '#domain/words/words';

// A spreadsheet takes a cell that begins with one of these for a formula; an apostrophe makes it text (OWASP, CSV injection).
const FORMULA = /^[=+\-@\t\r]/;

/** One cell: never a formula, and in quotes where a mark of the form stands in it (RFC 4180). */
export function csvCell(value: string | number): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as a spreadsheet opens them here: semicolons, a mark that says UTF-8, lines that end as on Windows. */
const csvOf = (rows: readonly (readonly (string | number)[])[]): Uint8Array =>
  new TextEncoder().encode(`\uFEFF${rows.map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`);

/** All figures as one flat table: a row for each group and one for the whole. What is not told is said so, never left empty. */
export function figuresCsv({ period, version, figures }: SafeFigures, words: Words): Uint8Array {
  const { columns, names, total, hidden } = words.figures;
  const told = (count: number | null): string | number => count ?? hidden;
  const rows = figures.flatMap((figure) => [
    ...figure.rows.map((row) => [groupName(figure.name, row.key, words), told(row.times), told(row.minors)] as const),
    [total, told(figure.total.times), told(figure.total.minors)] as const,
  ].map((cells) => [period.from, period.to, names[figure.name], ...cells, version]));
  return csvOf([[columns.from, columns.to, columns.figure, columns.group, columns.times, columns.minors, columns.version], ...rows]);
}
