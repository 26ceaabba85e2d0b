import { withFullStop } from '../full-stop';
import type { taskReasons as nl } from '../nl/task-reasons';

export const taskReasons: typeof nl = {
  'high-risk': () => 'The risk is high.',
  'medium-risk': () => 'The risk is medium.',
  'strong-sign': () => 'There is a strong sign.',
  agreed: () => 'This was agreed with the youth.',
  'no-recent-conversation': (about) => `There was no conversation for ${about.days} days.`,
  'ordinary-limit': (about) => `The limit is ${about.hours} hours.`,
  'sign-of-danger': () => 'There is a sign of danger. Call 112 in immediate danger.',
  'protected-shelter': () => 'The youth lived in protected shelter.',
  'under-age-limit': (about) => `The youth is under ${about.age}.`,
  medical: () => 'The youth needs medical care.',
  'destination-claimed': () => 'A destination was named.',
  'known-destination': () => 'The destination is known. Then the police can close the investigation.',
  'sent-not-confirmed': () => 'The notice was made, the police have not confirmed yet.',
  'transfer-under-way': () => 'The destination is suitable. The transfer is under way.',
  'by-hand': (about) => withFullStop(about.why),
  returned: () => 'The youth is back.',
  'appointment-passed': (about) => `The time of the appointment has passed: ${about.what}.`,
};
