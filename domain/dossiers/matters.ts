import { currentPhoto, isOldPhoto } from '../minors/photo';
import type { MinorFile } from '../minors/minor-file';
import { dayOf, type Instant } from '../shared/instant';
import type { PlainDate } from '../shared/plain-date';
import { signsSince } from '../signs/decision';
import { countsForYouth } from '../signs/sign';
import { taskSubject, type TaskKind, type TaskSubject } from '../tasks/task-kinds';
import { tasksOf } from '../tasks/tasks-of';
import type { DossierPart } from './parts';

/** What may still be open when a file is handed over, besides facts that are missing. */
export const matterKinds = ['task', 'signs-not-weighed', 'photo-old'] as const;
export type MatterKind = (typeof matterKinds)[number];

/**
 * One open matter. `part` is the part of the dossier it speaks of: a receiver who does not get that part does not read of the
 * matter either. What a guardian wrote in a task stays in the file.
 */
export type Matter = { readonly key: string; readonly part: DossierPart | null } & (
  | { readonly kind: 'task'; readonly task: TaskKind; readonly subject: TaskSubject; readonly what: string; readonly dueOn: PlainDate }
  | { readonly kind: 'signs-not-weighed'; readonly count: number }
  | { readonly kind: 'photo-old'; readonly takenOn: PlainDate }
);

// These ask for what is counted below by itself.
const countedApart: readonly TaskKind[] = ['assess-signs', 'renew-photo'];

const partOf: Record<TaskSubject, DossierPart | null> = { missing: 'departure', departure: 'departure', 'strong-sign': 'signs', talk: 'conversations', casework: null, 'by-hand': null };

/** Every open task, the signs no decision has looked at, and a photo that is too old. Pure: the same file and moment give the same list. */
export function mattersOf(file: MinorFile, now: Instant): readonly Matter[] {
  const tasks = tasksOf(file, now).filter((task) => !countedApart.includes(task.kind)).map((task): Matter => {
    const subject = taskSubject(task.kind);
    return { kind: 'task', key: `open/task/${task.kind}/${task.subjectId}`, part: partOf[subject], task: task.kind, subject, what: task.what, dueOn: dayOf(task.dueAt) };
  });
  const latest = file.assessments.at(-1);
  const unseen = latest ? signsSince(latest, file.signs) : file.signs.filter(countsForYouth);
  const photo = currentPhoto(file.photos);
  return [
    ...tasks,
    // The newest of them is in the key: a sign that came later asks for a new answer.
    ...(unseen.length > 0 ? [{ kind: 'signs-not-weighed', key: `open/signs/${unseen.at(-1)!.id}`, part: 'signs', count: unseen.length } as const] : []),
    ...(photo && isOldPhoto(photo, dayOf(now)) ? [{ kind: 'photo-old', key: `open/photo/${photo.id}`, part: 'portrait', takenOn: photo.takenOn } as const] : []),
  ];
}
