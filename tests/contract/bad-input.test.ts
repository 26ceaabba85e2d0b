import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldProblemCodes } from '#domain/fields/problem-codes';
import { requests, type RequestName } from '#electron/contract/contract';
import type { Envelope } from '#electron/contract/envelope';
import { asked, fresh, names, told, type Told } from './contract-for-tests';

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

describe('junk', () => {
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
