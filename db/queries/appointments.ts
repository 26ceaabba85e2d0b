import { asc, eq } from 'drizzle-orm';
import type { Appointment, OutcomeNoted } from '#domain/appointments/appointment';
import type { AppointmentId, MinorId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { appointmentOutcomes, appointments } from '../schema/appointments';

type OutcomeRow = typeof appointmentOutcomes.$inferSelect;

const noted = ({ at, notedBy, body }: OutcomeRow): OutcomeNoted => ({ ...body, at, by: notedBy });
const appointmentOf = ({ id, recordedAt, body }: typeof appointments.$inferSelect, outcomes: readonly OutcomeRow[]): Appointment => ({ ...body, id, recordedAt, outcomes: outcomes.map(noted) });

/** One appointment; nothing when the id is unknown. */
export function findAppointment(read: ReadableDb, id: AppointmentId): Appointment | undefined {
  const row = read.select().from(appointments).where(eq(appointments.id, id)).get();
  return row && appointmentOf(row, read.select().from(appointmentOutcomes).where(eq(appointmentOutcomes.appointmentId, id)).orderBy(asc(appointmentOutcomes.seq)).all());
}

/** Appointments with one youth, or with all, in the order of their time. */
export function listAppointments(read: ReadableDb, minorId?: MinorId): readonly Appointment[] {
  const outcomes = new Map<AppointmentId, OutcomeRow[]>();
  const rows = read.select().from(appointmentOutcomes).where(minorId && eq(appointmentOutcomes.minorId, minorId))
    .orderBy(asc(appointmentOutcomes.minorId), asc(appointmentOutcomes.appointmentId), asc(appointmentOutcomes.seq)).all();
  for (const row of rows) {
    const known = outcomes.get(row.appointmentId);
    if (known) known.push(row);
    else outcomes.set(row.appointmentId, [row]);
  }
  return read.select().from(appointments).where(minorId && eq(appointments.minorId, minorId)).orderBy(asc(appointments.minorId), asc(appointments.at)).all()
    .map((row) => appointmentOf(row, outcomes.get(row.id) ?? []));
}
