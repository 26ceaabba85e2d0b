import { describe, expect, it } from 'vitest';
import type { Failure } from '#electron/contract/envelope';
import { sentenceOfFailure, sentenceOfProblem, sentenceOfRefusal } from './sentences';
import { wordsIn } from './words';

const failures: readonly Failure[] = [
  { kind: 'locked' }, { kind: 'not-allowed', reasons: [] }, { kind: 'not-found', what: 'departure' }, { kind: 'not-valid', fields: [] },
  { kind: 'changed-meanwhile', what: 'minor' }, { kind: 'bug', reference: 'A1B2C3D4' }, { kind: 'bug', reference: 'no-answer' },
  ...(['disk-full', 'read-only', 'busy', 'damaged', 'other'] as const).map((reason) => ({ kind: 'storage', reason }) as const),
];

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  const words = wordsIn(language);

  it.each(failures)('a failure says what happened, what is safe and what to do next: %j', (failure) => {
    const { happened, safe, next } = sentenceOfFailure(failure, words);
    for (const sentence of [happened, safe, next]) expect(sentence).toMatch(/^[A-Z].*[.?]$/u);
    expect(`${happened}${safe}${next}`).not.toMatch(/!|Oeps|Oops/);
  });

  it('a problem speaks of the limit that it broke', () => {
    expect(sentenceOfProblem({ field: 'name', code: 'too-long', about: { max: 200 } }, words)).toContain('200');
  });

  it('a rule that says no has a sentence', () => {
    expect(sentenceOfRefusal({ code: 'wrong-passphrase', about: {} }, words).length).toBeGreaterThan(10);
  });
});

it('passes on the reference of a bug and nothing else', () => {
  expect(sentenceOfFailure({ kind: 'bug', reference: 'A1B2C3D4' }, wordsIn('nl')).next).toContain('A1B2C3D4');
});
