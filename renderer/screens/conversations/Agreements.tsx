import { Plus, Trash2 } from 'lucide-react';
import { agreementParties, type AgreementParty } from '#domain/conversations/agreement';
import { dayOf } from '#domain/shared/instant';
import { Button } from '../../components/Button';
import { DateField } from '../../components/DateField';
import { Select } from '../../components/Select';
import { TextArea } from '../../components/TextArea';
import { useNow } from '../../state/now';
import { useWords } from '../../words/words';
import { fieldAt } from '../minors/form';
import { optionsOf } from '../minors/options';

/** An agreement as it is typed. */
export interface AgreementBody {
  readonly nr: number;
  readonly what: string;
  readonly who: AgreementParty | '';
  readonly by: string;
}

interface AgreementsProps {
  readonly agreements: readonly AgreementBody[];
  readonly onChange: (agreements: readonly AgreementBody[]) => void;
  readonly says: (field: string) => string | undefined;
  readonly prefix?: string;
}

/** What was agreed: one by one, each with who does it and by when. */
export function Agreements({ agreements, onChange, says, prefix = '' }: AgreementsProps) {
  const { conversations, field: { conversations: codes, fields: { labels } } } = useWords();
  const today = dayOf(useNow());
  const next = Math.max(0, ...agreements.map((one) => one.nr)) + 1;
  const change = (nr: number, part: Partial<AgreementBody>): void => onChange(agreements.map((one) => (one.nr === nr ? { ...one, ...part } : one)));
  return (
    <div className="stack" data-gap="medium">
      {agreements.map((one, place) => {
        const at = fieldAt(says, `${prefix}agreements.${place}.`);
        return (
          <fieldset key={one.nr} className="stack agreement" data-gap="small">
            <legend className="label">{conversations.agreement(place + 1)}</legend>
            <TextArea label={labels.agreement.what} {...at('what')} rows={1} value={one.what} onChange={(what) => change(one.nr, { what })} />
            <Select label={labels.agreement.who} {...at('who')} options={optionsOf(agreementParties, codes.agreementParties)} value={one.who || undefined} onChange={(who) => change(one.nr, { who })} />
            <DateField label={labels.agreement.by} {...at('by')} optional today={today} value={one.by} onChange={(by) => change(one.nr, { by })} />
            <span><Button kind="plain" icon={Trash2} onPress={() => onChange(agreements.filter(({ nr }) => nr !== one.nr))}>{conversations.removeAgreement(place + 1)}</Button></span>
          </fieldset>
        );
      })}
      <span><Button icon={Plus} onPress={() => onChange([...agreements, { nr: next, what: '', who: '', by: '' }])}>{conversations.addAgreement}</Button></span>
    </div>
  );
}
