import type { tasks as nl } from '../nl/tasks';
import { taskReasons } from './task-reasons';

export const tasks: typeof nl = {
  kinds: {
    'report-missing': 'Report the disappearance to the police',
    'assess-signs': 'Assess the signs',
    'team-consult': 'Consult the team today',
    'new-conversation': 'Plan a new conversation',
    'agreed-follow-up': 'Do what was agreed',
    agreement: 'Keep an agreement',
    'conversation-reminder': 'Speak with the youth',
    'return-talk': 'Hold the return talk',
    'judge-destination': 'Finish the safety check',
    'seal-notice': 'Send the police the notice of known destination',
    'ask-police-confirmation': 'Ask the police for confirmation',
    'go-on-with-transfer': 'Go on with the transfer of guardianship',
    'decide-access': 'Decide on the request for access',
    'note-outcome': 'Note how the appointment went',
    'by-hand': 'Task you wrote',
    'note-arrival': 'Did the youth arrive? Note it',
    'note-place': 'Note where the youth lives',
    'answer-standing-rule': 'Propose protected shelter, or write why not',
    'propose-shelter': 'Propose protected shelter',
    'go-on-with-shelter': 'Go on with protected shelter',
    'ask-for-measure': 'Ask for the measure, or note how far it is',
    'ask-court': 'Ask the court about the order',
    'note-sending': 'Note the day of sending',
    'settle-birth-date': 'Find out when the youth turns 18',
    'end-measure': 'Note the end of the measure',
  },
  urgencies: {
    missing: 'Youth not found', 'strong-sign': 'Strong sign', departure: 'Departure', late: 'Late', today: 'Today', 'this-week': 'This week', later: 'Later',
  },
  statuses: { open: 'Open', done: 'Done', withdrawn: 'Withdrawn' },
  moves: { correct: 'Correct', finish: 'Done', reopen: 'Not done after all', withdraw: 'Withdraw' },
  reasons: taskReasons,
};
