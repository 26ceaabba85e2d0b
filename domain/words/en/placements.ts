import type { placements as nlPlacements } from '../nl/placements';

/** The words of where a youth lives, and of protected shelter, in English. */
export const placements: typeof nlPlacements = {
  kinds: {
    'central-reception': 'Application centre or central reception (AC/COL)',
    'process-reception': 'Process reception (pol-amv)',
    'small-unit': 'Small unit of COA (kwv)',
    'protected-shelter': 'Protected shelter (BO)',
    'foster-family': 'Foster family',
    'small-scale-reception': 'Small-scale reception of Nidos (KSO)',
    'group-home': 'Children’s group home (KWG)',
    'small-home': 'Small home (KWE)',
    independent: 'Independent',
    elsewhere: 'Elsewhere',
    transit: 'On the way between two places',
  },
  runBy: { coa: 'COA', nidos: 'Nidos', none: 'No one of COA or Nidos' },
  indicators: { nidos: 'Nidos', avim: 'AVIM', coa: 'COA', court: 'Court', other: 'Someone else' },
  since: (about) => `since ${about.day}`,
  underWay: 'On the way',
  arrival: (about) => `arrival ${about.moment}`,
  arrivalPassed: (about) => `arrival was ${about.moment}`,
  arrivalUnknown: 'no arrival booked yet',
  changes: {
    ended: 'End noted', 'ended-by-next': 'Ended by the next placement', corrected: 'Corrected', withdrawn: 'Withdrawn', 'motive-given': 'Motive noted for leaving the standard', resumed: 'Runs again',
  },
  remarks: {
    gap: (about) => `From ${about.from} to ${about.until} no place is noted.`,
    'no-place-since': (about) => `Since ${about.from} no place is noted.`,
    overlap: (about) => `From ${about.from} to ${about.until} two places are noted at once.`,
    'overlap-now': (about) => `Since ${about.from} two places are noted at once.`,
  },
  addressSecret: 'The address is secret. Only the code is here.',
  ageGuide: (about) => (about.min === 0 ? `Usually for children up to ${about.max} years.` : `Usually for youths of ${about.min} to ${about.max} years.`),
  shelterStatuses: { proposed: 'Proposed', indicated: 'Indicated by Nidos', asked: 'Asked of COA', placed: 'Placed', refused: 'Refused by COA', withdrawn: 'Withdrawn' },
  shelterMoves: {
    indicate: 'Note the indication',
    ask: 'Ask COA for a place',
    place: 'Note the placement',
    refuse: 'Note the refusal',
    withdraw: 'Withdraw the proposal',
  },
  shelterGrounds: {
    'real-suspicion': 'Real suspicion, and protection is needed here',
    'early-departure': 'Suspicion of early departure or a suspicious situation',
    'standing-rule': 'Standard for the nationality',
  },
  shelterAdvisers: { avim: 'AVIM', nidos: 'Nidos' },
  standingRule: (about) => `Standard for the nationality, rule of ${about.day}. This is no proof. Check whether the rule still holds.`,
  standingRuleOverride: 'Do you choose another place? Write why.',
};
