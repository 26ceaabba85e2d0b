import { expect, it } from 'vitest';
import { possibleAt } from './possible-at';
import { refusals } from './nl/refusals';
import { refusals as en } from './en/refusals';

it('names the statuses at which a refused move is possible, and none when they are many', () => {
  expect(refusals['departure-move-not-from-here']({ move: 'confirm-known', status: 'returned' })).toBe('“Stel bekende bestemming vast” kan nu niet. Dit vertrek staat op “teruggekeerd”. Het kan bij “bestemming in onderzoek”.');
  expect(en['transfer-move-not-from-here']({ move: 'hand-over', status: 'requested' })).toMatch(/It is possible at “[^”]+” or “[^”]+”\.$/);
  expect(possibleAt(['a', 'b', 'c'], 'nl')).toBe('“a”, “b” of “c”');
  expect(possibleAt(['a', 'b', 'c', 'd', 'e'], 'nl')).toBe('');
  expect(possibleAt([], 'en')).toBe('');
});
