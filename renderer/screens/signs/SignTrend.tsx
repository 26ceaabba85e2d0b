import { lazy, Suspense } from 'react';
import { writtenDate, type PartialDate } from '#domain/shared/plain-date';
import { signStrengths } from '#domain/signs/sign-codes';
import type { Sign } from '#domain/signs/sign';
import { countedTogether, signsOverTime, type SignPeriod, type SignsOverTime } from '#domain/signs/signs-over-time';
import { Fold } from '../../components/Fold';
import { Section } from '../../components/Layout';
import { Sheet } from '../../components/Sheet';
import { monthInFull } from '../../words/moments';
import { useWords } from '../../words/words';

// The charts are only fetched when a plot is shown.
const SignTrendPlot = lazy(async () => ({ default: (await import('./SignTrendPlot')).SignTrendPlot }));

/** When signs were seen: what is newest in words, a small plot, and the same numbers in a table. Nothing without signs. */
export function SignTrend({ signs: all }: { readonly signs: readonly Sign[] }) {
  const { signs, field, language } = useWords();
  const trend = signsOverTime(all);
  const newest = trend?.periods.at(-1);
  if (!trend || !newest) return null;
  const nameOf = ({ first }: SignPeriod): string => (trend.by === 'week' ? writtenDate(first) : monthInFull(first.slice(0, 7) as PartialDate, language));
  const when = trend.by === 'week' ? signs.inWeekOf(nameOf(newest)) : nameOf(newest);
  const finding = signs.trendFinding(countedTogether(newest.counts), newest.counts.strong, when);
  const total = signs.trendTotal(countedTogether(trend.counts), field.signs.counts(trend.counts));
  const days = signs.trendDays(writtenDate(trend.firstSeen), writtenDate(trend.lastSeen));
  return (
    <Section title={signs.trend}>
      <Sheet>
        <div className="sign-trend stack" data-gap="small">
          <h3>{finding}</h3>
          <div className="meta"><p>{total}</p><p>{days}</p></div>
          <div role="img" aria-label={signs.trendPlot(finding, total, days)} className="trend-plot">
            <Suspense><SignTrendPlot trend={trend} names={field.signs.strengths} /></Suspense>
          </div>
          <Fold title={signs.trendTable}><TrendTable trend={trend} nameOf={nameOf} /></Fold>
        </div>
      </Sheet>
    </Section>
  );
}

function TrendTable({ trend, nameOf }: { readonly trend: SignsOverTime; readonly nameOf: (period: SignPeriod) => string }) {
  const { signs, field } = useWords();
  const cells = (counts: SignPeriod['counts']) => [...signStrengths.map((strength) => <td key={strength}>{counts[strength]}</td>), <td key="together">{countedTogether(counts)}</td>];
  return (
    <table className="numbers" aria-label={signs.trend}>
      <thead>
        <tr>
          <th scope="col">{signs.trendBy[trend.by]}</th>
          {signStrengths.map((strength) => <th key={strength} scope="col">{field.signs.strengths[strength]}</th>)}
          <th scope="col">{signs.together}</th>
        </tr>
      </thead>
      <tbody>{trend.periods.map((period) => <tr key={period.first}><th scope="row">{nameOf(period)}</th>{cells(period.counts)}</tr>)}</tbody>
      <tfoot><tr><th scope="row">{signs.together}</th>{cells(trend.counts)}</tr></tfoot>
    </table>
  );
}
