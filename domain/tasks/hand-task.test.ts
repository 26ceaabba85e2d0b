import { expect, test } from 'vitest';
import type { TaskId } from '../shared/ids';
import { addHours, instant } from '../shared/instant';
import { plainDate } from '../shared/plain-date';
import { words } from '../words/words';
import { draftsOfHandTasks } from './hand-tasks';
import { dueOf, handTaskLeadsTo, handTaskTable, mayBeDue, mayMoveTask, NewHandTask, readsNow, type HandTask, type HandTaskEvent, type HandTaskMove, type HandTaskStatus } from './hand-task';
import { handTaskLines } from './hand-task-timeline';

const at = instant('2026-11-24T10:00:00+01:00');
const written = { minorId: null, what: 'Bel de mentor', why: 'Nieuwe kamer', dueOn: plainDate('2026-11-25'), dueTime: '' };
const task = (over: Partial<HandTask> = {}): HandTask => ({ id: 'x' as TaskId, minorId: null, status: 'open', rev: 1, writtenAt: at, writtenBy: 'Voogd Voorbeeld', written, events: [], ...over });
const corrected = { move: 'correct', at: addHours(at, 1), by: 'Voogd Voorbeeld', body: { taskId: 'x' as TaskId, ...written, what: 'Bel de mentor en de school', dueTime: '09:30', reason: 'School ook' } } satisfies HandTaskEvent;

test('every status and every move', () => {
  const moves: readonly HandTaskMove[] = ['correct', 'finish', 'reopen', 'withdraw'];
  for (const status of Object.keys(handTaskTable) as HandTaskStatus[]) {
    for (const move of moves) {
      const to = handTaskLeadsTo(status, move);
      const refused = mayMoveTask({ status }, move);
      expect(refused.length === 0, `${move} from ${status}`).toBe(to !== undefined);
      if (refused[0]) expect(refused[0]).toEqual({ code: 'task-move-not-from-here', about: { move, status } });
    }
  }
  expect(handTaskLeadsTo('done', 'reopen')).toBe('open');
  expect(handTaskLeadsTo('withdrawn', 'reopen')).toBeUndefined();
});

test('a day lasts until its end, a time is a moment, and what is past was not planned', () => {
  expect(dueOf(written)).toEqual({ dueAt: instant('2026-11-25T23:59:00+01:00'), dayOnly: true });
  expect(dueOf({ ...written, dueTime: '09:30' })).toEqual({ dueAt: instant('2026-11-25T09:30:00+01:00'), dayOnly: false });
  expect(mayBeDue({ ...written, dueOn: plainDate('2026-11-24') }, at)).toEqual([]);
  expect(mayBeDue({ ...written, dueOn: plainDate('2026-11-24'), dueTime: '09:59' }, at)).toMatchObject([{ code: 'task-due-in-the-past' }]);
  for (const dueTime of ['24:00', '9:30', 'morgen']) expect(NewHandTask.safeParse({ ...written, dueTime }).success).toBe(false);
});

test('it asks for itself as it was last corrected, until it is done or withdrawn', () => {
  expect(readsNow(task({ events: [corrected] }))).toMatchObject({ what: 'Bel de mentor en de school', dueTime: '09:30' });
  expect(draftsOfHandTasks([task({ events: [corrected] })])).toMatchObject([{ kind: 'by-hand', subjectId: 'x', what: 'Bel de mentor en de school', dayOnly: false }]);
  expect(draftsOfHandTasks([task({ status: 'done' }), task({ status: 'withdrawn' })])).toEqual([]);
});

test('the timeline keeps what was written and marks what became of it', () => {
  const lines = handTaskLines({ handTasks: [task({ events: [corrected] }), task({ status: 'withdrawn', events: [{ move: 'withdraw', at, by: 'Voogd Voorbeeld', body: { taskId: 'x' as TaskId, reason: 'Niet meer nodig' } }] })] } as never);
  expect(lines.map(({ kind, mark }) => [kind, mark])).toEqual([['task-written', 'corrected'], ['task-step', undefined], ['task-written', 'withdrawn'], ['task-step', undefined]]);
  expect(words('nl').timeline['task-step'](lines[3]!.facts)).toEqual({ title: 'Taak ingetrokken: Bel de mentor', detail: 'Niet meer nodig. Door Voogd Voorbeeld.' });
});
