import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { NEUTRAL_NAME, neutralName } from './neutral-name';
import { receiptCode, spacedCode, typedCode } from './receipt-code';

const id = '019ab5a2-1b2c-7def-8123-456789abcdef';
const manifest = 'a'.repeat(64);

describe('the receipt code', () => {
  it('is what sha256sum and base32 make of the same text', () => {
    const made = execFileSync('bash', ['-c', `printf 'receipt%s%s' ${id} ${manifest} | sha256sum | cut -c1-64 | tr a-f A-F | basenc --base16 -d | basenc --base32 | cut -c1-10`], { encoding: 'utf8' }).trim();
    expect(receiptCode(id, manifest)).toBe(made);
  });

  it('changes with the package and with the manifest', () => {
    expect(receiptCode(id, 'b'.repeat(64))).not.toBe(receiptCode(id, manifest));
    expect(receiptCode(id.replace('019', '018'), manifest)).not.toBe(receiptCode(id, manifest));
  });

  it('survives being read aloud and typed', () => {
    const code = receiptCode(id, manifest);
    expect(typedCode(` ${spacedCode(code).toLowerCase()} `)).toBe(code);
  });
});

describe('the name of a sealed file', () => {
  it('is drawn, short and neutral', () => {
    const names = Array.from({ length: 2000 }, () => neutralName(randomBytes));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(NEUTRAL_NAME);
  });

  it.each(['../ABCD-EFGH.p7m', 'ABCD-EFGH.p7m/', 'abcd-efgh.p7m', 'ABCD-EFGI.p7m', 'Mila.p7m', 'CON', '2026-1124.zip', 'ABCD-EFGH.p7m\0', 'ABCD-EFGH.p7m:x', 'ABCD-EFGH.p7m\n'])('is not %j', (name) => {
    expect(NEUTRAL_NAME.test(name)).toBe(false);
  });
});
