import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addHours, instant } from '../shared/instant';
import { plainDate } from '../shared/plain-date';
import { words } from '../words/words';
import { nothingRecorded } from './empty-file-for-tests';
import type { MinorFile } from './minor-file';
import { timelineOf } from './timeline';

const at = instant('2026-11-01T10:00:00+01:00');
const file = (over: Partial<MinorFile>): MinorFile => ({
  minor: { id: 'm', rev: 1, recordedAt: at } as unknown as MinorFile['minor'],
  ...nothingRecorded,
  ...over,
});
const transfer = (...moves: { move: string; hours: number }[]) =>
  ({ id: 't', events: moves.map(({ move, hours }) => ({ move, at: addHours(at, hours), by: 'x', body: { point: 'youth-wish-heard', answer: 'yes', reviewer: 'J. Tweede', ownWords: 'Gesproken.' } })) }) as unknown as MinorFile['transfers'][number];

test('the newest comes first, and what happened at one moment keeps its order', () => {
  const items = timelineOf(file({ transfers: [transfer({ move: 'answer-check', hours: 1 }, { move: 'approve', hours: 2 }), transfer({ move: 'approve', hours: 2 })] }));
  expect(items.map((item) => [item.kind, item.facts.move])).toEqual([['transfer-step', 'approve'], ['transfer-step', 'approve'], ['transfer-step', 'answer-check'], ['minor-added', undefined]]);
});

test('points answered in one sitting are one line', () => {
  const answers = Array.from({ length: 11 }, (_, place) => ({ move: 'answer-check', hours: place }));
  const [line] = timelineOf(file({ transfers: [transfer(...answers)] }));
  expect(words('nl').timeline['transfer-step'](line!.facts).detail).toBe('11 punten beantwoord.');
});

test('a fact of a day has no time of day', () => {
  const placements = [{ id: 'p', from: plainDate('2026-10-20'), kind: 'foster-family', locationCode: '', indicatedBy: 'nidos', withdrawnAt: null, former: [] }] as unknown as MinorFile['placements'];
  const item = timelineOf(file({ placements })).find((one) => one.kind === 'placement');
  expect(item?.dayOnly).toBe(true);
  expect(words('nl').timeline.placement(item!.facts)).toEqual({ title: 'Geplaatst: Opvanggezin', detail: 'Op aanwijzing van Nidos.' });
});

test('whatever happened in whatever order, the newest comes first and no line is lost', () => {
  const anyHours = fc.array(fc.integer({ min: -300, max: 300 }), { maxLength: 8 });
  fc.assert(fc.property(anyHours, anyHours, (moves, looks) => {
    const one = file({
      transfers: moves.map((hours) => ({ ...transfer({ move: 'approve', hours }), id: `t${hours}` })) as never,
      looks: looks.map((hours, id) => ({ id, at: addHours(at, hours), note: '', by: 'x', quietUntil: at })) as never,
    });
    const items = timelineOf(one);
    expect(items).toHaveLength(1 + moves.length + looks.length);
    for (const [place, item] of items.entries()) if (place > 0) expect(item.at <= items[place - 1]!.at).toBe(true);
    expect(timelineOf({ ...one, looks: one.looks.toReversed() }).map((item) => item.at)).toEqual(items.map((item) => item.at));
  }));
});
