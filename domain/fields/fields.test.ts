import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { NewConversation } from '../conversations/conversation';
import { NewMinor } from '../minors/identity';
import { NewPlacement } from '../placements/placement';
import { NewShelter } from '../placements/shelter';
import { NewAssessment } from '../signs/decision';
import { NewSign } from '../signs/sign';
import { fields as en } from '../words/en/fields';
import { fields as nl } from '../words/nl/fields';
import { countries as enCountries } from '../words/en/countries';
import { countries as nlCountries } from '../words/nl/countries';
import { countryCodes, CountrySchema, isCountryCode, NationalitySchema } from './countries';
import { formFieldsOf } from './form-fields';
import { choice, choices, fieldKinds, line, optionalLine, optionalProse, prose, wholeNumber } from './kinds';
import { commonLanguages, LanguageSchema } from './languages';
import { fieldProblemCodes } from './problem-codes';
import { problemsOf } from './problems';

const codes = (schema: z.ZodType, value: unknown) => problemsOf(schema.safeParse(value).error ?? new z.ZodError([])).map((one) => one.code);

describe('text', () => {
  it('is trimmed, composed and one line', () => {
    expect(line(10).parse('  Ng\u0301  ')).toBe('Nǵ');
    expect(codes(line(10), 'a\nb')).toEqual(['not-plain-text']);
    expect(codes(line(10), 'a\u0000')).toEqual(['not-plain-text']);
    expect(codes(line(10), '   ')).toEqual(['required']);
    expect(codes(line(3), 'abcd')).toEqual(['too-long']);
    expect(codes(line(3), 7)).toEqual(['wrong-type']);
    expect(codes(line(3), undefined)).toEqual(['required']);
    expect(optionalLine(3).parse(undefined)).toBe('');
  });

  it('of many lines keeps them, with one kind of line end', () => {
    expect(prose(20).parse('a\r\nb\rc\td')).toBe('a\nb\nc\td');
    expect(codes(prose(20), '\n ')).toEqual(['required']);
    expect(optionalProse(20).parse('')).toBe('');
    expect(codes(prose(20), 'a\u2066b')).toEqual(['not-plain-text']);
  });

  it('that is accepted is accepted again, unchanged', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
      const once = prose(200).safeParse(typed);
      if (once.success) expect(prose(200).parse(once.data)).toBe(once.data);
      const one = line(200).safeParse(typed);
      if (one.success) expect(one.data).not.toMatch(/[\n\r\u202E]/);
    }));
  });
});

describe('choices and numbers', () => {
  it('are of the list, each once', () => {
    expect(codes(choice(['a', 'b']), 'c')).toEqual(['not-an-option']);
    expect(codes(choice(['a', 'b']), undefined)).toEqual(['required']);
    expect(codes(choices(['a', 'b']), [])).toEqual(['too-few']);
    expect(codes(choices(['a', 'b']), ['a', 'a'])).toEqual(['twice']);
    expect(codes(choices(['a', 'b']), undefined)).toEqual(['required']);
  });

  it('are whole and within limits, and the limit goes along', () => {
    expect(codes(wholeNumber(1, 600), 1.5)).toEqual(['not-whole']);
    expect(problemsOf(wholeNumber(1, 600).safeParse(0).error!)).toEqual([{ field: '', code: 'too-small', about: { min: 1 } }]);
    expect(problemsOf(wholeNumber(1, 600).safeParse(601).error!)).toEqual([{ field: '', code: 'too-large', about: { max: 600 } }]);
  });
});

describe('countries and languages', () => {
  it('are the 249 assigned codes and Kosovo, each with a name', () => {
    expect(countryCodes).toHaveLength(250);
    expect(new Set(countryCodes).size).toBe(250);
    const names = new Intl.DisplayNames('nl', { type: 'region', fallback: 'none' });
    for (const code of countryCodes) expect(names.of(code), code).toBeTruthy();
    expect([isCountryCode('VN'), isCountryCode('ZZ')]).toEqual([true, false]);
  });

  it('have two answers that are not a country', () => {
    expect(NationalitySchema.parse('stateless')).toBe('stateless');
    expect(codes(CountrySchema, 'stateless')).toEqual(['not-a-country']);
    for (const words of [nlCountries, enCountries]) expect(Object.keys(words)).toEqual(['unknown', 'stateless']);
  });

  it('have a name for each language that is offered', () => {
    const names = new Intl.DisplayNames('nl', { type: 'language', fallback: 'none' });
    for (const code of commonLanguages) {
      expect(LanguageSchema.parse(code)).toBe(code);
      expect(names.of(code), code).toBeTruthy();
    }
  });
});

