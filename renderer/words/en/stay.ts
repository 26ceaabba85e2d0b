import type { stay as nl } from '../nl/stay';

/** Words of the panels of a placement and of a measure, in English. */
export const stay: typeof nl = {
  end: 'Note the end',
  correct: 'Correct',
  withdraw: 'Withdraw',
  giveMotive: 'Write why not',
  propose: 'Propose protected shelter',
  why: 'Why?',
  changed: 'This was changed meanwhile. Check that everything still holds and record it again.',
  former: 'Earlier versions',
  formerLine: (change, when, by) => `${change}, ${when}, ${by}`,
  wasFrom: (from, to) => (to === '' ? `Was: from ${from}.` : `Was: from ${from} to ${to}.`),
  withdrawn: (when) => `Withdrawn on ${when}. It no longer counts.`,
  showAddress: 'Show address',
  showAddressHelp: 'The log keeps who looks at an address.',
  address: 'Address',
  addressKept: 'There is an address. It is not on the screen.',
  placement: {
    endTitle: 'End of this placement', endDay: 'Until', endAct: 'Record the end', endDone: 'The end is recorded.',
    correctTitle: 'Correct this placement', correctNote: 'The version before stays readable.', correctAct: 'Record the correction', correctDone: 'The placement is corrected.',
    withdrawTitle: 'Withdraw this placement', withdrawNote: 'Only if it was never so. The placement stays readable and no longer counts.', withdrawAct: 'Withdraw', withdrawDone: 'The placement is withdrawn.',
    motiveTitle: 'Why no protected shelter?', motiveAct: 'Record the motive', motiveDone: 'The motive is recorded.',
    all: 'All places', none: 'No place is noted.', until: (day) => `until ${day}`, now: 'until now', courseFits: 'The places follow each other without a gap.',
  },
  measure: {
    endTitle: 'End of this measure', endAct: 'Record the end', endDone: 'The end of the measure is recorded.',
    correctTitle: 'Correct this measure', correctNote: 'The version before stays readable.', correctAct: 'Record the correction', correctDone: 'The measure is corrected.',
    withdrawTitle: 'Withdraw this measure', withdrawNote: 'Only if it was never so. The measure stays readable and no longer counts.', withdrawAct: 'Withdraw', withdrawDone: 'The measure is withdrawn.',
    useDay: (day) => `Take ${day}`, starts: 'Start', ends: 'End', appeal: 'Appeal', source: (text) => `Source: ${text}.`, reached: 'That day has passed. Note the end.',
  },
  shelter: {
    profile: 'Risk profile', print: 'Make risk profile', printAgain: 'Make a new risk profile', printing: 'The page is being made.', noProfile: 'No risk profile was made with Hoede yet. You can also fill in the day of another profile.',
    about: 'One page: who it is, what was seen, which rule fits, your decision and what you ask of COA. Never an address.',
    made: (file) => `Made: ${file}.`, shortened: 'Not everything fitted on one page. The page says that the rest is in the file.',
    line: (copy, day, by) => `Copy ${copy}, ${day}, ${by}`,
    profileUsed: (day) => `Hoede took ${day}, the day of the last risk profile.`,
    bornFrom: (day) => `Comes from the decision of ${day}.`, ruleVersion: (version) => `Rule ${version}.`,
    earlier: 'Earlier proposals', earlierLine: (day, status) => `${day}: ${status}`, by: (day, who) => `${day}, ${who}`,
  },
};
