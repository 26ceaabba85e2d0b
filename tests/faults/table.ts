import type { Row } from './tally';

/** The rows as a table in Markdown, for the terminal and for docs/reliability.md. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ name, tried, lost, undetected, skipped, notes }) => [name, tried, lost, undetected, skipped ?? '', notes].map(String));
  const head = ['fault', 'tried', 'lost', 'undetected', 'skipped', 'notes'];
  const widths = head.map((word, column) => Math.max(word.length, ...(column === 5 ? [] : lines.map((line) => line[column]!.length))));
  const lineOf = (cells: readonly string[]): string => `| ${cells.map((cell, column) => (column === 5 ? cell : column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  return [lineOf(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...lines.map(lineOf)].join('\n');
}