describe('a problem', () => {
  it('never carries the value that was typed', () => {
    fc.assert(fc.property(fc.string({ minLength: 12, maxLength: 40 }), (typed) => {
      const secret = `geheim${typed}`;
      const found = problemsOf(NewMinor.safeParse({ sex: secret, nationality: secret, vNumber: secret.repeat(9), statedBirthDate: secret }).error!);
      expect(JSON.stringify(found)).not.toContain('geheim');
      expect(found.every((one) => (fieldProblemCodes as readonly string[]).includes(one.code))).toBe(true);
    }));
  });

  it('of an unknown key names each key', () => {
    const nested = z.strictObject({ a: z.strictObject({}) });
    expect(problemsOf(nested.safeParse({ a: { x: 1, y: 2 }, z: 3 }).error!)).toEqual([
      { field: 'a.x', code: 'unknown-field', about: {} }, { field: 'a.y', code: 'unknown-field', about: {} }, { field: 'z', code: 'unknown-field', about: {} },
    ]);
  });

  it('of an unknown key that is no name of a field tells what holds it, never the key', () => {
    const nested = z.strictObject({ a: z.strictObject({}), r: z.record(z.string(), z.int()) });
    expect(problemsOf(nested.safeParse({ a: { 'A:"': 1 }, r: { 'Piet zei': 'x' }, 'C:\\map': 3 }).error!)).toEqual([
      { field: 'a', code: 'unknown-field', about: {} }, { field: 'r', code: 'wrong-type', about: {} }, { field: '', code: 'unknown-field', about: {} },
    ]);
  });

  it('of a schema without a code of its own still has one', () => {
    expect(codes(z.string().max(2), 'abc')).toEqual(['too-long']);
    expect(codes(z.array(z.string()).max(1), ['a', 'b'])).toEqual(['too-many']);
    expect(codes(z.number().max(2), 3)).toEqual(['too-large']);
    expect(codes(z.enum(['a']), 'b')).toEqual(['not-an-option']);
    expect(codes(z.boolean(), 'x')).toEqual(['wrong-type']);
    expect(codes(z.number().multipleOf(2), 3)).toEqual(['not-whole']);
  });

  it.each([nl, en])('has a sentence for every code, with its limit in it', (words) => {
    expect(Object.keys(words.problems).sort()).toEqual([...fieldProblemCodes].sort());
    for (const code of fieldProblemCodes) {
      const sentence: unknown = words.problems[code];
      const text = typeof sentence === 'function' ? String(sentence({ min: 7, max: 7 })) : String(sentence);
      expect(text, code).toMatch(/[.?]$/);
      if (typeof sentence === 'function') expect(text).toContain('7');
    }
  });
});

describe('the forms', () => {
  const forms = { minor: NewMinor, conversation: NewConversation, sign: NewSign, assessment: NewAssessment, placement: NewPlacement, shelter: NewShelter } as const;

  it.each(Object.entries(forms))('%s: every field that can be drawn has a label and a known kind', (name, schema) => {
    const drawn = formFieldsOf(schema);
    expect(drawn.length).toBeGreaterThan(1);
    for (const words of [nl, en]) for (const field of drawn) expect((words.labels[name as keyof typeof forms] as Record<string, string>)[field.name], field.name).toBeTruthy();
    for (const field of drawn) expect(fieldKinds).toContain(field.kind);
  });

  it.each(Object.entries(forms))('%s: a field that must be there is refused when it is not', (_, schema) => {
    const missing = new Set(problemsOf(schema.safeParse({}).error!).map((one) => one.field));
    for (const field of formFieldsOf(schema)) expect(missing.has(field.name), field.name).toBe(field.required);
  });

  it('know what is sensitive', () => {
    const sensitive = formFieldsOf(NewConversation).filter((field) => field.sensitive).map((field) => field.name);
    expect(sensitive).toEqual(['ownWords', 'reading', 'statement', 'riskReason']);
    expect(formFieldsOf(NewPlacement).find((field) => field.name === 'location')?.sensitive).toBe(true);
  });

  it('tell the length of a text and the options of a choice', () => {
    const byName = new Map(formFieldsOf(NewSign).map((field) => [field.name, field]));
    expect(byName.get('quote')).toMatchObject({ kind: 'prose', maxLength: 2000, required: false });
    expect(byName.get('code')?.options).toHaveLength(52);
    expect(byName.get('subject')).toMatchObject({ kind: 'choice', required: false });
  });

  it.each([nl, en])('have no empty label and no exclamation', (words) => {
    for (const labels of Object.values(words.labels)) for (const label of Object.values(labels)) expect(label).toMatch(/^[^!]+$/);
    for (const help of Object.values(words.help)) for (const text of Object.values(help)) expect(text).toMatch(/^[^!]+\.$/);
  });
});
