import { expect, test } from 'vitest';
import type { MinorFile } from '../minors/minor-file';
import { addHours, instant } from '../shared/instant';
import { isMissed, NewAppointment, NewOutcome, type Appointment, type OutcomeNoted } from './appointment';
import { appointmentTasks } from './appointment-tasks';
import { mayNoteOutcome } from './may-note-outcome';

const at = instant('2026-11-24T10:00:00+01:00');
const noted = (outcome: OutcomeNoted['outcome'], reason = ''): OutcomeNoted => ({ outcome, reason, at, by: 'Voogd Voorbeeld' });
const appointment = (...outcomes: OutcomeNoted[]): Appointment => ({
  ...NewAppointment.parse({ minorId: '019a0000-0000-7000-8000-000000000001', what: 'Kennismaken', at, withRole: 'Advocaat', agreedBy: 'Voogd Voorbeeld' }),
  id: 'a' as Appointment['id'], recordedAt: addHours(at, -48), outcomes,
});
const fileWith = (...appointments: Appointment[]) => ({ appointments }) as unknown as MinorFile;

test('kept and missed wait for their time; cancelling does not', () => {
  for (const outcome of ['kept', 'missed'] as const) {
    expect(mayNoteOutcome(appointment(), { outcome, reason: '' }, addHours(at, -1))).toMatchObject([{ code: 'appointment-still-to-come' }]);
    expect(mayNoteOutcome(appointment(), { outcome, reason: '' }, at)).toEqual([]);
  }
  expect(mayNoteOutcome(appointment(), { outcome: 'cancelled', reason: 'Ziek.' }, addHours(at, -1))).toEqual([]);
});

test('another outcome asks why, the same one is refused', () => {
  expect(mayNoteOutcome(appointment(noted('missed')), { outcome: 'missed', reason: 'x' }, at)).toMatchObject([{ code: 'outcome-already-noted' }]);
  expect(mayNoteOutcome(appointment(noted('missed')), { outcome: 'kept', reason: '' }, at)).toMatchObject([{ code: 'changed-outcome-needs-reason' }]);
  expect(mayNoteOutcome(appointment(noted('missed')), { outcome: 'kept', reason: 'Kwam later.' }, at)).toEqual([]);
});

test('the last outcome holds', () => {
  expect(isMissed(appointment(noted('missed')))).toBe(true);
  expect(isMissed(appointment(noted('missed'), noted('kept', 'Kwam later.')))).toBe(false);
  expect(isMissed(appointment())).toBe(false);
});

test('why it was cancelled is always known', () => {
  const outcome = { appointmentId: '019a0000-0000-7000-8000-000000000002', outcome: 'cancelled' };
  expect(NewOutcome.safeParse(outcome).success).toBe(false);
  expect(NewOutcome.safeParse({ ...outcome, reason: 'Verplaatst.' }).success).toBe(true);
  expect(NewOutcome.safeParse({ ...outcome, outcome: 'missed' }).success).toBe(true);
});

test('a passed appointment asks how it went, until that is noted', () => {
  expect(appointmentTasks(fileWith(appointment()), addHours(at, -1))).toEqual([]);
  expect(appointmentTasks(fileWith(appointment()), addHours(at, 1))).toMatchObject([{ kind: 'note-outcome', subjectId: 'a', reason: 'appointment-passed' }]);
  expect(appointmentTasks(fileWith(appointment(noted('kept'))), addHours(at, 1))).toEqual([]);
});
