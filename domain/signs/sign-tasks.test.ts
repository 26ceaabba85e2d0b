import { expect, test } from 'vitest';
import type { MinorFile } from '../minors/minor-file';
import { addHours, instant, type Instant } from '../shared/instant';
import { taskReason } from '../words/task-reason';
import { words } from '../words/words';
import { signTasks } from './sign-tasks';

const now = instant('2026-11-24T12:00:00+01:00');
const ago = (hours: number): Instant => addHours(now, -hours);
const sign = (id: string, code: string, recordedAt: Instant) => ({ id, code, subject: 'youth', withdrawnAt: null, recordedAt, earlier: [] }) as unknown as MinorFile['signs'][number];
const decision = (kind: string, decidedAt: Instant, signIds: readonly string[], outcome: object | null = null) => ({ id: 'decision', decision: kind, decidedAt, signIds, outcome }) as unknown as MinorFile['assessments'][number];
const file = (over: Partial<MinorFile>): MinorFile => ({ minor: { asylumApplication: 'yes' }, signs: [], assessments: [], reports: [], ...over }) as unknown as MinorFile;
const asked = (over: Partial<MinorFile>) => signTasks(file(over), now);
const kinds = (over: Partial<MinorFile>) => asked(over).map((task) => [task.kind, task.reason]);

const weak = sign('a', 'fears-authorities', ago(80));
const strong = sign('b', 'high-debt', ago(10));

test('a weak sign alone asks for nothing; after a decision it opens the question again, with the number of new signs', () => {
  expect(kinds({ signs: [weak] })).toEqual([]);
  expect(kinds({ signs: [weak], assessments: [decision('not-now', ago(40), ['a'])] })).toEqual([]);
  const [task] = asked({ signs: [weak, sign('c', 'socially-isolated', ago(5)), sign('d', 'dress-changed', ago(4))], assessments: [decision('not-now', ago(40), ['a'])] });
  expect(task).toMatchObject({ kind: 'assess-signs', reason: 'signs-after-decision', about: { count: 2 }, dayOnly: true, dueAt: instant('2026-12-01T23:59:00+01:00'), rule: { version: 'report-advice-2026-11' } });
});

test('a strong sign asks within a day, whether or not there was a decision before', () => {
  expect(asked({ signs: [weak, strong] })[0]).toMatchObject({ kind: 'assess-signs', reason: 'strong-sign', subjectId: 'b', dueAt: addHours(strong.recordedAt, 24) });
  expect(kinds({ signs: [weak, strong], assessments: [decision('not-now', ago(40), ['a'])] })).toEqual([['assess-signs', 'strong-sign']]);
  expect(kinds({ signs: [weak, strong], assessments: [decision('not-now', ago(4), ['a', 'b'])] })).toEqual([]);
});

test('a consult asks for its outcome, the outcome for a decision, and new signs only once', () => {
  const open = decision('needs-consult', ago(40), ['a']);
  expect(kinds({ signs: [weak], assessments: [open] })).toEqual([['note-consult', 'consult-open']]);
  const held = decision('needs-consult', ago(40), ['a'], { recordedAt: ago(3) });
  expect(kinds({ signs: [weak], assessments: [held] })).toEqual([['assess-signs', 'consult-held']]);
  expect(kinds({ signs: [weak, strong], assessments: [held] })).toEqual([['assess-signs', 'strong-sign']]);
  expect(kinds({ signs: [weak], assessments: [held, decision('not-now', ago(1), ['a'])] })).toEqual([]);
});

test('a real suspicion asks for the reports, each until it is answered', () => {
  const assessments = [decision('real-suspicion', ago(4), ['a'])];
  expect(kinds({ signs: [weak], assessments })).toEqual([['report-signs', 'report-advised'], ['register-signs', 'report-advised']]);
  const reports = [{ advice: 'police', done: 'reported', recordedAt: ago(2) }, { advice: 'comensha', done: 'not-reported', recordedAt: ago(1) }] as unknown as MinorFile['reports'];
  expect(kinds({ signs: [weak], assessments, reports })).toEqual([]);
});

test('a reflection period is asked for a youth of whom no asylum application is known', () => {
  const minor = { asylumApplication: 'no' } as MinorFile['minor'];
  expect(kinds({ minor, signs: [weak] })).toEqual([['ask-reflection-period', 'first-sign']]);
});

test('every task has a sentence in both languages, with its ground', () => {
  const minor = { asylumApplication: 'no' } as MinorFile['minor'];
  const all = [
    { minor, signs: [weak], assessments: [decision('real-suspicion', ago(4), ['a'])] }, { signs: [weak], assessments: [decision('needs-consult', ago(4), ['a'])] },
    { signs: [weak], assessments: [decision('needs-consult', ago(4), ['a'], { recordedAt: ago(3) })] }, { signs: [weak], assessments: [decision('not-now', ago(4), [])] },
  ].flatMap((one) => asked(one));
  expect(new Set(all.map((task) => task.kind)).size).toBe(5);
  for (const task of all) for (const language of ['nl', 'en'] as const) expect(taskReason(task, words(language)), task.kind).toMatch(/^[^{]+\.$/);
  expect(taskReason(all.find((task) => task.kind === 'report-signs')!, words('nl'))).toContain('273f');
});
