import { createHash } from 'node:crypto';
import type { Random } from './random';

// Crockford's base 32: no I, L, O or U, so that a code read from paper has one reading.
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_BYTES = 20;
const SECRET_DIGITS = 32;
const CHECK_DIGITS = 2;
const DASH = 0x2d;

/** A new recovery secret: 160 random bits. The caller clears it. */
export const newRecoverySecret = (random: Random): Uint8Array => random(SECRET_BYTES);

/**
 * The code to write down, as ASCII bytes: eight groups of four and two digits that catch a slip of the pen,
 * `XXXX-XXXX-…-XXXX-CC`. Bytes and not text, so that it can be cleared.
 */
export function recoveryCode(secret: Uint8Array): Uint8Array {
  const digits = [...digitsOf(secret), ...checkOf(secret)];
  const code: number[] = [];
  digits.forEach((digit, place) => {
    if (place > 0 && place % 4 === 0) code.push(DASH);
    code.push(DIGITS.charCodeAt(digit));
  });
  digits.fill(0);
  const bytes = Uint8Array.from(code);
  code.fill(0);
  return bytes;
}

/** The secret of a code as someone typed it: small letters, spaces, O for 0 and I or L for 1 are fine. Undefined when a check digit is wrong. */
export function readRecoveryCode(code: Uint8Array): Uint8Array | undefined {
  const digits: number[] = [];
  for (const byte of code) {
    if (byte === DASH || byte === 0x20) continue;
    const digit = digitAt(byte);
    if (digit === undefined || digits.length === SECRET_DIGITS + CHECK_DIGITS) return undefined;
    digits.push(digit);
  }
  if (digits.length !== SECRET_DIGITS + CHECK_DIGITS) return undefined;
  const secret = bytesOf(digits.slice(0, SECRET_DIGITS));
  const [first, second] = checkOf(secret);
  if (digits.at(-2) !== first || digits.at(-1) !== second) return undefined;
  return secret;
}

/** Was this code copied without a slip? */
export function isRecoveryCode(code: Uint8Array): boolean {
  const secret = readRecoveryCode(code);
  secret?.fill(0);
  return secret !== undefined;
}

function digitAt(byte: number): number | undefined {
  const letter = String.fromCharCode(byte).toUpperCase();
  const digit = DIGITS.indexOf(letter === 'O' ? '0' : letter === 'I' || letter === 'L' ? '1' : letter);
  return digit === -1 ? undefined : digit;
}

function digitsOf(secret: Uint8Array): number[] {
  const digits: number[] = [];
  let held = 0;
  let bits = 0;
  for (const byte of secret) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) digits.push((held >> (bits - 5)) & 31);
    held &= (1 << bits) - 1;
  }
  return digits;
}

function bytesOf(digits: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(SECRET_BYTES);
  let held = 0;
  let bits = 0;
  let place = 0;
  for (const digit of digits) {
    held = (held << 5) | digit;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[place++] = held >> bits;
    held &= (1 << bits) - 1;
  }
  return bytes;
}

// Ten bits of a hash: one wrong digit slips through once in 1024.
function checkOf(secret: Uint8Array): [number, number] {
  const hash = createHash('sha256').update('vault/recovery-check/v1').update(secret).digest();
  return [hash[0]! >> 3, ((hash[0]! & 7) << 2) | (hash[1]! >> 6)];
}
