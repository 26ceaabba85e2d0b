import { useState } from 'react';
import type { MinorFile } from '#domain/minors/minor-file';
import { dayOf } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import type { Sign } from '#domain/signs/sign';
import { Section } from '../../components/Layout';
import { Rows } from '../../components/Rows';
import { useWords } from '../../words/words';
import { CorrectSign } from './CorrectSign';
import { EarlierVersions, SeenBy, SignLink } from './SignDetails';
import { StrengthTag } from './StrengthTag';
import { WithdrawForm } from './WithdrawForm';

type SignAct = 'correct' | 'withdraw';

/** What was observed, newest first. A sign is corrected by a new version or withdrawn, with a reason; all of it stays readable. */
export function RecordedSigns({ file }: { readonly file: MinorFile }) {
  const { signs } = useWords();
  const [open, setOpen] = useState<{ readonly act: SignAct; readonly sign: string }>();
  return (
    <Section title={signs.recorded} aside={file.signs.length > 0 && signs.catalogueCount(file.signs.length)}>
      {file.signs.length === 0 ? <p className="meta">{signs.noneRecorded}</p> : (
        <Rows label={signs.recorded}>
          {file.signs.toReversed().map((sign) => (
            <RecordedSign key={sign.id} file={file} sign={sign} open={open?.sign === sign.id ? open.act : undefined} onOpen={(act) => setOpen(act && { act, sign: sign.id })} />
          ))}
        </Rows>
      )}
    </Section>
  );
}

interface RecordedSignProps {
  readonly file: MinorFile;
  readonly sign: Sign;
  readonly open: SignAct | undefined;
  readonly onOpen: (act: SignAct | undefined) => void;
}

function RecordedSign({ file, sign, open, onOpen }: RecordedSignProps) {
  const { signs, field } = useWords();
  const label = field.signs.labels[sign.code];
  return (
    <li className="recorded-sign">
      <p className="title">{label} {sign.withdrawnAt === null && <StrengthTag code={sign.code} />}</p>
      <SeenBy sign={sign} />
      {sign.quote !== '' && <p className="voice" dir="auto">{sign.quote}</p>}
      <SignLink file={file} sign={sign} />
      {sign.withdrawnAt !== null && <p className="meta"><strong>{field.signs.withdrawn}</strong> {signs.withdrawn(writtenDate(dayOf(sign.withdrawnAt)), sign.withdrawnReason)}</p>}
      <EarlierVersions sign={sign} />
      {sign.withdrawnAt === null && !open && (
        <div className="split">
          <button type="button" className="link" aria-label={signs.correctSign(label)} onClick={() => onOpen('correct')}>{signs.correct}</button>
          <button type="button" className="link" aria-label={signs.withdrawSign(label)} onClick={() => onOpen('withdraw')}>{signs.withdraw}</button>
        </div>
      )}
      {open === 'correct' && <CorrectSign file={file} sign={sign} onDone={() => onOpen(undefined)} />}
      {open === 'withdraw' && (
        <WithdrawForm
          request="signs.withdraw" seen={{ signId: sign.id }} draft={`sign-withdrawal:${sign.id}`} label={field.fields.labels.signWithdrawal.reason} act={signs.withdrawAct}
          onDone={() => onOpen(undefined)}
        />
      )}
    </li>
  );
}
