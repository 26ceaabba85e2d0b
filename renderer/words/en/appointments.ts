import type { appointments as source } from '../nl/appointments';

export const appointments: typeof source = {
  title: 'Make appointment',
  about: 'After the appointment Hoede asks how it went.',
  act: 'Settle the appointment',
  done: 'The appointment is settled.',
  outcome: 'How it went',
  outcomeAct: 'Settle this',
  outcomeDone: 'It was noted with the appointment.',
  change: 'Note something else',
  nowhere: 'Not noted',
  notedBy: (by, when) => `Noted by ${by}, ${when}.`,
};
