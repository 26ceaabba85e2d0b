import type { MinorFile } from '../minors/minor-file';
import { currentMeasure } from '../minors/measure';
import { eighteenthBirthday } from '../minors/age';
import { momentIn, dayOf, type Instant } from '../shared/instant';
import { firstDay, lastDay, writtenDate } from '../shared/plain-date';
import { because, byDay, ruleOf, type AsksFor, type TaskDraft, type TaskReason } from '../tasks/task-draft';
import { clockStepsOf, type ClockStep } from './clock-steps';
import { isOpen } from './departure-clock';
import { limitsOf, urgentBecause, type DepartureRecord } from './departure-record';
import type { StepCode } from './steps';

function reportReason(file: MinorFile, departure: DepartureRecord): TaskReason {
  const limits = limitsOf(departure);
  const [urgency] = urgentBecause(file, departure);
  if (urgency === undefined) return because('ordinary-limit', { hours: limits.reportWithinHours });
  return urgency === 'under-age-limit' ? because(urgency, { age: limits.urgentUnderAge }) : because(urgency);
}

function reasonOf(code: StepCode, file: MinorFile, departure: DepartureRecord, who: ClockStep['who']): TaskReason {
  switch (code) {
    case 'report-missing': return reportReason(file, departure);
    case 'call-112': return because('sign-of-danger');
    case 'judge-destination': return because('destination-claimed');
    case 'seal-notice': return because('known-destination');
    case 'return-talk': return because('returned');
    case 'mend-ground': return because('ground-taken-back');
    default: return because(departure.status === 'died' ? 'youth-died' : departure.status === 'of-age' ? 'of-age-while-away' : 'departure-step', { who });
  }
}

function tasksOfSteps(file: MinorFile, departure: DepartureRecord, now: Instant): readonly TaskDraft[] {
  const rule = ruleOf(limitsOf(departure));
  return clockStepsOf(file, departure, now).flatMap(({ code, who, dueAt, dayOnly, done }): readonly TaskDraft[] => {
    // a sealed notice asks for its own answer
    if (done || dueAt === null || code === 'ask-police-confirmation') return [];
    // the end of the measure is noted at the measure itself
    const subjectId = code === 'end-measure' ? (currentMeasure(file.measures)?.id ?? departure.id) : departure.id;
    return [{ kind: code, subjectId, ...reasonOf(code, file, departure, who), dueAt, dayOnly, rule }];
  });
}

/** While a youth is away the 18th birthday by the established date asks to be noted: guardianship ends by law that day. */
function majorityTask(file: MinorFile, departure: DepartureRecord, now: Instant): readonly TaskDraft[] {
  const { establishedBirthDate: birth } = file.minor;
  if (!isOpen(departure.status) || birth === null || firstDay(birth) !== lastDay(birth)) return [];
  const { latest } = eighteenthBirthday(birth);
  if (dayOf(now) < latest || momentIn(latest, '00:00') < departure.startedAt) return [];
  return [{ kind: 'note-majority', subjectId: departure.id, ...because('eighteen-while-away', { day: writtenDate(latest) }), ...byDay(latest), rule: null }];
}

/** Each departure asks for the steps of its clock that are not done, and for majority when it comes. */
export const departureTasks: AsksFor = (file, now) => file.departures.flatMap((departure) => [...tasksOfSteps(file, departure, now), ...majorityTask(file, departure, now)]);
