import type { failures as source } from '../nl/failures';

export const failures: typeof source = {
  locked: { happened: 'The vault is locked.', safe: 'Your work is saved.', next: 'Unlock the vault and go on.' },
  'not-allowed': { happened: 'This is not possible yet.', safe: 'Nothing has changed. Your text is saved.', next: 'The reason is below.' },
  'not-found': { happened: 'This is not in the vault.', safe: 'Nothing has changed.', next: 'Go back to the list and open it again.' },
  'not-valid': { happened: 'Not recorded yet.', safe: 'Your text is saved.', next: 'Look at the fields with a message.' },
  'changed-meanwhile': {
    happened: 'This was changed elsewhere in the meantime.',
    safe: 'Your text is saved, and so is the other change.',
    next: 'Look at the new state, then record your text.',
  },
  'disk-full': { happened: 'The disk is full.', safe: 'What was recorded before is safe.', next: 'Free some space and try again.' },
  'read-only': { happened: 'Hoede may not write here.', safe: 'What was recorded before is safe.', next: 'Ask your administrator for permission to write to the vault.' },
  busy: { happened: 'Another program is holding the vault.', safe: 'Nothing is lost.', next: 'Wait a moment and try again.' },
  damaged: {
    happened: 'A part of the vault cannot be read.',
    safe: 'Hoede erases nothing. Your backups are separate.',
    next: 'Do not go on working in this vault. Restore a backup or call your administrator.',
  },
  other: { happened: 'Saving did not work.', safe: 'What was recorded before is safe.', next: 'Try again. Does it not work? Call your administrator.' },
  bug: (reference) => ({
    happened: 'Something went wrong in Hoede.',
    safe: 'What was recorded before is safe.',
    next: `Try again. Does it go wrong again? Then pass on this number: ${reference}.`,
  }),
  noAnswer: { happened: 'The vault does not answer.', safe: 'What was recorded before is safe.', next: 'Close Hoede and open it again.' },
  unknownProblem: 'This entry is not right. Look at this field again.',
};
