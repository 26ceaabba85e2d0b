import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idSchema, newId, type MinorId } from './ids';
import { instant } from './instant';

const schema = idSchema<MinorId>();
const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('an id', () => {
  it('is a UUID of version 7 for every moment and every random', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: Date.UTC(2199, 11, 31) }), bytes, (ms, random) => {
      const id = newId<MinorId>(instant(new Date(ms).toISOString()), random);
      expect(schema.parse(id)).toBe(id);
      expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(ms);
    }));
  });

  it('sorts by moment', () => {
    const random = new Uint8Array(10).fill(255);
    expect(newId(instant('2026-11-24T10:00:00.000Z'), random) < newId(instant('2026-11-24T10:00:00.001Z'), new Uint8Array(10))).toBe(true);
  });

  it('matches the example of RFC 9562', () => {
    const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(newId(instant('2022-02-22T19:22:22.000Z'), random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('needs ten random bytes', () => {
    expect(() => newId(instant('2026-11-24T10:00Z'), new Uint8Array(9))).toThrow(RangeError);
  });

  it('is refused at the border when it is something else', () => {
    for (const text of ['', 'x', '017f22e2-79b0-4cc3-98c4-dc0c0c07398f', '017f22e2-79b0-7cc3-18c4-dc0c0c07398f']) {
      expect(schema.safeParse(text).error?.issues.map((issue) => issue.message)).toEqual(['not-an-id']);
    }
  });
});
