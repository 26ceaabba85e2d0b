import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldProblemCodes } from '#domain/fields/problem-codes';
import { requests, type RequestName } from '#electron/contract/contract';
import type { Envelope } from '#electron/contract/envelope';
import { asked, expectClean, fresh, names, told, type Told } from './contract-for-tests';

let story: Told;
beforeAll(async () => {
  story = await told();
});
afterAll(() => story.test.end());

type Input = Readonly<Record<string, unknown>>;
const validOf = (name: RequestName): Input => fresh(story.valid.get(name)) as Input;

function accepts(name: RequestName, input: unknown): boolean {
  try {
    return requests.get(name)!.input.safeParse(fresh(input)).success;
  } catch {
    return false; // a check that breaks accepts nothing; what the border makes of it is tested
  }
}

function problemsIn(envelope: Envelope<unknown>, about: string): readonly string[] {
  if (envelope.ok || envelope.failure.kind !== 'not-valid') throw new Error(`${about}: not refused as not valid`);
  const { fields } = envelope.failure;
  for (const { code } of fields) expect(fieldProblemCodes, about).toContain(code);
  return fields.map(({ field, code }) => `${field}:${code}`);
}

const wrong = [12.5, 'x'.repeat(100_001), {}, [], true, null];

describe.each(names)('%s', (name) => {
  it('has an example that is valid', () => {
    expect(story.valid.has(name)).toBe(true);
    expect(accepts(name, validOf(name))).toBe(true);
  });

  it('names a key it does not know', async () => {
    const fields = problemsIn(await asked(story.test, name, { ...validOf(name), notAField: 1 }), name);
    expect(fields).toContain('notAField:unknown-field');
  });

  it('refuses what is no object', async () => {
    for (const input of [undefined, null, 1, 'text', [], true]) expect(problemsIn(await asked(story.test, name, input), name).length).toBeGreaterThan(0);
  });

  it('names the field that is missing or of the wrong kind', async () => {
    const valid = validOf(name);
    for (const key of Object.keys(valid)) {
      const { [key]: _left, ...without } = valid;
      for (const input of [without, ...wrong.map((value) => ({ ...valid, [key]: value }))]) {
        if (accepts(name, input)) continue; // an optional field, or one that takes this
        const fields = problemsIn(await asked(story.test, name, input), `${name} ${key}`);
        expect(fields.some((field) => field.split(/[.:]/)[0] === key), `${name} ${key}: ${fields.join(' ')}`).toBe(true);
      }
    }
    const required = Object.keys(valid).filter((key) => !accepts(name, Object.fromEntries(Object.entries(valid).filter(([one]) => one !== key))));
    const asksNothing = Object.keys(valid).length === 0 || name === 'settings.change';
    if (!asksNothing) expect(required.length, name).toBeGreaterThan(0);
  });
});

// What structured clone lets through is more than JSON: dates, maps, big integers, bytes, and objects that hold themselves.
const junk = fc.anything({ withBigInt: true, withBoxedValues: false, withDate: true, withMap: true, withNullPrototype: true, withSet: true, withTypedArray: true, withSparseArray: true, maxDepth: 3 });
const odd = fc.oneof(junk, fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('\u0000', '\ud800', '__proto__', "' OR 1=1 --", '${7*7}', '<b>', '9999-99-99', '0000-00-00', '-1', 'NaN', '2026-02-30T25:61:00Z', 'x'.repeat(200_000)), fc.double(), fc.constant(Number.MAX_SAFE_INTEGER));

/** A valid input with one or two of its values, at any depth, put out of shape. */
function bent(valid: Input): fc.Arbitrary<unknown> {
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

describe('junk', () => {
  it.each(names)('%s never breaks on it', async (name) => {
    const bugs = story.test.bugs.length;
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 1, arbitrary: junk }, { weight: 4, arbitrary: bent(validOf(name)) }), async (input) => {
        if (name === 'vault.lock' && accepts(name, input)) return;
        const envelope = await story.test.answerer.answer(name, input);
        expectClean(envelope, name);
        if (!envelope.ok) expect(envelope.failure.kind).not.toBe('bug');
      }),
      { numRuns: 100, interruptAfterTimeLimit: 8_000 },
    );
    expect(story.test.bugs.slice(bugs)).toEqual([]);
  });

  it('an object that holds itself is not valid, and the next request is answered as ever', async () => {
    const body: Record<string, unknown> = { text: 'x' };
    body.self = body;
    expect(await asked(story.test, 'drafts.save', { key: 'conversation', body })).toMatchObject({ ok: false, failure: { kind: 'not-valid' } });
    expect(await asked(story.test, 'settings.get', {})).toMatchObject({ ok: true });
  });

  it('a name that is no request is not found', async () => {
    for (const name of ['', 'minors', 'minors.drop', '__proto__', 'constructor', 'toString']) expect(await asked(story.test, name, {})).toEqual({ ok: false, failure: { kind: 'not-found', what: 'request' } });
  });
});
