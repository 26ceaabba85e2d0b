import { useState } from 'react';
import type { Task } from '#domain/tasks/task';
import { taskReason } from '#domain/words/task-reason';
import { Button, LinkButton } from '../../components/Button';
import { Section } from '../../components/Layout';
import { LookRow, Rows, TaskRow } from '../../components/Rows';
import { Tag } from '../../components/Tag';
import { Written } from '../../components/Voice';
import type { Route } from '../../state/route';
import { useNow } from '../../state/now';
import { useGo } from '../../state/store';
import { useWords } from '../../words/words';
import { dueWords } from './due';
import { routeOfTask } from './task-route';

const minorRoute = ({ minorId }: Task): Route => (minorId === null ? { name: 'today' } : { name: 'minor', id: minorId });
const keyOf = (task: Task): string => `${task.kind} ${task.subjectId}`;

/** What has to be done today, each with its reason in words and its limit. */
export function LookToday({ tasks }: { readonly tasks: readonly Task[] }) {
  const words = useWords();
  const { today, field } = words;
  const now = useNow();
  const go = useGo();
  const minors = new Set(tasks.map((task) => task.minorId)).size;
  return (
    <Section title={today.look} aside={tasks.length > 0 && today.lookCount(minors)}>
      {tasks.length === 0 ? <p className="meta">{today.nothingToLook}</p> : (
        <Rows label={today.look}>
          {tasks.map((task) => (
            <LookRow
              key={keyOf(task)}
              title={<><span className="person"><button type="button" className="link" data-quiet="" onClick={() => go(minorRoute(task))}><Written text={task.name} /></button></span> {task.late && <Tag tone="danger">{today.tooLate}</Tag>}</>}
              why={<>{field.tasks.kinds[task.kind]}. {taskReason(task, field)} <span className="meta">{dueWords(task, now, words)}</span></>}
              act={<Button onPress={() => go(routeOfTask(task))}>{today.acts[task.kind]}</Button>}
            />
          ))}
        </Rows>
      )}
    </Section>
  );
}

const SHOWN = 8;

/** What comes after today. */
export function LaterTasks({ tasks }: { readonly tasks: readonly Task[] }) {
  const words = useWords();
  const { today, field } = words;
  const now = useNow();
  const go = useGo();
  const [all, setAll] = useState(false);
  return (
    <Section title={today.later} as="aside">
      {tasks.length === 0 ? <p className="meta">{today.nothingLater}</p> : (
        <Rows label={today.later}>
          {(all ? tasks : tasks.slice(0, SHOWN)).map((task) => (
            <TaskRow
              key={keyOf(task)} due={dueWords(task, now, words)}
              title={<LinkButton quiet onPress={() => go(minorRoute(task))}>{field.tasks.kinds[task.kind]}: <span className="person"><Written text={task.name} /></span></LinkButton>}
            />
          ))}
        </Rows>
      )}
      {!all && tasks.length > SHOWN && <Button kind="plain" onPress={() => setAll(true)}>{today.allLater(tasks.length)}</Button>}
    </Section>
  );
}
