import { describe, expect, it } from 'vitest';
import { instant } from '../shared/instant';
import { JOURNAL_ACTIONS } from './actions';
import { entryOf, NOTHING_BEFORE, offsetMinutes, type Act } from './entry';

const act: Act = { at: instant('2026-11-24T22:04:00Z'), monotonicMs: 1, bootId: 'b', actor: 'guardian-1', appVersion: '0.1.0', action: 'sign.added', object: { type: 'sign', id: 'x' } };

describe('an entry', () => {
  it('keeps the Dutch offset of its moment, in winter and in summer', () => {
    expect(offsetMinutes(instant('2026-01-15T12:00:00Z'))).toBe(60);
    expect(offsetMinutes(instant('2026-07-15T12:00:00Z'))).toBe(120);
    expect(offsetMinutes(instant('2026-03-29T00:59:59Z'))).toBe(60);
    expect(offsetMinutes(instant('2026-03-29T01:00:00Z'))).toBe(120);
  });

  it('takes ids, moments, hashes, numbers and words of a list as details', () => {
    const details = { rule: 'papers-held', from: '2026-11-24T22:04:00.000Z', rev: 3, sealed: true, sha256: 'a'.repeat(64) };
    expect(entryOf({ ...act, details }, 1, NOTHING_BEFORE).details).toEqual(details);
  });

  it.each(['Jan Voorbeeld', 'zij zegt dat zij weg wil', 'x'.repeat(129), 'a\nb', ''])('takes no text about a person: %j', (text) => {
    expect(() => entryOf({ ...act, details: { note: text } }, 1, NOTHING_BEFORE)).toThrow();
    expect(() => entryOf({ ...act, purpose: text }, 1, NOTHING_BEFORE)).toThrow();
    expect(() => entryOf({ ...act, actor: text }, 1, NOTHING_BEFORE)).toThrow();
  });

  it('knows every action once, as subject and deed', () => {
    expect(new Set(JOURNAL_ACTIONS).size).toBe(JOURNAL_ACTIONS.length);
    for (const action of JOURNAL_ACTIONS) expect(action).toMatch(/^[a-z]+(-[a-z]+)?\.[a-z-]+$/);
  });
});
