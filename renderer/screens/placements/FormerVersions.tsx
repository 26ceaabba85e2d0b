import type { ReactNode } from 'react';
import type { FormerVersion } from '#domain/minors/former-version';
import { Section } from '../../components/Layout';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';

/** How a record stood before each change: what was done, when, by whom, why. `was` says the facts of that version. */
export function FormerVersions<Body>({ former, was }: { readonly former: readonly FormerVersion<Body>[]; readonly was: (before: Body) => ReactNode }) {
  const { stay, field, language } = useWords();
  if (former.length === 0) return null;
  return (
    <Section title={stay.former}>
      <ul className="sentences">
        {former.toReversed().map((one) => (
          <li key={one.rev}>
            <strong>{stay.formerLine(field.placements.changes[one.change], writtenMoment(one.at, language), one.by)}</strong>
            {one.reason !== '' && <p>{one.reason}</p>}
            <p className="meta">{was(one.before)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
