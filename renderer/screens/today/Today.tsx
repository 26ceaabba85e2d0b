import { useEffect } from 'react';
import { Skeleton } from '../../components/Empty';
import { Columns, PageHeader, Stack } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { useNow } from '../../state/now';
import { useWindow } from '../../state/store';
import { useAnswer } from '../../state/use-answer';
import { partOfDay } from '../../words/moments';
import { useWords } from '../../words/words';
import { asksToday } from './due';
import { FirstSteps } from './FirstSteps';
import { OpenDepartures } from './OpenDepartures';
import { LaterTasks, LookToday } from './Tasks';

/** The first screen: who is missing, what to look at today and why, and what comes later. */
export function Today() {
  const { today } = useWords();
  const now = useNow();
  const guardian = useWindow((state) => state.guardian);
  const setCounts = useWindow((state) => state.setCounts);
  const minors = useAnswer('minors.list', {});
  const departures = useAnswer('departures.list', {});
  const tasks = useAnswer('tasks.list', {});
  const failed = [minors, departures, tasks].find((answer) => answer.state === 'failure');
  const there = minors.state === 'answer' && departures.state === 'answer' && tasks.state === 'answer';

  const minorCount = minors.state === 'answer' ? minors.value.length : undefined;
  const departureCount = departures.state === 'answer' ? departures.value.length : undefined;
  useEffect(() => {
    setCounts({ ...(minorCount !== undefined && { caseload: minorCount }), ...(departureCount !== undefined && { departures: departureCount }) });
  }, [minorCount, departureCount, setCounts]);

  const greeting = today.greeting(partOfDay(now), guardian?.name.split(' ')[0] ?? '');
  if (failed?.state === 'failure') return <><PageHeader title={greeting} /><FailureNotice failure={failed.failure} onAgain={failed.refetch} /></>;
  if (!there) return <><PageHeader title={greeting} /><Skeleton lines={6} /></>;
  if (minors.value.length === 0) return <><PageHeader title={greeting} note={today.first.about} /><FirstSteps /></>;

  // the report of a missing youth already stands with its clock
  const others = tasks.value.filter((task) => task.kind !== 'report-missing');
  const soon = others.filter((task) => asksToday(task, now));
  const later = others.filter((task) => !asksToday(task, now));
  const late = tasks.value.filter((task) => task.dueAt < now).length;
  const asking = new Set([...soon.map((task) => task.minorId), ...departures.value.map((departure) => departure.minorId)]).size;
  return (
    <>
      <PageHeader title={greeting} note={today.summary(late, asking)} />
      <Columns>
        <Stack>
          <OpenDepartures departures={departures.value} />
          <LookToday tasks={soon} />
        </Stack>
        <LaterTasks tasks={later} />
      </Columns>
    </>
  );
}
