import { lazy, Suspense } from 'react';
import type { Figure, FigureName, FigureRow } from '#domain/figures/figure';
import { groupName } from '#domain/figures/group-name';
import { Fold } from '../../components/Fold';
import { useWords } from '../../words/words';

// The charts are only fetched when a plot is shown.
const FigurePlot = lazy(async () => ({ default: (await import('./FigurePlot')).FigurePlot }));

/** Figures in which an empty group is left out: the list is long, or says nothing by being complete. */
const SHORTENED: readonly FigureName[] = ['departures-by-shelter', 'departures-by-outcome', 'inflow-by-application'];

const shownOf = ({ name, rows }: Figure): readonly FigureRow[] => (SHORTENED.includes(name) ? rows.filter((row) => row.times > 0) : rows);

/** One figure: what it says in words, bars, and the same numbers in a table. `about`: whom it is about, where that is not all. */
export function FigureChart({ figure, about }: { readonly figure: Figure; readonly about?: string | undefined }) {
  const { figures, field } = useWords();
  const words = field.figures;
  const title = about ? `${words.names[figure.name]}, ${about}` : words.names[figure.name];
  if (figure.total.times === 0) return <div className="figure"><h3>{title}</h3><p className="meta">{figures.nothing(title)}</p></div>;
  const rows = shownOf(figure);
  const nameOf = (row: FigureRow): string => groupName(figure.name, row.key, field);
  const [first, second] = rows.toSorted((a, b) => b.times - a.times);
  const finding = first && (second?.times ?? 0) < first.times ? figures.most(title, nameOf(first)) : title;
  const together = figures.together(words.count(figure.total));
  const bars = rows.map((row) => ({ name: nameOf(row), times: row.times, said: words.count(row) }));
  return (
    <div className="figure stack" data-gap="small">
      <div><h3>{finding}</h3><p className="meta">{together}</p></div>
      <div role="img" aria-label={figures.plot(`${finding}. ${together.slice(0, -1)}`, bars.map((bar) => `${bar.name}: ${bar.said}`).join('; '))} className="figure-plot" data-rows={bars.length}>
        <Suspense><FigurePlot bars={bars} /></Suspense>
      </div>
      <Fold title={figures.table}>
        <table className="numbers" aria-label={title}>
          <thead><tr><th scope="col">{words.columns.group}</th><th scope="col">{words.columns.times}</th><th scope="col">{words.columns.minors}</th></tr></thead>
          <tbody>{rows.map((row) => <tr key={row.key}><th scope="row">{nameOf(row)}</th><td>{row.times}</td><td>{row.minors}</td></tr>)}</tbody>
          <tfoot><tr><th scope="row">{words.total}</th><td>{figure.total.times}</td><td>{figure.total.minors}</td></tr></tfoot>
        </table>
      </Fold>
    </div>
  );
}
