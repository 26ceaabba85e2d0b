import { countryName } from '#domain/dossiers/names';
import { figureOf, shareOf, type Count, type Figures } from '#domain/figures/figure';
import { Facts, type Fact } from '../../components/Facts';
import { Sheet } from '../../components/Sheet';
import { useWords } from '../../words/words';

/** The few figures that are asked for most, before any chart. */
export function AtAGlance({ counted }: { readonly counted: Figures }) {
  const { figures, field, language } = useWords();
  const count = (one: Count | undefined): string => (one && one.times > 0 ? field.figures.count(one) : figures.nobody);
  const rowOf = (name: Parameters<typeof figureOf>[1], key: string): Count | undefined => figureOf(counted, name).rows.find((row) => row.key === key);
  const share = (part: number, whole: number): string => (shareOf(part, whole) ?? 0).toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB');
  const inflow = figureOf(counted, 'inflow-by-nationality');
  const group = counted.leading === null ? undefined : rowOf('inflow-by-nationality', counted.leading);
  const without = rowOf('inflow-by-application', 'no');
  const facts: readonly Fact[] = [
    { label: figures.departed, value: count(figureOf(counted, 'departures-by-outcome').total) },
    { label: figures.unknown, value: count(rowOf('departures-by-destination', 'unknown')) },
    { label: figures.returned, value: count(rowOf('departures-by-outcome', 'returned')) },
    {
      label: figures.inflow, value: count(inflow.total),
      note: group && counted.leading && (
        <>
          {figures.leading(countryName(counted.leading, field), group.times, inflow.total.times, share(group.times, inflow.total.times))}
          <br />{figures.noApplication(without?.times ?? 0, group.times, share(without?.times ?? 0, group.times))}
        </>
      ),
    },
    { label: figures.conversations, value: count(figureOf(counted, 'conversations-over-time').total) },
    { label: figures.signs, value: count(figureOf(counted, 'signs-over-time').total) },
  ];
  return (
    <section aria-label={figures.atAGlance} className="at-a-glance stack" data-gap="small">
      <Sheet><Facts facts={facts} /></Sheet>
      {counted.falseAlarms.times > 0 && <p className="meta">{figures.falseAlarms(field.figures.count(counted.falseAlarms))}</p>}
    </section>
  );
}
