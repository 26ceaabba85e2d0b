import { describe, expect, it } from 'vitest';
import type { DueStep } from '#domain/departures/due-steps';
import type { DepartureId } from '#domain/shared/ids';
import { instant } from '#domain/shared/instant';
import { DueNotices, type DesktopNotice } from './due-notices';

const step = (stage: DueStep['stage'], of: Partial<DueStep> = {}): DueStep => ({ departureId: 'd1' as DepartureId, step: 'report-missing', stage, dueAt: instant('2026-11-24T21:00:00Z'), ...of });
function fake() {
  const told: DesktopNotice[] = [];
  return { told, notices: new DueNotices((notice) => told.push(notice)) };
}
const bodies = (told: readonly DesktopNotice[]) => told.map(({ body }) => body.replace(' Open Hoede.', ''));

describe('notices on the desktop', () => {
  it('tell of each step once a stage, also after a lock', () => {
    const { told, notices } = fake();
    for (const stage of ['due', 'due', 'late', 'late', 'late'] as const) notices.hear([step(stage)], 'nl');
    expect(bodies(told)).toEqual(['Eén stap is bijna te laat.', 'Eén stap is te laat.']);
  });

  it('tell of a step that is late at once only as late', () => {
    const { told, notices } = fake();
    notices.hear([step('late')], 'nl');
    notices.hear([step('late')], 'nl');
    expect(bodies(told)).toEqual(['Eén stap is te laat.']);
  });

  it('put what became due together in one notice', () => {
    const { told, notices } = fake();
    notices.hear([step('late'), step('due', { step: 'check-room' }), step('due', { departureId: 'd2' as DepartureId })], 'en');
    expect(bodies(told)).toEqual(['One step is late. 2 steps are almost late. Open Hoede to look.']);
  });

  it('tell again of a step that comes back with another limit, and of one that was done and asked anew', () => {
    const { told, notices } = fake();
    notices.hear([step('late', { step: 'ask-progress' })], 'nl');
    notices.hear([], 'nl');
    notices.hear([step('due', { step: 'ask-progress', dueAt: instant('2026-12-01T21:00:00Z') })], 'nl');
    expect(told).toHaveLength(2);
  });

  it('name nobody', () => {
    const { told, notices } = fake();
    notices.hear([step('late')], 'nl');
    expect(JSON.stringify(told)).not.toContain('d1');
  });
});
