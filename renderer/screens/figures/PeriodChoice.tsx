import type { PlainDate } from '#domain/shared/plain-date';
import { Choice } from '../../components/Choice';
import { DateField } from '../../components/DateField';
import { Select } from '../../components/Select';
import { useWords } from '../../words/words';
import { daysOf, type ChosenPeriod } from './period';

const YEARS = 12;

interface PeriodChoiceProps {
  readonly period: ChosenPeriod;
  readonly today: PlainDate;
  readonly onChange: (period: ChosenPeriod) => void;
}

/** A year, a quarter, or from one day to another. */
export function PeriodChoice({ period, today, onChange }: PeriodChoiceProps) {
  const { figures } = useWords();
  const last = Number(today.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, back) => ({ value: String(last - back), label: String(last - back) }));
  const ways = (['year', 'quarter', 'free'] as const).map((value) => ({ value, label: figures.periods[value] }));
  const quarters = figures.quarters.map((label, place) => ({ value: String(place + 1), label }));
  return (
    <div className="period-choice" role="group" aria-label={figures.period}>
      <Choice label={figures.period} options={ways} value={period.by} onChange={(by) => onChange({ ...period, by })} />
      {period.by !== 'free' && <Select label={figures.year} options={years} value={String(period.year)} onChange={(year) => onChange({ ...period, year: Number(year) })} />}
      {period.by === 'quarter' && <Select label={figures.quarter} options={quarters} value={String(period.quarter)} onChange={(quarter) => onChange({ ...period, quarter: Number(quarter) })} />}
      {period.by === 'free' && (
        <>
          <DateField label={figures.from} today={today} value={period.from} onChange={(from) => onChange({ ...period, from })} />
          <DateField label={figures.to} today={today} value={period.to} problem={daysOf(period) ? undefined : figures.periodNeeded} onChange={(to) => onChange({ ...period, to })} />
        </>
      )}
    </div>
  );
}
