import type { MinorRow } from '#domain/minors/minor-row';

// Letters that look accented but have no accent to take off.
const PLAIN: Readonly<Record<string, string>> = { đ: 'd', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i', ħ: 'h', ŧ: 't' };

/** A text as it is searched: small letters without accents or vowel marks, in every script. */
export const searchable = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[đłøæœßıħŧ]/gu, (letter) => PLAIN[letter] ?? letter).replace(/\s+/gu, ' ').trim();

type Sought = Pick<MinorRow, 'name' | 'nameInScript' | 'vNumber'>;

/** Rows in which every word of `typed` occurs: in the name in either script, or in the V-number. */
export function findMinors<Row extends Sought>(rows: readonly Row[], typed: string): readonly Row[] {
  const sought = searchable(typed).split(' ').filter(Boolean);
  if (sought.length === 0) return rows;
  return rows.filter((row) => {
    const here = searchable(`${row.name} ${row.nameInScript?.text ?? ''} ${row.vNumber}`);
    return sought.every((word) => here.includes(word));
  });
}

type Ordered = Pick<MinorRow, 'name' | 'departure'>;

/** Who is missing first, then by name. */
export function inOrder<Row extends Ordered>(rows: readonly Row[], language: string): readonly Row[] {
  const { compare } = new Intl.Collator(language);
  return rows.toSorted((a, b) => Number(a.departure === null) - Number(b.departure === null) || compare(a.name, b.name));
}
