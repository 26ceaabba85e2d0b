import fc from 'fast-check';
import { fresh } from './contract-for-tests';

type Input = Readonly<Record<string, unknown>>;

/** What structured clone lets through is more than JSON: dates, maps, big integers, bytes, and objects that hold themselves. */
export const junk = fc.anything({ withBigInt: true, withBoxedValues: false, withDate: true, withMap: true, withNullPrototype: true, withSet: true, withTypedArray: true, withSparseArray: true, maxDepth: 3 });
const odd = fc.oneof(junk, fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('\u0000', '\ud800', '__proto__', "' OR 1=1 --", '${7*7}', '<b>', '9999-99-99', '0000-00-00', '-1', 'NaN', '2026-02-30T25:61:00Z', 'x'.repeat(200_000)), fc.double(), fc.constant(Number.MAX_SAFE_INTEGER));

/** A valid input with one or two of its values, at any depth, put out of shape. */
export function bent(valid: Input): fc.Arbitrary<unknown> {
  const paths: (readonly string[])[] = [];
  const walk = (value: unknown, path: readonly string[]): void => {
    if (path.length > 0) paths.push(path);
    if (value !== null && typeof value === 'object' && !ArrayBuffer.isView(value)) for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(valid, []);
  if (paths.length === 0) return junk;
  return fc.array(fc.tuple(fc.constantFrom(...paths), odd), { minLength: 1, maxLength: 2 }).map((changes) => {
    const copy = fresh(valid) as Record<string, unknown>;
    for (const [path, value] of changes) {
      const holder = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], copy);
      if (holder !== null && typeof holder === 'object') (holder as Record<string, unknown>)[path.at(-1)!] = value;
    }
    return copy;
  });
}
