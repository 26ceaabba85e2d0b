import type { TaskId } from '#domain/shared/ids';
import { dueOf, readsNow } from '#domain/tasks/hand-task';
import { tasksOf } from '#domain/tasks/tasks-of';
import { Pairs } from '../../components/Facts';
import { Panel } from '../../components/Panel';
import { useNow } from '../../state/now';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { Course } from '../minors/Course';
import { GonePanel, type RecordPanelProps } from '../minors/RecordPanels';
import { EndTask } from './HandTaskForms';
import { TaskPanel } from './TaskPanel';
import { taskKey } from './task-words';

/** A task in the file of its youth: open, or written by hand and settled since. */
export function FileTaskPanel({ file, id, onClose }: RecordPanelProps) {
  const words = useWords();
  const { tasks, field, language } = words;
  const now = useNow();
  const open = tasksOf(file, now).find((task) => taskKey(task) === id || (task.kind === 'by-hand' && task.subjectId === id));
  if (open) return <TaskPanel task={open} onClose={onClose} inFile>{open.kind === 'by-hand' && <Course file={file} subjectId={open.subjectId} />}</TaskPanel>;
  const written = file.handTasks.find((task) => id === task.id || id === taskKey({ kind: 'by-hand', subjectId: task.id }));
  if (!written) return <GonePanel onClose={onClose} />;
  const reads = readsNow(written);
  return (
    <Panel title={reads.what} note={field.tasks.statuses[written.status]} onClose={onClose}>
      <Pairs pairs={[[tasks.why, reads.why], [tasks.due, writtenMoment(dueOf(reads).dueAt, language)]]} />
      {written.status === 'done' && <><h3>{tasks.reopen.title}</h3><EndTask taskId={written.id satisfies TaskId} move="reopen" onDone={onClose} /></>}
      <Course file={file} subjectId={written.id} />
    </Panel>
  );
}
