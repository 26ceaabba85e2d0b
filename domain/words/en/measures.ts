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
  noMeasureGrounds: {
    'no-asylum-request': 'No asylum request, so not the first category of art. 1:302(2) BW',
    'request-being-made': 'The request to the court is being prepared',
    'ministers-category': 'Category of the Minister, such as a request as a victim of trafficking, still to be checked',
    'parent-may-be-near': 'There may be a parent or guardian; that is being checked',
    other: 'Another ground',
  },
  startReasons: {
    'on-decision': 'Provisional guardianship starts on the day of the decision.',
    'day-after-sending': 'The measure starts one day after the order was sent.',
    'not-sent-yet': 'Start not known yet: the day of sending is missing.',
    'no-order': 'There is no order yet.',
  },
  supervisionStart: 'The regulation is silent on a supervision order. Hoede counts as for guardianship; ask about this.',
  laws: {
    'reporting-rule': 'Regeling beleidsinformatie jeugdzorg 2011, annex III Nidos (text of 2017, to be checked)',
    'majority-law': 'Art. 1:233 and 1:281 BW: guardianship ends at 18',
    'order-term': 'The term in the order',
  },
  finish: {
    ended: (about) => `Ended on ${about.day}: ${about.reason}.`,
    majority: (about) => `Ends on ${about.day}, the day on which the youth turns 18.`,
    term: (about) => `Runs until ${about.day}, the last day of the term.`,
    range: (about) =>
      `${about.from === about.to ? `Ends on ${about.to}, if the stated birth date is right.` : `Ends between ${about.from} and ${about.to}, on the 18th birthday.`} Until the day is certain the measure goes on.`,
    asked: 'The end cannot be computed.',
    'not-begun': 'There is no order yet, so no end either.',
  },
  questions: {
    'birth-date-partial': 'The birth date is not known to the day. Which day was established?',
    'birth-date-not-established': 'The birth date is only stated. Did a body establish a date?',
    'adult-before-order': 'By the birth date the youth was 18 already when the order was made. Which of the two days is right?',
  },
  appeal: {
    'at-once': 'Enforceable at once: the order works, also when somebody appeals.',
    'not-at-once': (about) => `Not enforceable at once. Final on ${about.day}.`,
    'not-at-once-open': 'Not enforceable at once. The day on which the order becomes final is not there yet. Ask the court for it.',
  },
  endByOrder: 'This reason goes with an order. The law counts from that order (art. 1:281(2) BW).',
  endNotByLeaving: 'Leaving is not on this list. A youth who is gone, also with unknown destination (MOB), keeps a guardian until 18.',
  lawfulEnd: (about) => `By ${about.law} the measure ends on ${about.day}.`,
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
