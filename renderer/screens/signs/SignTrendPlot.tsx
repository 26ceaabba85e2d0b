import { useId } from 'react';
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { writtenDate, type PlainDate } from '#domain/shared/plain-date';
import { signStrengths, type SignStrength } from '#domain/signs/sign-codes';
import type { SignsOverTime } from '#domain/signs/signs-over-time';

interface SignTrendPlotProps {
  readonly trend: SignsOverTime;
  readonly names: Readonly<Record<SignStrength, string>>;
}

const ROW = 46;
const AXIS = 22;

/**
 * A row of bars for each strength, on one scale, with its name before it and the number on every bar: nothing has to be
 * looked up in a key, and no colour has to be told from another. It stands still.
 */
export function SignTrendPlot({ trend, names }: SignTrendPlotProps) {
  const hatch = useId();
  const most = Math.max(...trend.periods.flatMap(({ counts }) => signStrengths.map((strength) => counts[strength])));
  const shortName = (first: PlainDate): string => (trend.by === 'week' ? writtenDate(first).slice(0, 5) : writtenDate(first).slice(3));
  return signStrengths.map((strength, place) => {
    const last = place === signStrengths.length - 1;
    return (
      <div key={strength} className="trend-row">
        <span className="name">{names[strength]}</span>
        <ResponsiveContainer height={last ? ROW + AXIS : ROW} minWidth={0}>
          <BarChart data={trend.periods} accessibilityLayer={false} margin={{ top: 18, right: 4, bottom: 0, left: 4 }}>
            {strength === 'medium' && (
              <defs>
                <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect className="trend-ground" width="6" height="6" /><rect className="trend-stripe" width="3" height="6" /></pattern>
              </defs>
            )}
            <YAxis hide domain={[0, most]} />
            <XAxis dataKey="first" height={last ? AXIS : 1} tick={last} tickLine={false} tickFormatter={shortName} interval="equidistantPreserveStart" />
            <Bar dataKey={`counts.${strength}`} className={`trend-${strength}`} fill={strength === 'medium' ? `url(#${hatch})` : 'none'} maxBarSize={28} isAnimationActive={false}>
              <LabelList dataKey={`counts.${strength}`} position="top" offset={3} formatter={(count) => (count === 0 ? '' : count)} />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
    );
  });
}
