import { dayOf } from '../shared/instant';
import { because, byDay, type AsksFor } from '../tasks/task-draft';
import { asksOutcome } from './appointment';

/** An appointment whose time has passed asks what came of it, on that day. */
export const appointmentTasks: AsksFor = ({ appointments }, now) =>
  appointments.filter((one) => asksOutcome(one, now)).map((one) => ({ kind: 'note-outcome', subjectId: one.id, ...because('appointment-passed', { what: one.what }), ...byDay(dayOf(one.at)), rule: null }));
