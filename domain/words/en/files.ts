import type { files as nl } from '../nl/files';

/** The words about the file of a youth itself: alike, merged, closed, kept. */
export const files: typeof nl = {
  backup: 'Backup of Hoede',
  grounds: {
    'same-v-number': 'same V-number',
    'same-name': 'same name',
    'name-sounds-alike': 'name sounds alike',
    'birth-date-fits': 'birth date fits',
    'other-v-number': 'other V-number',
    'birth-date-differs': 'other birth date',
  },
  strengths: { strong: 'Much alike', likely: 'Alike', weak: 'Little alike' },
  nameAlone: 'Only the name is alike. That says nothing.',
  standings: { open: 'Open', closed: 'Closed', merged: 'Merged' },
  closingReasons: {
    'guardianship-ended': 'Guardianship has ended',
    'transfer-ended': 'Guardianship was transferred',
    majority: 'The youth is of age',
    death: 'The youth has died',
    'other-guardian': 'Another guardian takes over',
    'opened-by-mistake': 'The file was opened by mistake',
  },
  retentionGrounds: { 'youth-help': 'Term for youth help', guardianship: 'Term for a file with guardianship' },
  retention: (about) => (about.ground === 'guardianship' ? `${about.years} years after the last day on which the youth can come of age.` : `${about.years} years after the last change.`),
};
