import { NewAppointment, NewOutcome } from '#domain/appointments/appointment';
import { idSchema, type AppointmentId } from '#domain/shared/ids';
import { done, made } from './answers';
import { request } from './define';

export const appointments = {
  make: request({ about: 'Records an appointment with a minor.', needs: 'open', writes: 'record', input: NewAppointment, output: made(idSchema<AppointmentId>()) }),
  noteOutcome: request({ about: 'Notes what came of an appointment: kept, missed or cancelled. A later outcome holds; the earlier stays.', needs: 'open', writes: 'record', input: NewOutcome, output: done }),
};
