import type { Words } from '../words';

/** The words of a note. */
export const notes: Words['notes'] = {
  kinds: {
    visit: 'Visit',
    telephone: 'Telephone',
    message: 'Message',
    'with-coa': 'Contact with COA',
    'with-school': 'Contact with school',
    'with-police': 'Contact with police',
    'with-lawyer': 'Contact with lawyer',
    'with-family': 'Contact with family',
    other: 'Note',
  },
};
