import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Task } from '#domain/tasks/task';
import { isSnoozed } from '#domain/tasks/tasks-of';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Section } from '../../components/Layout';
import { VirtualList } from '../../components/VirtualList';
import { Written } from '../../components/Voice';
import { useNow } from '../../state/now';
import { useWords } from '../../words/words';
import { optionsOf } from '../minors/options';
import { dueWords } from './due';
import { taskKey, taskTitle } from './task-words';

interface TaskListProps {
  readonly tasks: readonly Task[];
  readonly openKey: string | undefined;
  readonly onOpen: (task: Task) => void;
  readonly onAdd: () => void;
}

const filters = ['open', 'snoozed'] as const;
type Filter = (typeof filters)[number];

/** Everything to do, the most urgent first; what was put off stands apart. */
export function TaskList({ tasks, openKey, onOpen, onAdd }: TaskListProps) {
  const { tasks: words } = useWords();
  const [filter, setFilter] = useState<Filter>('open');
  const snoozed = useMemo(() => tasks.filter(isSnoozed), [tasks]);
  const open = useMemo(() => tasks.filter((task) => !isSnoozed(task)), [tasks]);
  const shown = filter === 'open' || snoozed.length === 0 ? open : snoozed;
  return (
    <Section title={words.title} as="aside" aside={words.count(open.length)}>
      {snoozed.length > 0 && <div className="timeline-filter"><Choice label={words.show} options={optionsOf(filters, words.filters)} value={filter} onChange={setFilter} /></div>}
      {shown.length === 0 ? <p className="meta">{words.none[filter]}</p> : (
        <div className="short-list">
          <VirtualList label={words.list} items={shown} keyOf={taskKey} openKey={openKey} rowRem={4} renderRow={(task) => <TaskLine task={task} heads={isFirst(task, shown)} />} onOpen={onOpen} />
        </div>
      )}
      <div><Button kind="plain" icon={Plus} onPress={onAdd}>{words.add}</Button></div>
    </Section>
  );
}

/** Is this the first of its urgency? Then it says which. */
const isFirst = (task: Task, shown: readonly Task[]): boolean => shown[shown.indexOf(task) - 1]?.urgency !== task.urgency;

function TaskLine({ task, heads }: { readonly task: Task; readonly heads: boolean }) {
  const words = useWords();
  const now = useNow();
  return (
    <div className="task-line" data-tone={task.late ? 'danger' : undefined}>
      {heads && <span className="label">{words.field.tasks.urgencies[task.urgency]}</span>}
      <span>{taskTitle(task, words)}</span>
      <span className="meta">{task.name !== '' && <><span className="person"><Written text={task.name} /></span>. </>}<span className={task.late ? 'tone' : undefined}>{dueWords(task, now, words)}</span></span>
    </div>
  );
}
