import { expect, it } from 'vitest';
import { searchKinds } from '#domain/search/kinds';
import type { MinorId } from '#domain/shared/ids';
import { isOwnWords, routeOfHit } from './hit-route';

const minorId = 'm' as MinorId;

it.each(['contact', 'statement', 'task', 'access', 'note', 'appointment', 'conversation'] as const)('opens a %s in its own panel', (kind) => {
  expect(routeOfHit(kind, 'r', minorId)).toEqual({ name: 'minor', id: minorId, panel: { kind, id: 'r' } });
});

it('opens what is read together, what is weighed with signs, and a task about nobody where they are', () => {
  expect(routeOfHit('minor', 'm', minorId)).toEqual({ name: 'minor', id: minorId, panel: { kind: 'identity' } });
  expect(routeOfHit('sign-report', 'r', minorId)).toEqual({ name: 'signs', minor: minorId, part: 'report' });
  expect(routeOfHit('task', 'r', undefined)).toEqual({ name: 'today', panel: { kind: 'task', id: 'by-hand r' } });
  expect(routeOfHit('look', 'r', minorId)).toEqual({ name: 'minor', id: minorId });
});

it('stays with the youth for every kind', () => {
  for (const kind of searchKinds) expect(JSON.stringify(routeOfHit(kind, 'r', minorId))).toContain('"m"');
});

it('knows the words of a youth from those of the guardian', () => {
  expect(isOwnWords('conversation', 'ownWords')).toBe(true);
  expect(isOwnWords('statement', 'words')).toBe(true);
  expect(isOwnWords('conversation', 'reading')).toBe(false);
  expect(isOwnWords('note', 'text')).toBe(false);
});
