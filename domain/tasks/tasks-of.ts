import { appointmentTasks } from '../appointments/appointment-tasks';
import { accessTasks } from '../access/access-tasks';
import { conversationTasks } from '../conversations/conversation-tasks';
import { departureTasks } from '../departures/departure-tasks';
import { identityTasks } from '../minors/identity-tasks';
import { fullName } from '../minors/identity';
import { measureTasks } from '../minors/measure-tasks';
import type { MinorFile } from '../minors/minor-file';
import type { MinorId } from '../shared/ids';
import { noticeTasks } from '../notices/notice-tasks';
import { placementTasks } from '../placements/placement-tasks';
import { shelterTasks } from '../placements/shelter-tasks';
import type { Instant } from '../shared/instant';
import { signTasks } from '../signs/sign-tasks';
import { transferTasks } from '../transfers/transfer-tasks';
import type { HandTask } from './hand-task';
import { draftsOfHandTasks } from './hand-tasks';
import { isAway, snoozeOf, type Snooze } from './snooze';
import type { Task } from './task';
import type { AsksFor, TaskDraft } from './task-draft';
import { compareTasks, urgencyOf } from './task-order';

/** Who may ask for something: one line a subject. The rules themselves stand with their subject. */
const subjects: readonly AsksFor[] = [
  departureTasks,
  noticeTasks,
  signTasks,
  conversationTasks,
  transferTasks,
  accessTasks,
  appointmentTasks,
  (file) => draftsOfHandTasks(file.handTasks),
  placementTasks,
  shelterTasks,
  measureTasks,
  identityTasks,
];

// After death, or majority while away, there is nobody to talk with, place or assess: only what has to be settled is asked.
const afterTheEnd: readonly AsksFor[] = [departureTasks, noticeTasks, accessTasks, (file) => draftsOfHandTasks(file.handTasks)];
const hasEnded = (file: MinorFile): boolean => file.departures.some(({ status }) => status === 'died' || status === 'of-age');

interface Whom {
  readonly minorId: MinorId | null;
  readonly name: string;
}

function taskOf(draft: TaskDraft, whom: Whom, snoozes: readonly Snooze[], now: Instant): Task {
  const snooze = snoozeOf(snoozes, draft);
  return {
    what: '', ...draft, ...whom, late: draft.dueAt < now, urgency: urgencyOf(draft, now),
    snooze: snooze ? { until: snooze.until, at: snooze.at, by: snooze.by, reason: snooze.reason, isOver: !isAway(draft, snooze, now) } : null,
  };
}

/** Everything that has to be done for one minor at `now`, the most urgent first; a snoozed task says so. */
export function tasksOf(file: MinorFile, now: Instant): readonly Task[] {
  const whom = { minorId: file.minor.id, name: fullName(file.minor) };
  return (hasEnded(file) ? afterTheEnd : subjects).flatMap((asks) => asks(file, now)).map((draft) => taskOf(draft, whom, file.snoozes, now)).sort(compareTasks);
}

/** The written tasks that are about nobody in particular. */
export const tasksOfNobody = (handTasks: readonly HandTask[], snoozes: readonly Snooze[], now: Instant): readonly Task[] =>
  draftsOfHandTasks(handTasks).map((draft) => taskOf(draft, { minorId: null, name: '' }, snoozes, now)).sort(compareTasks);

/** Is this task put off at this moment? */
export const isSnoozed = (task: Pick<Task, 'snooze'>): boolean => task.snooze !== null && !task.snooze.isOver;
