import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addHours, dayOf, instant, type Instant } from '../shared/instant';
import { addDays } from '../shared/plain-date';
import type { Conversation } from './conversation';
import type { FollowUpDone } from './follow-up-done';
import { mayNoteDone } from './follow-up-done';
import { followUpStates, type FollowUpState } from './follow-up-states';
import { risks } from './moments';

const start = instant('2026-09-01T09:00Z');
const talks = fc.array(
  fc.record({ hours: fc.integer({ min: 0, max: 2000 }), risk: fc.constantFrom(...risks), back: fc.option(fc.integer({ min: 0, max: 40 })), agreed: fc.array(fc.option(fc.integer({ min: 0, max: 40 })), { maxLength: 3 }) }),
  { maxLength: 6 },
).map((given) => [...new Map(given.map((one) => [one.hours, one])).values()].sort((a, b) => a.hours - b.hours).map(({ hours, risk, back, agreed }, place): Conversation => {
  const heldAt = addHours(start, hours);
  const dayAfter = (days: number | null) => (days === null ? null : addDays(dayOf(heldAt), days));
  return {
    id: `talk-${place}`, heldAt, risk, followUpOn: dayAfter(back), done: [], versions: [], group: null,
    agreements: agreed.map((days, at) => ({ nr: at + 1, what: `afspraak ${at + 1}`, who: 'guardian', by: dayAfter(days) })),
  } as unknown as Conversation;
}));

const done = (kind: FollowUpDone['kind'], doneAt: Instant, nr: number | null = null): FollowUpDone => ({ kind, doneAt, nr, consulted: [], outcome: 'x', id: `${kind} ${doneAt}` } as unknown as FollowUpDone);
const withDone = (all: readonly Conversation[], place: number, one: FollowUpDone): readonly Conversation[] => all.map((talk, at) => (at === place ? { ...talk, done: [...talk.done, one] } : talk));
const keyOf = ({ talk, followUp, agreement }: FollowUpState): string => `${talk.id} ${followUp.kind} ${agreement?.nr ?? ''}`;
const openOf = (all: readonly Conversation[]): readonly string[] => followUpStates(all).filter((state) => state.met === null).map(keyOf);

describe('what conversations ask for', () => {
  it('is never due before the talk, and never met before it', () => {
    fc.assert(fc.property(talks, fc.integer({ min: 0, max: 2100 }), (all, hours) => {
      const some = all.length > 0 ? withDone(all, all.length - 1, done('team-consult', addHours(start, hours))) : all;
      for (const { talk, followUp, met } of followUpStates(some)) {
        expect(followUp.dueOn >= dayOf(talk.heldAt)).toBe(true);
        if (met) expect(dayOf(met.at) >= dayOf(talk.heldAt)).toBe(true);
      }
    }));
  });

  it('only ever closes when more is noted as done: nothing opens', () => {
    fc.assert(fc.property(talks, fc.nat(), fc.constantFrom('team-consult' as const, 'agreed-follow-up' as const, 'agreement' as const), fc.integer({ min: 0, max: 2100 }), (all, which, kind, hours) => {
      fc.pre(all.length > 0);
      const after = openOf(withDone(all, which % all.length, done(kind, addHours(start, hours), kind === 'agreement' ? 1 : null)));
      const before = new Set(openOf(all));
      expect(after.filter((key) => !before.has(key))).toEqual([]);
    }));
  });

  it('is closed exactly when met: a consult closes every high risk up to its day, and nothing else', () => {
    fc.assert(fc.property(talks, fc.nat(), fc.integer({ min: 0, max: 2100 }), (all, which, hours) => {
      fc.pre(all.length > 0);
      const consultedAt = addHours(start, hours);
      const gone = openOf(all).filter((key) => !openOf(withDone(all, which % all.length, done('team-consult', consultedAt))).includes(key));
      expect(gone).toEqual(all.filter((talk) => talk.risk === 'high' && dayOf(talk.heldAt) <= dayOf(consultedAt)).map((talk) => `${talk.id} team-consult `));
    }));
  });

  it('is closed exactly when met: a new talk by any later one, a day to come back on by one on or after it', () => {
    fc.assert(fc.property(talks, (all) => {
      const expected = all.flatMap((talk) => {
        const later = all.filter((one) => one.heldAt > talk.heldAt);
        return [
          ...(talk.risk === 'high' ? [`${talk.id} team-consult `] : []),
          ...(talk.risk === 'medium' && later.length === 0 ? [`${talk.id} new-conversation `] : []),
          ...(talk.followUpOn !== null && !later.some((one) => dayOf(one.heldAt) >= talk.followUpOn!) ? [`${talk.id} agreed-follow-up `] : []),
          ...talk.agreements.filter((one) => one.by !== null).map((one) => `${talk.id} agreement ${one.nr}`),
        ];
      });
      expect(openOf(all)).toEqual(expected);
    }));
  });

  it('shows what met it', () => {
    const [first] = fc.sample(talks.filter((all) => all.length > 1 && all[0]!.risk === 'medium'), { numRuns: 1, seed: 4 });
    const state = followUpStates(first!).find(({ followUp }) => followUp.kind === 'new-conversation')!;
    expect(state.met).toMatchObject({ by: 'conversation', talk: { id: 'talk-1' } });
  });
});

describe('noting something as done', () => {
  const talk = { heldAt: start, agreements: [{ nr: 2, what: 'Bellen', who: 'guardian', by: null }], followUpOn: null, done: [] } as const;
  const codes = (given: object, of: object = talk) => mayNoteDone(of as never, { conversationId: 'c', kind: 'agreement', nr: 2, doneAt: addHours(start, 1), consulted: [], outcome: 'x', ...given } as never, addHours(start, 48)).map((one) => one.code);

  it('asks that it was asked for, is over, and lies after the talk, once', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ nr: 1 })).toEqual(['follow-up-not-asked']);
    expect(codes({ kind: 'agreed-follow-up', nr: null })).toEqual(['follow-up-not-asked']);
    expect(codes({ doneAt: addHours(start, 72) })).toEqual(['follow-up-in-the-future']);
    expect(codes({ doneAt: addHours(start, -30) })).toEqual(['follow-up-before-talk']);
    expect(codes({}, { ...talk, done: [done('agreement', start, 2)] })).toEqual(['follow-up-already-done']);
    expect(codes({ kind: 'team-consult', nr: null }, { ...talk, done: [done('team-consult', start)] })).toEqual([]);
  });
});
