import { Plus } from 'lucide-react';
import { standing } from '#domain/minors/former-version';
import type { MinorFile } from '#domain/minors/minor-file';
import type { Route } from '../../state/route';
import type { Task } from '#domain/tasks/task';
import { isSnoozed, tasksOf } from '#domain/tasks/tasks-of';
import { taskReason } from '#domain/words/task-reason';
import { Button, LinkButton } from '../../components/Button';
import { Section } from '../../components/Layout';
import { LookRow, Rows } from '../../components/Rows';
import { useNow } from '../../state/now';
import { useGo } from '../../state/store';
import { writtenMoment } from '../../words/moments';
import { useWords, type AllWords } from '../../words/words';
import { dueWords } from '../tasks/due';
import { routeOfTask } from '../tasks/task-route';
import { taskKey, taskTitle } from '../tasks/task-words';
import { openDepartureIn } from './minor-facts';

interface Step {
  readonly key: string;
  readonly title: string;
  readonly why: string;
  readonly due?: string;
  readonly act: string;
  readonly to: Route;
  /** The task itself, to read its rule or to put it off. */
  readonly task?: Route;
}

/** What now: the tasks of this youth, by rule and by hand, and what a new dossier still lacks. */
export function NextStep({ file }: { readonly file: MinorFile }) {
  const words = useWords();
  const { minors: { next }, tasks: taskWords } = words;
  const now = useNow();
  const go = useGo();
  const { id } = file.minor;
  const taskRoute = (task: Task): Route => ({ name: 'minor', id, panel: { kind: 'task', id: taskKey(task) } });
  const all = tasksOf(file, now);
  const tasks = all.filter((task) => !isSnoozed(task));
  const steps: readonly Step[] = [
    ...tasks.map((task): Step => ({
      key: taskKey(task), title: taskTitle(task, words), why: taskReason(task, words.field), due: dueWords(task, now, words), act: words.today.acts[task.kind], to: routeOfTask(task), task: taskRoute(task),
    })),
    ...missingIn(file, words),
  ];
  const late = tasks.some((task) => task.late);
  return (
    <Section title={next.title} aside={<Button kind="plain" icon={Plus} onPress={() => go({ name: 'minor', id, panel: { kind: 'new-task' } })}>{taskWords.add}</Button>}>
      <Rows tone={late ? 'danger' : 'quiet'} label={next.title}>
        {steps.length === 0 && <LookRow title={next.nothing} why={<span className="meta">{next.nothingWhy}</span>} />}
        {steps.map((step, place) => (
          <LookRow
            key={step.key} title={<StepTitle step={step} first={place === 0} onOpen={go} />} why={<>{step.why} {step.due && <span className="meta">{step.due}</span>}</>}
            act={<Button onPress={() => go(step.to)}>{step.act}</Button>}
          />
        ))}
        {all.filter(isSnoozed).map((task) => (
          <LookRow
            key={taskKey(task)} title={<LinkButton quiet onPress={() => go(taskRoute(task))}>{taskTitle(task, words)}</LinkButton>}
            why={<span className="meta">{task.snooze && `${taskWords.snoozedUntil(writtenMoment(task.snooze.until, words.language), task.snooze.by)} ${task.snooze.reason}`}</span>}
          />
        ))}
      </Rows>
    </Section>
  );
}

function StepTitle({ step: { title, task }, first, onOpen }: { readonly step: Step; readonly first: boolean; readonly onOpen: (route: Route) => void }) {
  const text = first ? <strong>{title}</strong> : title;
  return task ? <LinkButton quiet onPress={() => onOpen(task)}>{text}</LinkButton> : text;
}

/** What every dossier needs and this one does not have yet. */
function missingIn(file: MinorFile, { minors: { next, acts } }: AllWords): readonly Step[] {
  const { id } = file.minor;
  const steps: Step[] = [];
  if (standing(file.placements).length === 0) steps.push({ key: 'placement', title: next.noPlacement, why: next.noPlacementWhy, act: acts.placement, to: { name: 'minor', id, panel: { kind: 'new-placement' } } });
  if (standing(file.measures).length === 0) steps.push({ key: 'measure', title: next.noMeasure, why: next.noMeasureWhy, act: acts.measure, to: { name: 'minor', id, panel: { kind: 'new-measure' } } });
  // nobody can be spoken with while missing
  if (file.conversations.length === 0 && !openDepartureIn(file)) steps.push({ key: 'talk', title: next.firstTalk, why: next.firstTalkWhy, act: acts.talk, to: { name: 'conversation', minor: id } });
  return steps;
}
