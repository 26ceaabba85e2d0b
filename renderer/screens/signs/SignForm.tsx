import { useEffect, useRef } from 'react';
import type { MinorFile } from '#domain/minors/minor-file';
import type { ConversationId } from '#domain/shared/ids';
import { NewSign, signObservers, signSubjects, type SignObserver, type SignSubject } from '#domain/signs/sign';
import { signRow, type SignCode } from '#domain/signs/sign-table';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { DateField } from '../../components/DateField';
import { Acts, Columns, Form } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { Saved } from '../../components/Saved';
import { Select } from '../../components/Select';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useToday } from '../../state/now';
import { useTell, useWindow } from '../../state/store';
import { useAct } from '../../state/use-act';
import type { DraftHandle } from '../../state/use-draft';
import { writtenMoment } from '../../words/moments';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { fieldAt, openProblems, orMissing, typedFor, useFirstProblem } from '../minors/form';
import { optionsOf } from '../minors/options';
import { StrengthTag } from './StrengthTag';

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

interface SignFormProps {
  readonly file: MinorFile;
  readonly code: SignCode;
  readonly draft: DraftHandle<SignBody>;
}

/** What was seen or said, when and by whom. What it may mean is for the assessment. */
export function SignForm({ file, code, draft }: SignFormProps) {
  const words = useWords();
  const { signs, field } = words;
  const { labels, help } = field.fields;
  const tell = useTell();
  const today = useToday();
  const guardian = useWindow((state) => state.guardian);
  const savedAt = useWindow((state) => state.savedAt);
  const add = useAct('signs.add');
  useFirstProblem(add.failure);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [code]);
  const { body, change } = draft;
  const typed = {
    minorId: file.minor.id, code, observedOn: orMissing(body.observedOn), source: orMissing(body.source), observedBy: body.observedBy, place: body.place, quote: body.quote,
    conversationId: body.conversation === NONE ? null : body.conversation, subject: body.subject,
  };
  const at = fieldAt(fieldSentences(openProblems(add.problems, NewSign, typed), words));

  const chooseSource = (source: SignObserver): void =>
    change({ source, ...(source === 'own-observation' && body.observedBy === '' && guardian && { observedBy: guardian.name }) });
  const save = async (): Promise<void> => {
    const answer = await add.run(typedFor('signs.add', typed));
    if (!answer.ok) return;
    draft.discard();
    tell({ says: signRow(code).strength === 'strong' && body.subject === 'youth' ? signs.savedStrong : signs.saved });
  };
  const talks = [
    { value: NONE, label: signs.noConversation },
    ...file.conversations.toReversed().map((talk) => ({ value: talk.id as string, label: writtenMoment(talk.heldAt, words.language) })),
  ];
  return (
    <Form label={signs.formTitle}>
      <div>
        <h2 ref={heading} tabIndex={-1}>{field.signs.labels[code]}</h2>
        <p className="split meta">{signs.number(signRow(code).number)} <StrengthTag code={code} /></p>
      </div>
      <Columns shape="fields">
        <DateField label={labels.sign.observedOn} {...at('observedOn')} today={today} value={body.observedOn} onChange={(observedOn) => change({ observedOn })} />
        <Select label={labels.sign.source} {...at('source')} options={optionsOf(signObservers, field.signs.sources)} value={body.source || undefined} onChange={chooseSource} />
      </Columns>
      <div className="level"><Columns shape="fields">
        <TextField label={labels.sign.observedBy} help={help.sign.observedBy} {...at('observedBy')} value={body.observedBy} onChange={(observedBy) => change({ observedBy })} />
        <TextField label={labels.sign.place} {...at('place')} optional value={body.place} onChange={(place) => change({ place })} />
      </Columns></div>
      <TextArea label={labels.sign.quote} help={help.sign.quote} {...at('quote')} optional voice="own-words" rows={2} value={body.quote} onChange={(quote) => change({ quote })} />
      <Columns shape="fields">
        <Choice label={labels.sign.subject} {...at('subject')} options={optionsOf(signSubjects, field.signs.subjects)} value={body.subject} onChange={(subject) => change({ subject })} />
        <Select label={signs.conversation} {...at('conversationId')} options={talks} value={body.conversation} onChange={(conversation) => change({ conversation })} />
      </Columns>
      <FailureNotice failure={add.failure} />
      <Acts>
        <Button kind="primary" pending={add.pending} onPress={() => void save()}>{signs.save}</Button>
        <Button onPress={() => change({ code: '' })}>{signs.other}</Button>
        <Saved at={savedAt} waiting={!draft.saved} />
      </Acts>
    </Form>
  );
}
