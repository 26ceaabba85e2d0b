/** What a kind of task is about. It decides the place in the list and how long it may be snoozed. */
export const taskSubjects = ['missing', 'strong-sign', 'departure', 'talk', 'casework', 'by-hand'] as const;
export type TaskSubject = (typeof taskSubjects)[number];

/** Every kind of thing to do, and what it is about. Each has a sentence in `words.tasks`. */
export const taskKindTable = {
  'report-missing': 'missing',
  'call-112': 'missing',
  'check-room': 'missing',
  'tell-each-other': 'missing',
  'tell-police-gone-again': 'missing',
  'correct-police': 'departure',
  'ask-progress': 'departure',
  'tell-avim': 'departure',
  'avim-notice': 'departure',
  'confirm-unknown': 'departure',
  'mend-ground': 'departure',
  'tell-ind': 'departure',
  'tell-dtv': 'departure',
  'arrange-return': 'departure',
  'tell-police-back': 'departure',
  'check-reception': 'departure',
  'note-majority': 'departure',
  'tell-police-majority': 'departure',
  'tell-others-majority': 'casework',
  'tell-police-death': 'departure',
  'tell-registers-death': 'casework',
  'tell-family-death': 'casework',
  'assess-signs': 'strong-sign',
  'team-consult': 'talk',
  'new-conversation': 'talk',
  'agreed-follow-up': 'talk',
  agreement: 'talk',
  'conversation-reminder': 'talk',
  'return-talk': 'departure',
  'judge-destination': 'departure',
  'seal-notice': 'departure',
  'send-notice': 'departure',
  'ask-police-confirmation': 'departure',
  'ask-police-answer': 'casework',
  'go-on-with-transfer': 'casework',
  'sign-hand-over': 'casework',
  'ask-receiver': 'casework',
  'ask-order-final': 'casework',
  'confirm-end': 'casework',
  'register-end': 'casework',
  'close-transfer': 'casework',
  'close-file': 'casework',
  'decide-access': 'casework',
  'note-outcome': 'casework',
  'decide-age': 'casework',
  'renew-photo': 'casework',
  'note-consult': 'strong-sign',
  'report-signs': 'strong-sign',
  'register-signs': 'casework',
  'ask-reflection-period': 'strong-sign',
  'by-hand': 'by-hand',
  'note-arrival': 'departure',
  'note-place': 'casework',
  'answer-standing-rule': 'casework',
  'propose-shelter': 'strong-sign',
  'go-on-with-shelter': 'casework',
  'ask-for-measure': 'casework',
  'ask-court': 'casework',
  'note-sending': 'casework',
  'settle-birth-date': 'casework',
  'end-measure': 'casework',
} as const satisfies Record<string, TaskSubject>;

export type TaskKind = keyof typeof taskKindTable;

/** Every kind, in the order of the table. */
export const taskKinds = Object.keys(taskKindTable) as [TaskKind, ...TaskKind[]];

/** What a kind is about. */
export const taskSubject = (kind: TaskKind): TaskSubject => taskKindTable[kind];
