import type { AppointmentOutcome } from '../../appointments/appointment';

/** The words of an appointment. */
export const appointments = {
  outcomes: { kept: 'Gekomen', missed: 'Niet gekomen', cancelled: 'Afgezegd' } satisfies Record<AppointmentOutcome, string>,
  noOutcome: 'Nog niet genoteerd',
};
