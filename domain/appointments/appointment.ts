import { z } from 'zod';
import { choice, line, moment, optionalLine, optionalProse } from '../fields/kinds';
import { idSchema, type AppointmentId, type MinorId } from '../shared/ids';
import type { Instant } from '../shared/instant';

/** Something agreed with a youth: what, when, where, with whom, and who agreed it. */
export const NewAppointment = z.strictObject({
  minorId: idSchema<MinorId>(),
  what: line(200),
  at: moment(),
  where: optionalLine(200),
  withRole: line(120),
  withName: optionalLine(200),
  agreedBy: line(200),
});
export type NewAppointment = z.output<typeof NewAppointment>;

/** What came of it. Missed says that the youth was not there, not why. */
export const appointmentOutcomes = ['kept', 'missed', 'cancelled'] as const;
export type AppointmentOutcome = (typeof appointmentOutcomes)[number];

/** Notes what came of an appointment. Why it was cancelled is always known; why a youth did not come may not be. */
export const NewOutcome = z
  .strictObject({ appointmentId: idSchema<AppointmentId>(), outcome: choice(appointmentOutcomes), reason: optionalProse(1000, { sensitive: true }) })
  .refine(({ outcome, reason }) => outcome !== 'cancelled' || reason !== '', { error: 'reason-needed', path: ['reason'] });
export type NewOutcome = z.output<typeof NewOutcome>;

/** An outcome as it was noted. */
export interface OutcomeNoted extends Pick<NewOutcome, 'outcome' | 'reason'> {
  readonly at: Instant;
  readonly by: string;
}

/** A recorded appointment with every outcome that was noted, oldest first; the last one holds. */
export type Appointment = Readonly<NewAppointment> & { readonly id: AppointmentId; readonly recordedAt: Instant; readonly outcomes: readonly OutcomeNoted[] };

/** What came of an appointment, or undefined while nothing is noted. */
export const outcomeOf = (appointment: Pick<Appointment, 'outcomes'>): OutcomeNoted | undefined => appointment.outcomes.at(-1);

/** Did the youth not come? The list of who needs a look asks this. */
export const isMissed = (appointment: Pick<Appointment, 'outcomes'>): boolean => outcomeOf(appointment)?.outcome === 'missed';

/** Has its time passed while nobody noted what came of it? */
export const asksOutcome = (appointment: Pick<Appointment, 'at' | 'outcomes'>, now: Instant): boolean => appointment.at <= now && appointment.outcomes.length === 0;
