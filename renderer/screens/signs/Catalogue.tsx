import { useState } from 'react';
import { signRow, type SignCode } from '#domain/signs/sign-table';
import { Section } from '../../components/Layout';
import { TextField } from '../../components/TextField';
import { useWords } from '../../words/words';
import { findSigns } from './find-signs';
import { StrengthTag } from './StrengthTag';

/** All 52 signs by group, with a search. Choosing one opens its form beside it. */
export function Catalogue({ chosen, onChoose }: { readonly chosen: SignCode | undefined; readonly onChoose: (code: SignCode) => void }) {
  const { signs, field } = useWords();
  const [typed, setTyped] = useState('');
  const groups = findSigns(typed, field.signs.labels, field.signs.groups);
  const count = groups.reduce((sum, { codes }) => sum + codes.length, 0);
  return (
    <Section title={signs.catalogue} aside={<span role="status">{signs.catalogueCount(count)}</span>}>
      <div className="stack" data-gap="medium">
        <div role="search"><TextField label={signs.search} type="search" value={typed} onChange={setTyped} /></div>
        {count === 0 && <p className="meta">{signs.noMatch}</p>}
        <div className="catalogue sheet">
          {groups.map(({ group, codes }) => (
            <div key={group} role="group" aria-label={field.signs.groups[group]}>
              <h3>{field.signs.groups[group]}</h3>
              <ul>
                {codes.map((code) => (
                  <li key={code}>
                    <button type="button" className="sign-choice" aria-pressed={code === chosen} onClick={() => onChoose(code)}>
                      <span className="meta">{signRow(code).number}</span><span>{field.signs.labels[code]}</span><StrengthTag code={code} />
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </div>
    </Section>
  );
}
