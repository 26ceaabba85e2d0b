import { useState, type ReactNode } from 'react';
import type { TaskId } from '#domain/shared/ids';
import { latestSnooze } from '#domain/tasks/snooze';
import type { Task } from '#domain/tasks/task';
import { isSnoozed } from '#domain/tasks/tasks-of';
import { taskReason } from '#domain/words/task-reason';
import { Button, LinkButton } from '../../components/Button';
import { Pairs } from '../../components/Facts';
import { Acts } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import { useNow } from '../../state/now';
import { useGo } from '../../state/store';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { dueWords } from './due';
import { CorrectTask, EndTask } from './HandTaskForms';
import { SnoozeForm } from './SnoozeForm';
import { routeOfEvent, routeOfTask } from './task-route';
import { taskTitle } from './task-words';

interface TaskPanelProps {
  readonly task: Task;
  readonly onClose: () => void;
  /** In the file of the youth itself there is nothing to go to. */
  readonly inFile?: boolean;
  readonly children?: ReactNode;
}

type Form = 'snooze' | 'correct' | 'withdraw';

/** One task: what, why, by when and by which rule; the act that settles it, and the ways to put it off. */
export function TaskPanel({ task, onClose, inFile = false, children }: TaskPanelProps) {
  const words = useWords();
  const { tasks, today, language } = words;
  const now = useNow();
  const go = useGo();
  const [form, setForm] = useState<Form>();
  const byHand = task.kind === 'by-hand';
  const { minorId, snooze } = task;
  const event = routeOfEvent(task);
  const mayWait = latestSnooze(task, now) !== null;
  return (
    <Panel
      title={taskTitle(task, words)} note={minorId === null ? tasks.nobody : task.name} onClose={onClose}
      footer={<>
        {!byHand && <Button kind="primary" onPress={() => go(routeOfTask(task))}>{today.acts[task.kind]}</Button>}
        {minorId !== null && !inFile && <Button onPress={() => go({ name: 'minor', id: minorId })}>{tasks.openFile}</Button>}
      </>}
    >
      <Pairs pairs={[
        [tasks.due, dueWords(task, now, words)], [tasks.why, taskReason(task, words.field)],
        ...(event ? [[tasks.event, <LinkButton key="event" onPress={() => go(event)}>{tasks.openEvent}</LinkButton>] as const] : []),
        ...(task.rule ? [[tasks.rule, task.rule.version] as const] : []),
      ]} />
      {snooze && <p><strong>{(isSnoozed(task) ? tasks.snoozedUntil : tasks.wasSnoozed)(writtenMoment(snooze.until, language), snooze.by)}</strong> {snooze.reason}</p>}
      {byHand && <EndTask taskId={task.subjectId as TaskId} move="finish" onDone={onClose} />}
      <Acts>
        <Button expanded={form === 'snooze'} why={mayWait ? undefined : words.field.refusals['snooze-too-late']()} onPress={() => setForm(form === 'snooze' ? undefined : 'snooze')}>{tasks.snooze.title}</Button>
        {byHand && <Button expanded={form === 'correct'} onPress={() => setForm(form === 'correct' ? undefined : 'correct')}>{words.field.tasks.moves.correct}</Button>}
        {byHand && <Button expanded={form === 'withdraw'} onPress={() => setForm(form === 'withdraw' ? undefined : 'withdraw')}>{words.field.tasks.moves.withdraw}</Button>}
      </Acts>
      {form === 'snooze' && mayWait && <SnoozeForm task={task} onDone={onClose} />}
      {form === 'correct' && <CorrectTask task={task} onDone={onClose} />}
      {form === 'withdraw' && <EndTask taskId={task.subjectId as TaskId} move="withdraw" onDone={onClose} />}
      {children}
    </Panel>
  );
}
