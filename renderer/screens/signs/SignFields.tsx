import type { MinorFile } from '#domain/minors/minor-file';
import type { ConversationId } from '#domain/shared/ids';
import { signObservers, signSubjects, type Sign, type SignObserver, type SignSubject } from '#domain/signs/sign';
import type { SignCode } from '#domain/signs/sign-table';
import { Choice } from '../../components/Choice';
import { DateField } from '../../components/DateField';
import { Columns } from '../../components/Layout';
import { Select } from '../../components/Select';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useToday } from '../../state/now';
import { useWindow } from '../../state/store';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { orMissing, type fieldAt } from '../minors/form';
import { optionsOf } from '../minors/options';

/** A sign as it is typed. */
export interface SignBody {
  readonly code: SignCode | '';
  readonly observedOn: string;
  readonly source: SignObserver | '';
  readonly observedBy: string;
  readonly place: string;
  readonly quote: string;
  readonly subject: SignSubject;
  readonly conversation: string;
}

const NONE = 'none';
export const emptySign = (conversation: ConversationId | undefined): SignBody => ({
  code: '', observedOn: '', source: '', observedBy: '', place: '', quote: '', subject: 'youth', conversation: conversation ?? NONE,
});

/** A recorded sign as the form shows it. */
export const bodyOfSign = ({ code, observedOn, source, observedBy, place, quote, subject, conversationId }: Sign): SignBody => ({
  code, observedOn, source, observedBy, place, quote, subject, conversation: conversationId ?? NONE,
});

/** What was typed of the observation, as the requests take it. */
export const observedOf = ({ observedOn, source, observedBy, place, quote, subject, conversation }: Omit<SignBody, 'code'>) => ({
  observedOn: orMissing(observedOn), source: orMissing(source), observedBy, place, quote, subject, conversationId: conversation === NONE ? null : conversation,
});

interface SignFieldsProps {
  readonly file: MinorFile;
  readonly body: Omit<SignBody, 'code'>;
  readonly change: (part: Partial<Omit<SignBody, 'code'>>) => void;
  readonly at: ReturnType<typeof fieldAt>;
  /** The sign rests on words of a sealed text: they and their conversation are not typed here. */
  readonly linked?: boolean;
}

/** When, by whom and where a sign was seen or said, about whom, and in which words. */
export function SignFields({ file, body, change, at, linked = false }: SignFieldsProps) {
  const { signs, field, language } = useWords();
  const { sign: labels } = field.fields.labels;
  const { sign: help } = field.fields.help;
  const today = useToday();
  const guardian = useWindow((state) => state.guardian);
  const chooseSource = (source: SignObserver): void =>
    change({ source, ...(source === 'own-observation' && body.observedBy === '' && guardian && { observedBy: guardian.name }) });
  const talks = [
    { value: NONE, label: signs.noConversation },
    ...file.conversations.toReversed().map((talk) => ({ value: talk.id as string, label: writtenMoment(talk.heldAt, language) })),
  ];
  return (
    <>
      <Columns shape="fields">
        <DateField label={labels.observedOn} {...at('observedOn')} today={today} value={body.observedOn} onChange={(observedOn) => change({ observedOn })} />
        <Select label={labels.source} {...at('source')} options={optionsOf(signObservers, field.signs.sources)} value={body.source || undefined} onChange={chooseSource} />
      </Columns>
      <div className="level"><Columns shape="fields">
        <TextField label={labels.observedBy} help={help.observedBy} {...at('observedBy')} value={body.observedBy} onChange={(observedBy) => change({ observedBy })} />
        <TextField label={labels.place} {...at('place')} optional value={body.place} onChange={(place) => change({ place })} />
      </Columns></div>
      {!linked && <TextArea label={labels.quote} help={help.quote} {...at('quote')} optional voice="own-words" rows={2} value={body.quote} onChange={(quote) => change({ quote })} />}
      <Columns shape="fields">
        <Choice label={labels.subject} {...at('subject')} options={optionsOf(signSubjects, field.signs.subjects)} value={body.subject} onChange={(subject) => change({ subject })} />
        {!linked && <Select label={signs.conversation} {...at('conversationId')} options={talks} value={body.conversation} onChange={(conversation) => change({ conversation })} />}
      </Columns>
    </>
  );
}
