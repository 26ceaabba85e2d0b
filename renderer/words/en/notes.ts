import type { notes as source } from '../nl/notes';

export const notes: typeof source = {
  title: 'Write note',
  about: 'What you type is kept by itself. Once settled the text no longer changes.',
  act: 'Settle the note',
  done: 'The note is settled.',
  correct: 'Correct',
  correctNote: 'The first text stays readable. This becomes a new version.',
  correctAct: 'Settle the correction',
  corrected: 'The note is corrected. The first text stays readable.',
  changed: 'The note was changed meanwhile. Close this, read the new version and correct then.',
  because: (reason) => `Corrected because: ${reason}`,
  earlier: 'Earlier versions',
  withdraw: 'Withdraw',
  withdrawAct: 'Withdraw the note',
  keep: 'Leave as it is',
  withdrawn: (day) => `Withdrawn on ${day}.`,
};
