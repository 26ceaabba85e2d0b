import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { padmeLength } from './padme';

describe('the Padmé length', () => {
  it.each([[0, 0], [1, 1], [2, 2], [8, 8], [9, 10], [100, 104], [1000, 1024], [1_000_000, 1_015_808], [2 ** 40 + 1, 2 ** 40 + 2 ** 34]])('of %d is %d', (length, padded) => {
    expect(padmeLength(length)).toBe(padded);
  });

  it('is never shorter, at most 12 % longer, and stays what it is', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 2 ** 48 }), (length) => {
      const padded = padmeLength(length);
      expect(padded).toBeGreaterThanOrEqual(length);
      expect(padded - length).toBeLessThanOrEqual(length * 0.12);
      expect(padmeLength(padded)).toBe(padded);
    }));
  });

  it('keeps order', () => {
    fc.assert(fc.property(fc.nat(2 ** 31 - 1), fc.nat(2 ** 31 - 1), (a, b) => {
      if (a <= b) expect(padmeLength(a)).toBeLessThanOrEqual(padmeLength(b));
    }));
  });

  it('leaves few sizes to tell apart: under 200 for all sizes from 1 to 64 KiB', () => {
    expect(new Set(Array.from({ length: 65_536 }, (_, length) => padmeLength(length + 1))).size).toBeLessThan(200);
  });

  it('refuses what is no length', () => {
    for (const wrong of [-1, 0.5, Number.NaN, 2 ** 49]) expect(() => padmeLength(wrong)).toThrow(RangeError);
  });
});
