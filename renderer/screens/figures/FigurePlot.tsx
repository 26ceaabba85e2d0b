import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';

/** A bar: the name before it, and what is said behind it. */
export interface PlotBar {
  readonly name: string;
  readonly times: number;
  readonly said: string;
}

const ROW = 29;
const NAMES = 176;
const SAID = 136;

// Recharts breaks a text at its spaces where it is wider than the bar it belongs to.
const onOneLine = (text: string): string => text.replaceAll(' ', '\u00a0');

/** Lying bars, each with its name and its numbers: nothing has to be looked up in a key, and no colour told from another. It stands still. */
export function FigurePlot({ bars }: { readonly bars: readonly PlotBar[] }) {
  return (
    <ResponsiveContainer height={bars.length * ROW + 8} minWidth={0}>
      <BarChart data={bars.map((bar) => ({ ...bar, said: onOneLine(bar.said) }))} layout="vertical" accessibilityLayer={false} margin={{ top: 4, right: SAID, bottom: 4, left: 0 }}>
        <XAxis type="number" hide domain={[0, 'dataMax']} />
        <YAxis type="category" dataKey="name" width={NAMES} tickLine={false} interval={0} />
        <Bar dataKey="times" className="figure-bar" fill="none" maxBarSize={18} isAnimationActive={false}>
          <LabelList dataKey="said" position="right" offset={8} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
