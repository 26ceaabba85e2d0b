import { isOpen } from '../departures/departure-clock';
import { ageRulesOn } from '../policy/age-rules';
import { photoRulesOn } from '../policy/photo-rules';
import { dayOf } from '../shared/instant';
import { because, byDay, ruleOf, type AsksFor } from '../tasks/task-draft';
import { openAgeQuestions } from './age-questions';
import { currentPhoto, isOldPhoto, recentUntil } from './photo';

/** Open questions about the age ask for a decision of the guardian: one task, for the question that waits the longest. */
const ageTasks: AsksFor = (file) => {
  const first = openAgeQuestions(file).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
  if (!first) return [];
  return [{ kind: 'decide-age', subjectId: file.minor.id, ...because(first.code), ...byDay(first.dueOn), rule: first.putOff ? null : ruleOf(ageRulesOn(first.since)) }];
};

/** A photo that is no longer recent asks for a new one. While the youth is missing nobody can take it. */
const photoTasks: AsksFor = (file, now) => {
  const photo = currentPhoto(file.photos);
  const today = dayOf(now);
  if (!photo || !isOldPhoto(photo, today) || file.departures.some((departure) => isOpen(departure.status))) return [];
  return [{ kind: 'renew-photo', subjectId: photo.id, ...because('photo-old'), ...byDay(recentUntil(photo, today)), rule: ruleOf(photoRulesOn(today)) }];
};

/** What the identity of a youth asks to be done. */
export const identityTasks: AsksFor = (file, now) => [...ageTasks(file, now), ...photoTasks(file, now)];
