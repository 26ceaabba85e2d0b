import type { ReactNode } from 'react';

/** A label, what is known, and where that comes from. An unknown is an answer: "Niet vastgesteld", never a dash. */
export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  readonly note?: ReactNode;
}

/** The header facts of a dossier. Two facts in one array stand together and are never merged (the two ages). */
export function Facts({ facts }: { readonly facts: readonly (Fact | readonly [Fact, Fact])[] }) {
  return (
    <dl className="facts">
      {facts.map((entry) => {
        const together = isPair(entry) ? entry : [entry];
        return (
          <div key={together[0]?.label} className={together.length === 2 ? 'two' : undefined}>
            {together.flatMap((fact) => [<dt key={`${fact.label}:`}>{fact.label}</dt>, <dd key={fact.label}>{fact.value}{fact.note && <small>{fact.note}</small>}</dd>])}
          </div>
        );
      })}
    </dl>
  );
}

const isPair = (entry: Fact | readonly [Fact, Fact]): entry is readonly [Fact, Fact] => Array.isArray(entry);

/** Label beside value, for reading a record. `numbers` puts the value at the end (telephone numbers). */
export function Pairs({ pairs, shape }: { readonly pairs: readonly (readonly [label: string, value: ReactNode])[]; readonly shape?: 'numbers' }) {
  return <dl className="pairs" data-shape={shape}>{pairs.flatMap(([label, value]) => [<dt key={`${label}:`}>{label}</dt>, <dd key={label}>{value}</dd>])}</dl>;
}
