import { Clock, Timer } from 'lucide-react';
import type { OpenDeparture } from '#domain/departures/open-departure';
import { hoursBetween } from '#domain/shared/instant';
import { Button, LinkButton } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { Section, Stack } from '../../components/Layout';
import { LookRow, Rows } from '../../components/Rows';
import type { Tone } from '../../components/tone';
import { useNow } from '../../state/now';
import { useGo } from '../../state/store';
import { elapsedTime } from '../../words/moments';
import { useWords } from '../../words/words';
import { FullName } from '../minors/Name';
import { awayTime } from './away';
import { dueWords } from '../tasks/due';

const tones: Record<OpenDeparture['report']['stage'], Tone> = { quiet: 'quiet', due: 'attention', late: 'danger', done: 'quiet' };

// what still has to be reported comes before what was reported
const weight: Record<OpenDeparture['report']['stage'], number> = { late: 0, due: 1, quiet: 2, done: 3 };
const SHOWN_REPORTED = 3;

/** The departures to show here: everything that still has to be reported, and a few of the rest. */
function foremost(departures: readonly OpenDeparture[]): readonly OpenDeparture[] {
  const inOrder = departures.toSorted((a, b) => weight[a.report.stage] - weight[b.report.stage] || (a.report.stage === 'done' ? b.lastSeenAt.localeCompare(a.lastSeenAt) : a.report.dueAt.localeCompare(b.report.dueAt)));
  const open = inOrder.filter((departure) => departure.report.stage !== 'done').length;
  return inOrder.slice(0, Math.max(open, SHOWN_REPORTED));
}

/** A missing child comes before everything else; the most urgent first. */
export function OpenDepartures({ departures }: { readonly departures: readonly OpenDeparture[] }) {
  const words = useWords();
  const { today } = words;
  const go = useGo();
  const shown = foremost(departures);
  return (
    <Section title={today.openDepartures} aside={departures.length > 0 && <LinkButton onPress={() => go({ name: 'departures' })}>{today.allClocks(departures.length)}</LinkButton>}>
      {departures.length === 0 && <p className="meta">{today.noDepartures}</p>}
      <Stack gap="medium">
        {shown.map((departure, place) => <OneDeparture key={departure.id} departure={departure} first={place === 0} />)}
        {shown.length < departures.length && <div><Button kind="plain" onPress={() => go({ name: 'departures' })}>{today.otherDepartures(departures.length - shown.length)}</Button></div>}
      </Stack>
    </Section>
  );
}

function OneDeparture({ departure, first }: { readonly departure: OpenDeparture; readonly first: boolean }) {
  const words = useWords();
  const { today } = words;
  const now = useNow();
  const go = useGo();
  const { stage, dueAt } = departure.report;
  const tone = tones[stage];
  const says = {
    late: today.reportLate(elapsedTime(hoursBetween(dueAt, now), words.language)),
    due: today.reportDue(lower(dueWords({ dueAt, dayOnly: false }, now, words))),
    quiet: today.reportDue(lower(dueWords({ dueAt, dayOnly: false }, now, words))),
    done: `${upper(words.field.departures.statuses[departure.status])}.`,
  }[stage];
  return (
    <Rows tone={tone} label={departure.name}>
      <LookRow
        title={<FullName name={departure.name} nameInScript={departure.nameInScript} />}
        why={<><span className={tone === 'quiet' ? undefined : 'tone'} data-tone={tone}><Icon of={stage === 'late' ? Timer : Clock} /> {today.away(awayTime(departure.lastSeenAt, now, words))} {says}</span> <span className="meta">{today.lastSeen(departure.lastSeenWhere.replace(/\.$/, ''))}</span></>}
        act={<Button kind={first ? 'primary' : 'secondary'} onPress={() => go({ name: 'departure', id: departure.id, minor: departure.minorId })}>{today.openClock}</Button>}
      />
    </Rows>
  );
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
