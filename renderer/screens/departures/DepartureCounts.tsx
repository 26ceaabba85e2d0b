import type { Tally } from '#domain/departures/departure-counts';
import { countryName } from '#domain/dossiers/names';
import { Fold } from '../../components/Fold';
import { useAnswer } from '../../state/use-answer';
import { useWords } from '../../words/words';

type Row = Tally & { readonly key: string };

/** Departures and children counted apart: a child who left three times is one child and three departures. */
export function DepartureCounts() {
  const { departures: { counts }, field } = useWords();
  const answer = useAnswer('departures.count', {});
  if (answer.state !== 'answer' || answer.value.all.departures === 0) return null;
  const { all, falseAlarms, byStatus, byYear, byNationality, registers } = answer.value;
  return (
    <Fold title={counts.title} note={counts.note(all.departures, all.children)}>
      <p className="meta">{counts.about}</p>
      {falseAlarms.departures > 0 && <p className="meta">{counts.falseAlarms(falseAlarms.departures)}</p>}
      <CountTable caption={counts.byStatus} rows={byStatus} name={(key) => field.departures.statuses[key as keyof typeof field.departures.statuses]} />
      <CountTable caption={counts.byYear} rows={byYear} name={(key) => key} />
      <CountTable caption={counts.byNationality} rows={byNationality} name={(key) => countryName(key, field)} />
      {registers.sum > 0 && <p>{counts.registers(registers)}</p>}
    </Fold>
  );
}

function CountTable({ caption, rows, name }: { readonly caption: string; readonly rows: readonly Row[]; readonly name: (key: string) => string }) {
  const { departures: { counts } } = useWords();
  return (
    <table className="count-table">
      <caption>{caption}</caption>
      <thead><tr><th scope="col">{counts.group}</th><th scope="col">{counts.departures}</th><th scope="col">{counts.children}</th></tr></thead>
      <tbody>{rows.map((row) => <tr key={row.key}><th scope="row">{name(row.key)}</th><td>{row.departures}</td><td>{row.children}</td></tr>)}</tbody>
    </table>
  );
}
