import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecoveryCode, recoveryCode } from './recovery-code';

const secrets = fc.uint8Array({ minLength: 20, maxLength: 20 });
const text = (code: Uint8Array): string => Buffer.from(code).toString('latin1');
const bytes = (code: string): Uint8Array => Buffer.from(code, 'latin1');

describe('a recovery code', () => {
  it('is eight groups of four and two digits to check', () => {
    fc.assert(fc.property(secrets, (secret) => /^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{2}$/.test(text(recoveryCode(secret)))));
  });

  it('is read back, also with small letters, spaces and the letters that look like digits', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const code = text(recoveryCode(secret));
        const asWritten = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
        expect(Buffer.from(readRecoveryCode(bytes(code))!).equals(secret)).toBe(true);
        expect(Buffer.from(readRecoveryCode(bytes(asWritten))!).equals(secret)).toBe(true);
      }),
    );
  });

  it('catches nearly every slip of the pen', () => {
    let missed = 0;
    fc.assert(
      fc.property(secrets, fc.nat(33), fc.integer({ min: 1, max: 31 }), (secret, place, by) => {
        const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
        const code = [...text(recoveryCode(secret)).replaceAll('-', '')];
        code[place] = digits[(digits.indexOf(code[place]!) + by) % 32]!;
        if (readRecoveryCode(bytes(code.join('')))) missed++;
      }),
      { numRuns: 2000 },
    );
    expect(missed).toBeLessThan(20);
  });

  it.each(['', 'kort', '0'.repeat(33), '0'.repeat(35), `${'0'.repeat(33)}U`, `${'0'.repeat(33)}é`, 'x'.repeat(10_000)])('is nothing else', (code) => {
    expect(readRecoveryCode(bytes(code))).toBeUndefined();
  });
});
