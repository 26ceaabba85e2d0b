import { countsForYouth, type Sign } from '#domain/signs/sign';
import { writtenDate } from '#domain/shared/plain-date';
import { Check } from '../../components/CheckList';
import { Field } from '../../components/Field';
import { TextArea } from '../../components/TextArea';
import { useWords } from '../../words/words';
import type { ActFormHandle } from '../departures/use-act-form';
import type { NoticeBody } from './notice-body';

interface SignalFieldsProps {
  readonly signs: readonly Sign[];
  readonly chosen: NoticeBody['signs'];
  readonly onChange: (chosen: NoticeBody['signs']) => void;
  readonly at: ActFormHandle<NoticeBody>['at'];
}

// Words from a conversation are the youth's: they are not put into the message by themselves.
const firstWords = (sign: Sign): string => (sign.conversationId === null && sign.source !== 'youth' ? sign.quote : '');

/** Which signs are reported, and of each what was seen, in the words that leave. The weighing stays. */
export function SignalFields({ signs, chosen, onChange, at }: SignalFieldsProps) {
  const { notices: { seal }, field } = useWords();
  const open = signs.filter(countsForYouth);
  const toggle = (sign: Sign, on: boolean): void => onChange(on ? [...chosen, { signId: sign.id, what: firstWords(sign) }] : chosen.filter((one) => one.signId !== sign.id));
  const write = (signId: string, what: string): void => onChange(chosen.map((one) => (one.signId === signId ? { signId, what } : one)));
  return (
    <Field label={field.fields.labels.noticeChoice.signs} help={seal.signsHelp} group {...at('signs')}>
      {({ labelId, describedBy }) => (
        <div className="stack" data-gap="medium" role="group" aria-labelledby={labelId} aria-describedby={describedBy}>
      {open.map((sign) => {
        const place = chosen.findIndex((one) => one.signId === sign.id);
        return (
          <div key={sign.id} className="stack" data-gap="small">
            <Check label={field.signs.labels[sign.code]} help={seal.signSeen(writtenDate(sign.observedOn), field.signs.sources[sign.source])} value={place >= 0} onChange={(on) => toggle(sign, on)} />
            {place >= 0 && <TextArea label={field.fields.labels.reportedSign.what} help={seal.whatHelp} rows={2} value={chosen[place]!.what} onChange={(what) => write(sign.id, what)} {...at(`signs.${place}.what`)} />}
          </div>
        );
      })}
        </div>
      )}
    </Field>
  );
}
