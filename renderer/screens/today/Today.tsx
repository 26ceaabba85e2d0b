import { isSnoozed } from '#domain/tasks/tasks-of';
import { Skeleton } from '../../components/Empty';
import { Columns, PageHeader, Stack } from '../../components/Layout';
import { WithPanel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import { useNow } from '../../state/now';
import type { OpenPanel, ScreenProps } from '../../state/route';
import { useGo, useWindow } from '../../state/store';
import { useAnswer } from '../../state/use-answer';
import { partOfDay } from '../../words/moments';
import { useWords } from '../../words/words';
import { BackupReminder } from '../backups/BackupReminder';
import { NewTask } from '../tasks/NewTask';
import { TaskList } from '../tasks/TaskList';
import { TaskPanel } from '../tasks/TaskPanel';
import { taskKey } from '../tasks/task-words';
import { FirstSteps } from './FirstSteps';
import { LookPanel } from './LookPanel';
import { OpenDepartures } from './OpenDepartures';
import { Radar } from './Radar';

/** The first screen: who is missing, what to look at today and why, and what has to be done; one of them open beside. */
export function Today({ panel }: ScreenProps<'today'>) {
  const { today } = useWords();
  const now = useNow();
  const go = useGo();
  const guardian = useWindow((state) => state.guardian);
  const minors = useAnswer('minors.list', {});
  const departures = useAnswer('departures.list', {});
  const tasks = useAnswer('tasks.list', {});
  const radar = useAnswer('radar.list', {});
  const failed = [minors, departures, tasks, radar].find((answer) => answer.state === 'failure');
  const there = minors.state === 'answer' && departures.state === 'answer' && tasks.state === 'answer' && radar.state === 'answer';

  const greeting = today.greeting(partOfDay(now), guardian?.name.split(' ')[0] ?? '');
  if (failed?.state === 'failure') return <><PageHeader title={greeting} /><FailureNotice failure={failed.failure} onAgain={failed.refetch} /></>;
  if (!there) return <><PageHeader title={greeting} /><Skeleton lines={6} /></>;
  if (minors.value.length === 0) return <><PageHeader title={greeting} note={today.first.about} /><FirstSteps /></>;

  const open = (next?: OpenPanel): void => go({ name: 'today', ...(next && { panel: next }) });
  const close = (): void => open();
  const waiting = tasks.value.filter((task) => !isSnoozed(task));
  const late = waiting.filter((task) => task.late).length;
  const asking = new Set([...radar.value.map((row) => row.minorId), ...departures.value.map((departure) => departure.minorId)]).size;
  const shown = (() => {
    if (panel?.kind === 'new-task') return <NewTask key="new-task" people={minors.value} onClose={close} />;
    const task = panel?.kind === 'task' ? tasks.value.find((one) => taskKey(one) === panel.id) : undefined;
    if (task) return <TaskPanel key={taskKey(task)} task={task} onClose={close} />;
    const row = panel?.kind === 'look' ? radar.value.find((one) => one.minorId === panel.id) : undefined;
    return row && <LookPanel key={row.minorId} row={row} onClose={close} />;
  })();
  return (
    <WithPanel header={<PageHeader title={greeting} note={today.summary(late, asking, waiting.length)} />} panel={shown}>
      <Stack>
        <BackupReminder />
        <Columns>
          <div hidden={panel?.kind === 'task' || panel?.kind === 'new-task'}><Stack>
            <OpenDepartures departures={departures.value} />
            <Radar rows={radar.value} openKey={panel?.kind === 'look' ? panel.id : undefined} onOpen={(row) => open({ kind: 'look', id: row.minorId })} />
          </Stack></div>
          <div hidden={panel?.kind === 'look'}><TaskList tasks={tasks.value} openKey={panel?.kind === 'task' ? panel.id : undefined} onOpen={(task) => open({ kind: 'task', id: taskKey(task) })} onAdd={() => open({ kind: 'new-task' })} /></div>
        </Columns>
      </Stack>
    </WithPanel>
  );
}
