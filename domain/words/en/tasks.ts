import type { tasks as nl } from '../nl/tasks';

export const tasks: typeof nl = {
  kinds: {
    'report-missing': 'Report the disappearance to the police',
    'assess-signs': 'Assess the signs',
    'team-consult': 'Consult the team today',
    'new-conversation': 'Plan a new conversation',
    'agreed-follow-up': 'Do what was agreed',
    'conversation-reminder': 'Speak with the youth',
    'return-talk': 'Hold the return talk',
    'judge-destination': 'Finish the safety check',
    'seal-notice': 'Send the police the notice of known destination',
    'ask-police-confirmation': 'Ask the police for confirmation',
    'go-on-with-transfer': 'Go on with the transfer of guardianship',
  },
  reasons: {
    'high-risk': 'The risk is high.',
    'medium-risk': 'The risk is medium.',
    'strong-sign': 'There is a strong sign.',
    agreed: 'This was agreed with the youth.',
    'no-recent-conversation': 'There was no conversation for 30 days.',
    'ordinary-limit': 'The limit is 24 hours.',
    'sign-of-danger': 'There is a sign of danger. Call 112 in immediate danger.',
    'protected-shelter': 'The youth lived in protected shelter.',
    'under-age-limit': 'The youth is under 15.',
    medical: 'The youth needs medical care.',
    'destination-claimed': 'A destination was named.',
    'known-destination': 'The destination is known. Then the police can close the investigation.',
    'sent-not-confirmed': 'The notice was made, the police have not confirmed yet.',
    'transfer-under-way': 'The destination is suitable. The transfer is under way.',
    returned: 'The youth is back.',
  },
};
