import { describe, expect, it } from 'vitest';
import { instant } from '#domain/shared/instant';
import { wordsIn } from '../../words/words';
import { asksToday, dueWords } from './due';

const now = instant('2026-11-24T22:04:00Z'); // di 24-11, 23:04 in the Netherlands
const due = (at: string, dayOnly = false) => dueWords({ dueAt: instant(at), dayOnly }, now, wordsIn('nl'));

describe('a limit in words', () => {
  it.each([
    ['2026-11-24T21:10:00Z', false, 'Te laat sinds di 24-11 22:10.'],
    ['2026-11-23T22:59:00Z', true, 'Te laat sinds ma 23-11.'],
    ['2026-11-24T22:30:00Z', false, 'Vandaag voor 23:30.'],
    ['2026-11-24T22:59:00Z', true, 'Vandaag.'],
    ['2026-11-25T09:00:00Z', false, 'Morgen voor 10:00.'],
    ['2026-11-25T22:59:00Z', true, 'Morgen.'],
    ['2026-11-26T09:00:00Z', false, 'Voor do 26-11 10:00.'],
  ])('%s (day only: %s) is "%s"', (at, dayOnly, sentence) => expect(due(at, dayOnly)).toBe(sentence));
});

it('counts tomorrow with today, and no later', () => {
  expect([asksToday({ dueAt: instant('2026-11-25T22:59:00Z') }, now), asksToday({ dueAt: instant('2026-11-25T23:01:00Z') }, now)]).toEqual([true, false]);
});
