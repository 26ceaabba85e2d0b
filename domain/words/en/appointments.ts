import type { Words } from '../words';

/** The words of an appointment. */
export const appointments: Words['appointments'] = {
  outcomes: { kept: 'Kept', missed: 'Missed', cancelled: 'Cancelled' },
  noOutcome: 'Not noted yet',
};
