import { expect, it } from 'vitest';
import type { TimelineItem } from '#domain/minors/timeline-line';
import { instant } from '#domain/shared/instant';
import { plainDate } from '#domain/shared/plain-date';
import { wordsIn } from '../../words/words';
import { findLines, type LinesSought } from './find-lines';

const today = plainDate('2026-11-24');
const line = (kind: TimelineItem['kind'], at: string, facts: TimelineItem['facts'], mark?: TimelineItem['mark']): TimelineItem => ({ kind, at: instant(at), dayOnly: false, subjectId: kind, facts, ...(mark && { mark }) });
const items = [
  line('task-written', '2026-11-20T10:00:00+01:00', { what: 'Bel de mentor', why: 'Nieuwe kamer voor Đặng', by: 'Voogd' }, 'withdrawn'),
  line('sign', '2026-10-24T10:00:00+02:00', { code: 'high-debt', source: 'youth', subject: 'youth' }),
  line('minor-added', '2025-01-01T10:00:00+01:00', {}),
];
const found = (part: Partial<LinesSought>) => findLines(items, { filter: 'all', period: 'all', typed: '', ...part }, today, wordsIn('nl')).map((item) => item.kind);

it('shows all, one kind, or what is not longer ago than the period', () => {
  expect(found({})).toEqual(['task-written', 'sign', 'minor-added']);
  expect(found({ filter: 'signs' })).toEqual(['sign']);
  expect(found({ period: 'month' })).toEqual(['task-written', 'sign']);
  expect(found({ period: 'year', filter: 'tasks' })).toEqual(['task-written']);
});

it('finds every word that was typed, without accents, in title, detail and mark', () => {
  expect(found({ typed: 'dang mentor' })).toEqual(['task-written']);
  expect(found({ typed: 'INGETROKKEN' })).toEqual(['task-written']);
  expect(found({ typed: 'mentor schuld' })).toEqual([]);
});
