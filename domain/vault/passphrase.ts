import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Fewest characters: the only factor is the passphrase (OWASP ASVS 5, 6.2.1; NIST SP 800-63B-4 section 3.1.1.2). */
export const FEWEST_CHARACTERS = 15;

/** Most characters. Far above the 256 that must be accepted; a bound only so that no one can send megabytes. */
export const MOST_CHARACTERS = 1024;

/** The least score out of 4 that is accepted: "safely unguessable" for someone who has the file. */
export const LEAST_SCORE = 3;

/** What an estimator says of a passphrase: 0 (guessed at once) to 4. */
export interface Strength {
  readonly score: 0 | 1 | 2 | 3 | 4;
}

/** Why a passphrase is not accepted. There are no rules about digits or signs: those make passphrases worse. */
export type PassphraseProblem = 'too-short' | 'too-long' | 'too-easy';

/**
 * The one form of a passphrase: Unicode NFKC, so that é typed on two keyboards is the same é.
 * Spaces are kept as typed.
 */
export const normalised = (passphrase: string): string => passphrase.normalize('NFKC');

/** A passphrase as the bytes the vault takes: UTF-8 of its NFKC form. The caller clears them after use. */
export const passphraseBytes = (passphrase: string): Uint8Array => utf8ToBytes(normalised(passphrase));

/** Characters as people count them when they type: code points of the NFKC form. */
export const countCharacters = (passphrase: string): number => Array.from(normalised(passphrase)).length;

/** The same count on bytes, so that no text has to be made of them: every byte that does not continue a character. */
export const countCharactersOfBytes = (utf8: Uint8Array): number => utf8.reduce((count, byte) => ((byte & 0xc0) === 0x80 ? count : count + 1), 0);

/** True when the length alone is acceptable. Vaults are never made with less, whatever the window let through. */
export function isAcceptableLength(characters: number): boolean {
  return characters >= FEWEST_CHARACTERS && characters <= MOST_CHARACTERS;
}

/** Everything that is in the way of this passphrase; empty when it is accepted. */
export function passphraseProblems(passphrase: string, strength: Strength): readonly PassphraseProblem[] {
  const characters = countCharacters(passphrase);
  if (characters < FEWEST_CHARACTERS) return ['too-short'];
  if (characters > MOST_CHARACTERS) return ['too-long'];
  if (strength.score < LEAST_SCORE) return ['too-easy'];
  return [];
}
