import type { search as nl } from '../nl/search';

export const search: typeof nl = {
  kinds: { minor: 'Identity of the youth', 'age-decision': 'Decision on age', stay: 'Journey', photo: 'Photo', conversation: 'Risk conversation', note: 'Note', appointment: 'Appointment', sign: 'Sign', contrary: 'What speaks against signs', 'sign-report': 'Report of signs', assessment: 'Assessment', placement: 'Reception', shelter: 'Protected shelter', measure: 'Measure', departure: 'Departure', transfer: 'Transfer', notice: 'Notice to the police', contact: 'Contact', statement: 'Own statement', attachment: 'Attachment', task: 'Task', snooze: 'Postponed task', look: 'Looked at', 'follow-up': 'What was done after a conversation', access: 'Request for access', closing: 'File closed', hold: 'Legal hold', merge: 'Files merged', 'kept-apart': 'Not the same youth' },
};
