import type { measures as nlMeasures } from '../nl/measures';

/** The words of the guardianship measure in English. */
export const measures: typeof nlMeasures = {
  kinds: {
    guardianship: 'Guardianship',
    'temporary-guardianship': 'Temporary guardianship',
    'provisional-guardianship': 'Provisional guardianship',
    'supervision-order': 'Supervision order (OTS)',
  },
  bases: { 'none-yet': 'No measure yet', requested: 'Requested', ordered: 'Court order' },
  since: (about) => `since ${about.day}`,
  startUnknown: 'Start not known yet: the day of sending is missing.',
  startNote: 'Guardianship starts one day after the order was sent. Provisional guardianship starts on the day of the decision.',
  endReasons: {
    'court-decision': 'Court decision',
    majority: 'Majority',
    death: 'Death',
    'term-expired': 'End of the term',
    'other-measure': 'Change to another measure',
    'to-foster-parent': 'Guardianship to foster parent',
    'back-to-parent': 'Back to a parent',
    'back-to-country-of-origin': 'Back to the country of origin',
  },
  goesOnWhileMissing: 'Guardianship goes on when a youth leaves with unknown destination (MOB).',
};
