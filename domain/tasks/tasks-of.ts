import { appointmentTasks } from '../appointments/appointment-tasks';
import { conversationTasks } from '../conversations/conversation-tasks';
import { departureTasks } from '../departures/departure-tasks';
import { fullName } from '../minors/identity';
import type { MinorFile } from '../minors/minor-file';
import type { Instant } from '../shared/instant';
import { signTasks } from '../signs/sign-tasks';
import { transferTasks } from '../transfers/transfer-tasks';
import type { Task } from './task';
import type { AsksFor } from './task-draft';

/** Who may ask for something: one line a subject. The rules themselves stand with their subject. */
const subjects: readonly AsksFor[] = [
  departureTasks,
  signTasks,
  conversationTasks,
  transferTasks,
  appointmentTasks,
];

/** Everything that has to be done for one minor at `now`, the earliest limit first. */
export function tasksOf(file: MinorFile, now: Instant): readonly Task[] {
  return subjects
    .flatMap((asks) => asks(file, now))
    .map((draft) => ({ ...draft, minorId: file.minor.id, name: fullName(file.minor), late: draft.dueAt < now }))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
}
