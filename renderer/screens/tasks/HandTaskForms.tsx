import { useState } from 'react';
import { dayOf, timeOf } from '#domain/shared/instant';
import type { TaskId } from '#domain/shared/ids';
import { NewHandTask } from '#domain/tasks/hand-task';
import type { Task } from '#domain/tasks/task';
import { Button } from '../../components/Button';
import { Columns, Form } from '../../components/Layout';
import { DateField } from '../../components/DateField';
import { FailureNotice } from '../../components/Problems';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { TimeField } from '../../components/TimeField';
import { useToday } from '../../state/now';
import { useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { fieldAt, openProblems, orMissing, typedFor, useFirstProblem, type FieldsProps } from '../minors/form';

/** A task as it is typed. */
export interface TaskBody {
  readonly what: string;
  readonly why: string;
  readonly dueOn: string;
  readonly dueTime: string;
}

export const emptyTask: TaskBody = { what: '', why: '', dueOn: '', dueTime: '' };

/** The body as the input of a request. */
export const typedTask = (body: TaskBody): object => ({ what: body.what, why: body.why, dueOn: orMissing(body.dueOn), dueTime: body.dueTime });

/** What, why and by when. */
export function TaskFields({ body, change, says }: FieldsProps<TaskBody>) {
  const { tasks: { form }, field: { fields: { labels } } } = useWords();
  const today = useToday();
  const at = fieldAt(says);
  return (
    <>
      <TextField label={labels.handTask.what} {...at('what')} value={body.what} onChange={(what) => change({ what })} />
      <TextArea label={labels.handTask.why} {...at('why')} rows={2} value={body.why} onChange={(why) => change({ why })} />
      <Columns shape="fields">
        <DateField label={labels.handTask.dueOn} {...at('dueOn')} today={today} value={body.dueOn} onChange={(dueOn) => change({ dueOn })} />
        <TimeField label={labels.handTask.dueTime} help={form.time} {...at('dueTime')} optional value={body.dueTime} onChange={(dueTime) => change({ dueTime })} />
      </Columns>
    </>
  );
}

/** Writes a task anew, with the reason. */
export function CorrectTask({ task, onDone }: { readonly task: Task; readonly onDone: () => void }) {
  const words = useWords();
  const { tasks: { correct } } = words;
  const tell = useTell();
  const [body, setBody] = useState<TaskBody>({ what: task.what, why: String(task.about['why'] ?? ''), dueOn: dayOf(task.dueAt), dueTime: task.dayOnly ? '' : timeOf(task.dueAt) });
  const [reason, setReason] = useState('');
  const act = useAct('tasks.correct');
  useFirstProblem(act.failure);
  const typed = typedTask(body);
  const says = fieldSentences(act.problems, words);
  const save = async (): Promise<void> => {
    const answer = await act.run(typedFor('tasks.correct', { ...typed, taskId: task.subjectId, reason }));
    if (!answer.ok) return;
    tell({ says: correct.done });
    onDone();
  };
  const open = fieldSentences(openProblems(act.problems, NewHandTask, typed), words);
  return (
    <Form label={correct.title}>
      <TaskFields body={body} change={(part) => setBody((now) => ({ ...now, ...part }))} says={open} />
      <TextArea label={correct.reason} field="reason" problem={reason === '' ? says('reason') : undefined} rows={2} value={reason} onChange={setReason} />
      <FailureNotice failure={act.failure} />
      <div><Button pending={act.pending} onPress={() => void save()}>{correct.act}</Button></div>
    </Form>
  );
}

interface EndTaskProps {
  readonly taskId: TaskId;
  readonly move: 'finish' | 'reopen' | 'withdraw';
  readonly onDone: () => void;
}

/** Ends a task, or opens it again: a note may be written when it is done, the others ask why. */
export function EndTask({ taskId, move, onDone }: EndTaskProps) {
  const words = useWords();
  const { field: { fields: { labels } } } = words;
  const tell = useTell();
  const [said, setSaid] = useState('');
  const act = useAct(`tasks.${move}`);
  useFirstProblem(act.failure);
  const mine = words.tasks[move];
  const at = fieldAt(fieldSentences(act.problems, words));
  const name = move === 'finish' ? 'note' : 'reason';
  const save = async (): Promise<void> => {
    const answer = await act.run(typedFor(`tasks.${move}`, { taskId, [name]: said }));
    if (!answer.ok) return;
    tell({ says: mine.done });
    onDone();
  };
  return (
    <Form label={mine.title}>
      <TextArea label={labels.taskEnd[name]} {...at(name)} optional={move === 'finish'} rows={2} value={said} onChange={setSaid} />
      <FailureNotice failure={act.failure} />
      <div><Button kind={move === 'finish' ? 'primary' : 'secondary'} pending={act.pending} onPress={() => void save()}>{mine.act}</Button></div>
    </Form>
  );
}
