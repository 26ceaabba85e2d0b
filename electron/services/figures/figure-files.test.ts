import { expect, it } from 'vitest';
import { countFigures } from '#domain/figures/count-figures';
import { aMinor, left, noRecords, youth } from '#domain/figures/figures-for-tests';
import { hideSmall } from '#domain/figures/hide-small';
import { yearPeriod } from '#domain/figures/period';
import { figureRulesOn } from '#domain/policy/figure-rules';
import { plainDate } from '#domain/shared/plain-date';
import { words } from '#domain/words/words';
import { figuresDocument } from '../printing/figures-document';
import { figureSvg } from './figure-svg';
import { csvCell, figuresCsv } from './figures-csv';

const rules = figureRulesOn(plainDate('2026-11-24'));
const codes = [...Array.from({ length: 12 }, () => 'VN'), ...Array.from({ length: 8 }, () => 'ER'), 'SY', 'SY', 'SY'];
const counted = hideSmall(countFigures({
  ...noRecords, minors: new Map(codes.map((code, place) => [youth(place), aMinor(code)])), departures: codes.map((_, place) => left(place, '2026-03-01')),
}, yearPeriod(2026), rules), rules);
const nl = words('nl');
const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const csv = text(figuresCsv(counted, nl));
const nationality = counted.figures.find((one) => one.name === 'departures-by-nationality')!;
const svg = text(figureSvg(nationality, { period: '01-01-2026 tot en met 31-12-2026', version: counted.version, smallest: rules.smallestCell }, nl));
const pdf = figuresDocument({ counted, rules, guardian: { name: 'Voogd Voorbeeld', organisation: 'Nidos' }, today: plainDate('2026-11-24'), checkCode: 'aarde adelaar akker appel arend asfalt', journalSeq: 7 }, nl);

it('a table opens as it is meant: marked as UTF-8, a row for each group and one for the whole, every row of one length', () => {
  expect(csv.startsWith('\uFEFFVan;Tot en met;Cijfer;Groep;Keer;Jongeren;Definities\r\n')).toBe(true);
  const rows = csv.trim().split('\r\n').map((row) => row.split(';'));
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([7]));
  expect(rows.filter((row) => row[2] === 'Vertrek naar nationaliteit').map((row) => row.slice(3, 6))).toEqual([['Vietnam', '12', '12'], ['Andere nationaliteiten, samen', 'niet genoemd', 'niet genoemd'], ['Samen', '23', '23']]);
});

it('no cell is a formula, whatever stands in it, and marks of the form stay inside their cell', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r']) expect(csvCell(`${start}HYPERLINK("x")`)).toMatch(/^"?'/);
  expect(csvCell('een; twee "drie"\nvier')).toBe('"een; twee ""drie""\nvier"');
  expect(csvCell(-3)).toBe('-3');
});

it.each([['table', csv], ['drawing', svg], ['document', pdf]])('the %s holds the large group, and of the small ones neither number nor name', (_, said) => {
  expect(said).toContain('Vietnam');
  for (const absent of ['Syri', 'Eritrea', '>3 keer', '>8 keer', '>11 keer', '"3"', ';3;', ';8;', '>3<', '>8<']) expect(said, absent).not.toContain(absent);
});

it('a drawing stands alone: well formed, named, with its period, definitions and why a group may be missing, and nothing that runs', () => {
  const parsed = svg.replace(/^<\?xml[^>]*\?>\n/, '');
  expect(parsed.match(/<(\w+)[^>]*?(?<!\/)>/g)!.length).toBe(parsed.match(/<\/\w+>/g)!.length);
  expect(svg).toMatch(/<title id="title">Vertrek naar nationaliteit, 01-01-2026 tot en met 31-12-2026<\/title>/);
  expect(svg).toContain('minder dan 5 jongeren');
  expect(svg).toContain(rules.version);
  expect(svg).not.toMatch(/script|href|onload|style=/);
});

it('a document has every figure that may leave with its table, and what counts', () => {
  for (const figure of counted.figures) expect(pdf).toContain(`<h3>${nl.figures.names[figure.name]}</h3>`);
  for (const definition of rules.definitions.departures) expect(pdf).toContain(nl.figures.definitions[definition].split('.')[0]!.slice(0, 30));
  expect(pdf).not.toContain(nl.figures.names['unknown-from-shelter']);
});
