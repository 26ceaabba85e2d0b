import type { departures as nl } from '../nl/departures';
import { timeSpan } from '../time-span';

export const departures: typeof nl = {
  statuses: {
    'not-found': 'not found',
    'missing-reported': 'reported missing',
    'unknown-destination': 'unknown destination (MOB)',
    'destination-claimed': 'destination being checked',
    'known-destination': 'known destination',
    'seen-again': 'seen again',
    returned: 'returned',
  },
  moves: {
    'report-missing': 'Report the disappearance',
    'confirm-unknown': 'Establish unknown destination (MOB)',
    'claim-destination': 'Look into the destination',
    'drop-destination': 'Drop the destination',
    'confirm-known': 'Establish known destination',
    'see-again': 'Note: seen again',
    return: 'Note the return',
    reopen: 'Reopen the departure',
  },
  urgencies: {
    'sign-of-danger': 'There is a sign of danger.',
    'protected-shelter': 'The youth lived in protected shelter.',
    'strong-sign': 'There is a strong sign of trafficking.',
    'under-age-limit': 'The youth is under 15.',
    medical: 'The youth needs medical care.',
  },
  grounds: {
    'missed-arrival': 'did not appear within 48 hours after a booked arrival',
    'missed-reports': 'missed the weekly report twice',
    'no-in-house-check': 'eight days in a row without the in-house check',
  },
  channels: { '112': '112', '0900-8844': '0900-8844', 'institution-form': 'form for institutions', avim: 'AVIM', desk: 'police station' },
  reliabilities: { confirmed: 'confirmed', likely: 'likely', uncertain: 'uncertain' },
  hostRelations: {
    parent: 'parent', sibling: 'brother or sister', grandparent: 'grandparent', 'aunt-or-uncle': 'aunt or uncle', 'other-family': 'other family',
    'foster-family': 'foster family', institution: 'institution', other: 'somebody else', unknown: 'not known',
  },
  clock: {
    quiet: (about) => `${timeSpan(about, 'en')} left`,
    due: (about) => `${timeSpan(about, 'en')} left`,
    late: (about) => `${timeSpan(about, 'en')} late`,
    done: 'done',
  },
};
