import type { Appointment, NewAppointment, OutcomeNoted } from '#domain/appointments/appointment';
import type { Stamp } from '#domain/journal/stamp';
import type { AppointmentId } from '#domain/shared/ids';
import type { WritableDb } from '../open/handles';
import { appointmentOutcomes, appointments } from '../schema/appointments';
import { commit } from './commit';
import { dropDraft } from './drafts';

/** Records what was agreed. */
export function makeAppointment(write: WritableDb, who: Stamp, id: AppointmentId, body: NewAppointment): void {
  const { minorId, at } = body;
  commit(write, { ...who, action: 'appointment.made', object: { type: 'appointment', id }, minorId }, (tx) => {
    tx.insert(appointments).values({ id, minorId, at, recordedAt: who.at, body }).run();
    dropDraft(tx, `appointment:${minorId}`);
  });
}

/** Notes what came of an appointment; what was noted before stays. */
export function noteOutcome(write: WritableDb, who: Stamp, by: string, { id, minorId }: Pick<Appointment, 'id' | 'minorId'>, body: Pick<OutcomeNoted, 'outcome' | 'reason'>): void {
  commit(write, { ...who, action: 'appointment.outcome-noted', object: { type: 'appointment', id }, minorId, details: { outcome: body.outcome } }, (tx) => {
    tx.insert(appointmentOutcomes).values({ appointmentId: id, minorId, at: who.at, notedBy: by, body }).run();
    dropDraft(tx, `outcome:${id}`);
  });
}
