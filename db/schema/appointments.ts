import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { NewAppointment, OutcomeNoted } from '#domain/appointments/appointment';
import type { AppointmentId, MinorId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import { minors } from './minors';

/** What was agreed with youths. */
export const appointments = sqliteTable(
  'appointments',
  {
    id: text('id').$type<AppointmentId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    at: text('at').$type<Instant>().notNull(),
    recordedAt: text('recorded_at').$type<Instant>().notNull(),
    body: text('body', { mode: 'json' }).$type<NewAppointment>().notNull(),
  },
  (table) => [index('appointments_by_minor').on(table.minorId, table.at)],
);

/** What came of appointments, only added to. */
export const appointmentOutcomes = sqliteTable(
  'appointment_outcomes',
  {
    seq: integer('seq').primaryKey().notNull(),
    appointmentId: text('appointment_id').$type<AppointmentId>().notNull().references(() => appointments.id),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    at: text('at').$type<Instant>().notNull(),
    notedBy: text('noted_by').notNull(),
    body: text('body', { mode: 'json' }).$type<Pick<OutcomeNoted, 'outcome' | 'reason'>>().notNull(),
  },
  (table) => [index('appointment_outcomes_by_appointment').on(table.appointmentId, table.seq), index('appointment_outcomes_by_minor').on(table.minorId, table.appointmentId, table.seq)],
);
