import { Hourglass, Timer } from 'lucide-react';
import type { OpenDeparture } from '#domain/departures/open-departure';
import { Button } from '../../components/Button';
import { Empty, Skeleton } from '../../components/Empty';
import { PageHeader, Stack } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { LookRow, Rows } from '../../components/Rows';
import { Tag } from '../../components/Tag';
import { useNow } from '../../state/now';
import { useGo } from '../../state/store';
import { useAnswer } from '../../state/use-answer';
import { useWords } from '../../words/words';
import { FullName } from '../minors/Name';
import { awayTime } from '../today/away';
import { stageTone, timeLeft } from './clock';
import { DangerBanner } from './DangerBanner';
import { DepartureCounts } from './DepartureCounts';
import { inSentence } from './where';

/** Who still has to be reported comes first, by limit; then who is away and was reported. */
export const mostUrgentFirst = (departures: readonly OpenDeparture[]): readonly OpenDeparture[] =>
  departures.toSorted((a, b) => Number(a.report.stage === 'done') - Number(b.report.stage === 'done') || (a.report.dueAt < b.report.dueAt ? -1 : 1));

/** Every youth who is away, with the clock. */
export function Departures() {
  const { departures: { list } } = useWords();
  const go = useGo();
  const answer = useAnswer('departures.list', {});

  if (answer.state === 'loading') return <><PageHeader title={list.title} /><Skeleton lines={6} /></>;
  if (answer.state === 'failure') return <><PageHeader title={list.title} /><FailureNotice failure={answer.failure} onAgain={answer.refetch} /></>;
  return (
    <>
      <PageHeader title={list.title} note={list.note(answer.value.length)} />
      <Stack gap="medium">
        <DangerBanner />
        {answer.value.length === 0
          ? <Empty title={list.empty} act={<Button onPress={() => go({ name: 'caseload' })}>{list.toCaseload}</Button>}>{list.emptyHelp}</Empty>
          : <Rows label={list.label}>{mostUrgentFirst(answer.value).map((one, place) => <OneClock key={one.id} departure={one} first={place === 0} />)}</Rows>}
        <DepartureCounts />
      </Stack>
    </>
  );
}

function OneClock({ departure, first }: { readonly departure: OpenDeparture; readonly first: boolean }) {
  const words = useWords();
  const { departures: { list, tag }, field } = words;
  const now = useNow();
  const go = useGo();
  const { report, next, status, urgencies, lastSeenAt, lastSeenWhere } = departure;
  const state = report.stage === 'done' ? field.departures.statuses[status] : tag[report.stage](timeLeft(report, now, words));
  return (
    <LookRow
      title={<><FullName name={departure.name} nameInScript={departure.nameInScript} /> <Tag tone={stageTone[report.stage]} icon={report.stage === 'late' ? Timer : Hourglass}>{state}</Tag></>}
      why={<>{list.seen(awayTime(lastSeenAt, now, words), inSentence(lastSeenWhere))}{next && next.stage !== 'waits' && next.code !== 'report-missing' && next.dueAt && <span className="meta"> {list.next(field.departures.steps[next.code], field.departures.parties[next.who], timeLeft({ stage: next.stage, dueAt: next.dueAt }, now, words))}</span>}{report.stage !== 'done' && urgencies.length > 0 && <span className="meta"> {urgencies.map((one) => field.departures.urgencies[one]).join(' ')}</span>}</>}
      act={<Button kind={first ? 'primary' : 'secondary'} onPress={() => go({ name: 'departure', id: departure.id, minor: departure.minorId })}>{list.open}</Button>}
    />
  );
}
