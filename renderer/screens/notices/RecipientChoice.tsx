import { Lock } from 'lucide-react';
import type { RecipientRecord } from '#domain/recipients/recipient';
import { recipientStatus } from '#domain/recipients/recipient-status';
import { dayOf, type Instant } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import type { Permission } from '#domain/shared/refusal';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Icon } from '../../components/Icon';
import { useGo } from '../../state/store';
import { sentenceOfRefusal } from '../../words/sentences';
import { useWords } from '../../words/words';

interface RecipientChoiceProps {
  readonly recipients: readonly RecipientRecord[];
  readonly now: Instant;
  /** Why a recipient cannot get this message; empty when it can. */
  readonly mayReceive: (recipient: RecipientRecord) => Permission;
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
  readonly field: string;
  readonly problem: string | undefined;
}

/** Recipients whose key was checked can be chosen; the others stand below with the reason why not. There is no override. */
export function RecipientChoice({ recipients, now, mayReceive, value, onChange, field, problem }: RecipientChoiceProps) {
  const words = useWords();
  const { notices: { seal } } = words;
  const go = useGo();
  const usable = recipients.filter((one) => mayReceive(one).length === 0);
  const others = recipients.filter((one) => mayReceive(one).length > 0);
  const help = (one: RecipientRecord): string => [
    one.verification && seal.verifiedBy(one.verification.spokenWith, writtenDate(dayOf(one.verification.at))),
    one.validUntil !== null && recipientStatus(one, now) === 'expiring' && seal.expiring(writtenDate(dayOf(one.validUntil))),
  ].filter(Boolean).join('. ');
  return (
    <>
      {usable.length === 0
        ? <Banner tone="attention" act={<Button onPress={() => go({ name: 'recipients' })}>{seal.toRecipients}</Button>}><p>{seal.noneUsable}</p></Banner>
        : <Choice label={seal.recipient} shape="list" field={field} problem={problem} value={value} onChange={onChange} options={usable.map((one) => ({ value: one.id as string, label: one.name, help: help(one) }))} />}
      {others.length > 0 && (
        <div className="not-usable">
          <p className="label">{seal.notUsable}</p>
          <ul>{others.map((one) => <li key={one.id}><Icon of={Lock} /><span>{one.name}. <span className="meta">{mayReceive(one).map((reason) => sentenceOfRefusal(reason, words)).join(' ')}</span></span></li>)}</ul>
        </div>
      )}
    </>
  );
}
