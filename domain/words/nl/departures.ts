import { timeSpan, type TimeSpan } from '../time-span';

/** Departure: statuses, moves, grounds, urgency and what the clock says. */
export const departures = {
  statuses: {
    'not-found': 'niet aangetroffen',
    'missing-reported': 'vermissing gemeld',
    'unknown-destination': 'onbekende bestemming (MOB)',
    'destination-claimed': 'bestemming in onderzoek',
    'known-destination': 'bekende bestemming',
    'seen-again': 'weer gezien',
    returned: 'teruggekeerd',
  },
  moves: {
    'report-missing': 'Meld de vermissing',
    'confirm-unknown': 'Stel onbekende bestemming (MOB) vast',
    'claim-destination': 'Onderzoek de bestemming',
    'drop-destination': 'Laat de bestemming vallen',
    'confirm-known': 'Stel bekende bestemming vast',
    'see-again': 'Noteer: weer gezien',
    return: 'Noteer de terugkeer',
    reopen: 'Heropen het vertrek',
  },
  urgencies: {
    'sign-of-danger': 'Er is een teken van gevaar.',
    'protected-shelter': 'De jongere woonde in beschermde opvang.',
    'strong-sign': 'Er is een sterk signaal van mensenhandel.',
    'under-age-limit': 'De jongere is nog geen 15 jaar.',
    medical: 'De jongere heeft medische zorg nodig.',
  },
  grounds: {
    'missed-arrival': '48 uur na een afgesproken aankomst niet verschenen',
    'missed-reports': 'twee keer de wekelijkse meldplicht gemist',
    'no-in-house-check': 'acht dagen na elkaar geen inhuisregistratie',
  },
  channels: {
    '112': '112',
    '0900-8844': '0900-8844',
    'institution-form': 'formulier voor instellingen',
    avim: 'AVIM',
    desk: 'politiebureau',
  },
  reliabilities: { confirmed: 'bevestigd', likely: 'waarschijnlijk', uncertain: 'onzeker' },
  hostRelations: {
    parent: 'ouder', sibling: 'broer of zus', grandparent: 'grootouder', 'aunt-or-uncle': 'tante of oom', 'other-family': 'andere familie',
    'foster-family': 'pleeggezin', institution: 'instelling', other: 'iemand anders', unknown: 'niet bekend',
  },
  clock: {
    quiet: (about: TimeSpan) => `nog ${timeSpan(about, 'nl')}`,
    due: (about: TimeSpan) => `nog ${timeSpan(about, 'nl')}`,
    late: (about: TimeSpan) => `${timeSpan(about, 'nl')} te laat`,
    done: 'gedaan',
  },
};
