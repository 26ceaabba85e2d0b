import { useState } from 'react';
import type { MinorFile } from '#domain/minors/minor-file';
import { dayOf } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import type { Sign } from '#domain/signs/sign';
import { Section } from '../../components/Layout';
import { Rows } from '../../components/Rows';
import { useWords } from '../../words/words';
import { StrengthTag } from './StrengthTag';
import { WithdrawForm } from './WithdrawForm';

/** What was observed, newest first. A sign is withdrawn with a reason and stays readable. */
export function RecordedSigns({ file }: { readonly file: MinorFile }) {
  const { signs } = useWords();
  const [withdrawing, setWithdrawing] = useState<string>();
  return (
    <Section title={signs.recorded} aside={file.signs.length > 0 && signs.catalogueCount(file.signs.length)}>
      {file.signs.length === 0 ? <p className="meta">{signs.noneRecorded}</p> : (
        <Rows label={signs.recorded}>
          {file.signs.toReversed().map((sign) => (
            <RecordedSign key={sign.id} sign={sign} withdrawing={withdrawing === sign.id} onAsk={(ask) => setWithdrawing(ask ? sign.id : undefined)} />
          ))}
        </Rows>
      )}
    </Section>
  );
}

function RecordedSign({ sign, withdrawing, onAsk }: { readonly sign: Sign; readonly withdrawing: boolean; readonly onAsk: (ask: boolean) => void }) {
  const { signs, field } = useWords();
  const label = field.signs.labels[sign.code];
  return (
    <li className="recorded-sign">
      <p className="title">{label} {sign.withdrawnAt === null && <StrengthTag code={sign.code} />}</p>
      <p className="meta">
        {signs.seenBy(writtenDate(sign.observedOn), sign.observedBy)}. {field.signs.sources[sign.source]}.{sign.subject === 'host' && ` ${field.signs.subjects.host}.`}
      </p>
      {sign.quote !== '' && <p className="voice" dir="auto">{sign.quote}</p>}
      {sign.withdrawnAt !== null && <p className="meta"><strong>{field.signs.withdrawn}</strong> {signs.withdrawn(writtenDate(dayOf(sign.withdrawnAt)), sign.withdrawnReason)}</p>}
      {sign.withdrawnAt === null && !withdrawing && <div><button type="button" className="link" aria-label={signs.withdrawSign(label)} onClick={() => onAsk(true)}>{signs.withdraw}</button></div>}
      {withdrawing && (
        <WithdrawForm
          request="signs.withdraw" seen={{ signId: sign.id }} draft={`sign-withdrawal:${sign.id}`} label={field.fields.labels.signWithdrawal.reason} act={signs.withdrawAct}
          onDone={() => onAsk(false)}
        />
      )}
    </li>
  );
}
