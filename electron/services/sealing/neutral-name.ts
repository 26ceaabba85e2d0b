import { take } from './random';
import type { Random } from './random';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'; // no I, L, O or U

/** The only form a sealed file's name may have: it tells nothing about a person, a case or a day. */
export const NEUTRAL_NAME = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\.(p7m|age)$/;

/** Draws a name like `K7Q2-9XMD.p7m` (40 random bits). */
export function neutralName(random: Random, extension: 'p7m' | 'age' = 'p7m'): string {
  const letters = Array.from(take(random, 8), (byte) => CROCKFORD[byte % 32]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}.${extension}`;
}

/** The names of the sealed files of one package: the name itself, or `K7Q2-9XMD-1van3.p7m` and on when there are more. */
export function partNames(name: string, parts: number): readonly string[] {
  if (parts === 1) return [name];
  const [stem, extension] = name.split('.');
  return Array.from({ length: parts }, (_, place) => `${stem}-${place + 1}van${parts}.${extension}`);
}
