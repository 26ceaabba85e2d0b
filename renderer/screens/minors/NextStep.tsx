import type { MinorFile } from '#domain/minors/minor-file';
import type { Route } from '../../state/route';
import { tasksOf } from '#domain/tasks/tasks-of';
import { taskReason } from '#domain/words/task-reason';
import { Button } from '../../components/Button';
import { Section } from '../../components/Layout';
import { LookRow, Rows } from '../../components/Rows';
import { useNow } from '../../state/now';
import { useGo } from '../../state/store';
import { useWords, type AllWords } from '../../words/words';
import { dueWords } from '../today/due';
import { openDepartureIn } from './minor-facts';
import { routeOfTask } from '../today/task-route';

interface Step {
  readonly key: string;
  readonly title: string;
  readonly why: string;
  readonly due?: string;
  readonly act: string;
  readonly to: Route;
}

/** What now: the tasks that follow from what is recorded, and what a new dossier still lacks. */
export function NextStep({ file }: { readonly file: MinorFile }) {
  const words = useWords();
  const { next } = words.minors;
  const now = useNow();
  const go = useGo();
  const tasks = tasksOf(file, now);
  const steps: readonly Step[] = [
    ...tasks.map((task): Step => ({
      key: `${task.kind} ${task.subjectId}`, title: words.field.tasks.kinds[task.kind], why: taskReason(task, words.field), due: dueWords(task, now, words),
      act: words.today.acts[task.kind], to: routeOfTask(task),
    })),
    ...missingIn(file, words),
  ];
  const late = tasks.some((task) => task.late);
  return (
    <Section title={next.title}>
      <Rows tone={late ? 'danger' : 'quiet'} label={next.title}>
        {steps.length === 0 && <LookRow title={next.nothing} why={<span className="meta">{next.nothingWhy}</span>} />}
        {steps.map((step, place) => (
          <LookRow
            key={step.key} title={place === 0 ? <strong>{step.title}</strong> : step.title} why={<>{step.why} {step.due && <span className="meta">{step.due}</span>}</>}
            act={<Button onPress={() => go(step.to)}>{step.act}</Button>}
          />
        ))}
      </Rows>
    </Section>
  );
}

/** What every dossier needs and this one does not have yet. */
function missingIn(file: MinorFile, { minors: { next, acts } }: AllWords): readonly Step[] {
  const { id } = file.minor;
  const steps: Step[] = [];
  if (file.placements.length === 0) steps.push({ key: 'placement', title: next.noPlacement, why: next.noPlacementWhy, act: acts.placement, to: { name: 'minor', id, panel: { kind: 'new-placement' } } });
  if (file.measures.length === 0) steps.push({ key: 'measure', title: next.noMeasure, why: next.noMeasureWhy, act: acts.measure, to: { name: 'minor', id, panel: { kind: 'new-measure' } } });
  // nobody can be spoken with while missing
  if (file.conversations.length === 0 && !openDepartureIn(file)) steps.push({ key: 'talk', title: next.firstTalk, why: next.firstTalkWhy, act: acts.talk, to: { name: 'conversation', minor: id } });
  return steps;
}
