import { mayNoteOutcome } from '#domain/appointments/may-note-outcome';
import type { AppointmentId } from '#domain/shared/ids';
import { findAppointment } from '#db/queries/appointments';
import { makeAppointment, noteOutcome } from '#db/writes/appointments';
import { fileOf, freshId } from './desk';
import type { HandlersOf } from './handler';
import { allow, found } from './refused';

export const appointments: HandlersOf<'appointments'> = {
  'appointments.make': (desk, input) => {
    fileOf(desk, input.minorId);
    const id = freshId<AppointmentId>(desk);
    makeAppointment(desk.vault.write, desk.stamp, id, input);
    return { id };
  },
  'appointments.noteOutcome': (desk, { appointmentId, ...outcome }) => {
    const appointment = found(findAppointment(desk.vault.read, appointmentId), 'appointment');
    allow(mayNoteOutcome(appointment, outcome, desk.now));
    noteOutcome(desk.vault.write, desk.stamp, desk.settings.guardian.name, appointment, outcome);
    return {};
  },
};
