import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_PARTS } from './manifest';
import { partsOf, planParts } from './part-plan';

const plans = fc.record({ sizes: fc.array(fc.nat(5000), { minLength: 1, maxLength: 30 }), room: fc.integer({ min: 2500, max: 6000 }) });

describe('the parts', () => {
  it('hold every byte of every file once, in order, and none is too full', () => {
    fc.assert(fc.property(plans, ({ sizes, room }) => {
      const plan = planParts(sizes, room);
      for (const part of plan) expect(part.reduce((sum, piece) => sum + piece.size, 0)).toBeLessThanOrEqual(room);
      const pieces = plan.flat();
      expect(pieces.map((piece) => piece.file)).toEqual(pieces.map((piece) => piece.file).sort((a, b) => a - b));
      for (const [file, size] of sizes.entries()) {
        const own = pieces.filter((piece) => piece.file === file);
        expect(own.reduce((sum, piece) => sum + piece.size, 0)).toBe(size);
        expect(own.map((piece) => piece.piece)).toEqual(own.length === 1 ? [0] : own.map((_, place) => place + 1));
      }
    }));
  });

  it('cut only a file that no part can hold, and lie beside each other', () => {
    fc.assert(fc.property(plans, ({ sizes, room }) => {
      const plan = planParts(sizes, room);
      for (const [file, size] of sizes.entries()) {
        const parts = partsOf(plan, file);
        expect(parts.length > 1).toBe(size > room);
        expect(parts).toEqual(parts.map((_, place) => parts[0]! + place));
      }
      expect(new Set(sizes.flatMap((_, file) => partsOf(plan, file))).size).toBe(plan.length);
    }));
  });

  it('are one when all fits, and at most ninety-nine', () => {
    expect(planParts([0, 10, 20], 30)).toHaveLength(1);
    expect(planParts([0], 30)).toEqual([[{ file: 0, piece: 0, size: 0 }]]);
    expect(planParts([30 * MOST_PARTS], 30)).toHaveLength(MOST_PARTS);
    expect(() => planParts([30 * MOST_PARTS + 1], 30)).toThrow('too-large');
    expect(() => planParts([1], 0)).toThrow('too-large');
  });
});
