import { useState } from 'react';
import type { MinorFile } from '#domain/minors/minor-file';
import { dayOf } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import { contraryIn, type Contrary, type ContraryAbout } from '#domain/signs/contrary';
import type { SignDimension } from '#domain/signs/sign-codes';
import { Button } from '../../components/Button';
import { Section } from '../../components/Layout';
import { Rows } from '../../components/Rows';
import { useWords, type AllWords } from '../../words/words';
import { ContraryForm } from './ContraryForm';
import { WithdrawForm } from './WithdrawForm';

/** What a piece of contrary information speaks against, in words. */
const aboutWords = (about: ContraryAbout, { signs }: MinorFile, { field }: AllWords): string => {
  if (about.of === 'dimension') return field.signs.dimensions[about.dimension];
  const sign = signs.find((one) => one.id === about.signId);
  return sign ? field.signs.labels[sign.code] : '';
};

/** What speaks against one dimension, under the signs that were seen in it. It makes nothing lighter. */
export function ContraryBeside({ file, dimension }: { readonly file: MinorFile; readonly dimension: SignDimension }) {
  const { signs } = useWords();
  const against = contraryIn(dimension, file.contraries, file.signs.filter((sign) => sign.withdrawnAt === null));
  if (against.length === 0) return null;
  return (
    <div className="against">
      <p className="label">{signs.contrary}</p>
      <ul className="sentences">{against.map((one) => <li key={one.id}><Said contrary={one} file={file} /></li>)}</ul>
    </div>
  );
}

function Said({ contrary, file }: { readonly contrary: Contrary; readonly file: MinorFile }) {
  const words = useWords();
  const { signs, field } = words;
  return (
    <>
      <p className="written" dir="auto">{contrary.text}</p>
      <p className="meta">{signs.contraryAbout(aboutWords(contrary.about, file, words))} {signs.contraryFrom(writtenDate(contrary.learnedOn), contrary.toldBy, field.signs.sources[contrary.source])}</p>
    </>
  );
}

/** Everything that was noted against signs and dimensions, newest first, and the form for more. */
export function ContraryPart({ file }: { readonly file: MinorFile }) {
  const { signs, field } = useWords();
  const [adding, setAdding] = useState(false);
  const [withdrawing, setWithdrawing] = useState<string>();
  return (
    <Section title={signs.contrary}>
      <div className="stack" data-gap="medium">
        <p className="meta">{field.signs.contraryNote}</p>
        {file.contraries.length === 0 ? <p>{signs.noContrary}</p> : (
          <Rows label={signs.contrary}>
            {file.contraries.toReversed().map((one) => (
              <li key={one.id} className="recorded-sign">
                <Said contrary={one} file={file} />
                {one.withdrawnAt !== null && <p className="meta"><strong>{signs.withdrawn(writtenDate(dayOf(one.withdrawnAt)), one.withdrawnReason)}</strong></p>}
                {one.withdrawnAt === null && withdrawing !== one.id && (
                  <div><button type="button" className="link" aria-label={signs.withdrawContrary(one.text)} onClick={() => setWithdrawing(one.id)}>{signs.withdraw}</button></div>
                )}
                {withdrawing === one.id && (
                  <WithdrawForm
                    request="signs.withdrawContrary" seen={{ contraryId: one.id }} draft={`contrary-withdrawal:${one.id}`} label={field.fields.labels.contraryWithdrawal.reason}
                    act={signs.withdrawContraryAct} onDone={() => setWithdrawing(undefined)}
                  />
                )}
              </li>
            ))}
          </Rows>
        )}
        {adding ? <ContraryForm file={file} onClose={() => setAdding(false)} /> : <div><Button onPress={() => setAdding(true)}>{signs.addContrary}</Button></div>}
      </div>
    </Section>
  );
}
