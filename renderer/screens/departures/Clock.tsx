import { countsFromOf, detailsOf, limitsOf, reportStandingOf } from '#domain/departures/departure-record';
import { hoursBetween, timeOf, type Instant } from '#domain/shared/instant';
import { Ruler, type RulerMark } from '../../components/Ruler';
import { useWords } from '../../words/words';
import { awayTime } from '../today/away';
import { endedAt, stageTone } from './clock';
import type { Case } from './DepartureFile';

const LENGTH_HOURS = 48;

/** How long away, and the hours since with the real moment at which the report is due: sooner when there is urgency. */
export function Clock({ found: { file, departure }, now }: { readonly found: Case; readonly now: Instant }) {
  const words = useWords();
  const { departures: { ruler, since, sinceReopened, sinceClosed } } = words;
  const from = countsFromOf(departure);
  const again = from !== detailsOf(departure).lastSeenAt;
  const limits = limitsOf(departure);
  const end = endedAt(departure);
  const until = end ?? now;
  const standing = reportStandingOf(file, departure, until);
  const dueHours = Math.round(hoursBetween(from, standing.dueAt) * 10) / 10;
  const soon = dueHours < limits.reportWithinHours;
  const away = awayTime(from, until, words);
  const marks: readonly RulerMark[] = [
    // a limit right after the start takes the place of the start's own label
    ...(dueHours / LENGTH_HOURS > 0.1 ? [{ at: 0, label: ruler.zero(timeOf(from)) }] : []),
    { at: dueHours / LENGTH_HOURS > 0.1 ? dueHours / LENGTH_HOURS : Math.min(dueHours / LENGTH_HOURS, 0.02), label: ruler.report(dueHours) },
    ...(soon ? [{ at: limits.reportWithinHours / LENGTH_HOURS, label: ruler.day }] : []),
    { at: 1, label: ruler.end },
  ];
  return (
    <div className="clock-line">
      <p><span className="elapsed" role="timer">{away}</span><br /><span className="meta">{end ? sinceClosed : again ? sinceReopened : since}</span></p>
      <Ruler
        at={hoursBetween(from, until) / LENGTH_HOURS} marks={marks} tone={stageTone[standing.stage]}
        label={standing.stage === 'done' ? ruler.labelReported(away) : ruler.label(away, dueHours)}
      />
    </div>
  );
}
