import type { MinorId } from '#domain/shared/ids';
import { NewHandTask } from '#domain/tasks/hand-task';
import { ComboField } from '../../components/ComboField';
import { useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useDraft } from '../../state/use-draft';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { openProblems, orNull, typedFor } from '../minors/form';
import { Shell } from '../minors/WritePanels';
import { emptyTask, TaskFields, typedTask, type TaskBody } from './HandTaskForms';

interface NewTaskProps {
  /** The youth it is about; without one the form asks, and nobody in particular is an answer. */
  readonly minorId?: MinorId;
  /** Whom it can be about. */
  readonly people?: readonly { readonly id: MinorId; readonly name: string }[];
  readonly onClose: () => void;
}

/** Writes a task by hand. */
export function NewTask({ minorId, people = [], onClose }: NewTaskProps) {
  const words = useWords();
  const { tasks: { form } } = words;
  const tell = useTell();
  const draft = useDraft<TaskBody & { readonly whom: string }>(minorId ? `task:${minorId}` : 'task', { ...emptyTask, whom: minorId ?? '' });
  const write = useAct('tasks.write');
  const { body, change } = draft;
  const typed = { ...typedTask(body), minorId: orNull(body.whom) };
  const says = fieldSentences(openProblems(write.problems, NewHandTask, typed), words);
  const save = async (): Promise<void> => {
    const answer = await write.run(typedFor('tasks.write', typed));
    if (!answer.ok) return;
    draft.discard();
    tell({ says: form.done });
    onClose();
  };
  return (
    <Shell title={form.title} act={form.act} pending={write.pending} ready={draft.ready} waiting={!draft.saved} failure={write.failure} onSave={() => void save()} onClose={onClose}>
      {minorId === undefined && (
        <ComboField label={form.whom} help={form.whomHelp} field="minorId" problem={says('minorId')} optional options={people.map(({ id, name }) => ({ value: id as string, label: name }))} value={body.whom || undefined} onChange={(whom) => change({ whom: whom ?? '' })} />
      )}
      <TaskFields body={body} change={change} says={says} />
    </Shell>
  );
}
