import { atMoment, type LinesOf } from '../minors/timeline-line';
import { outcomeOf } from './appointment';

/** Appointments at their time, those to come too, with what came of them. */
export const appointmentLines: LinesOf = ({ appointments }) =>
  appointments.map((one) => {
    const noted = outcomeOf(one);
    return { ...atMoment(one.at), kind: 'appointment', subjectId: one.id, facts: { what: one.what, where: one.where, role: one.withRole, outcome: noted?.outcome ?? null, reason: noted?.reason ?? '' } };
  });
