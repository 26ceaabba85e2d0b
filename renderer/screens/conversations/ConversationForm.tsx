import { useMemo } from 'react';
import { NewConversation, type Conversation as Sealed } from '#domain/conversations/conversation';
import { sharedPartOf } from '#domain/conversations/group-talk';
import { understandings } from '#domain/conversations/moments';
import { ageOn } from '#domain/minors/age';
import { fullName } from '#domain/minors/identity';
import type { MinorFile } from '#domain/minors/minor-file';
import type { ConversationId } from '#domain/shared/ids';
import { Button } from '../../components/Button';
import { Skeleton } from '../../components/Empty';
import { Columns, PageHeader, Section, Stack } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { Saved } from '../../components/Saved';
import { Select } from '../../components/Select';
import { TextArea } from '../../components/TextArea';
import { useToday } from '../../state/now';
import { useGo, useTell, useWindow } from '../../state/store';
import { problemsByField, useAct } from '../../state/use-act';
import { useDraft } from '../../state/use-draft';
import { usePlace } from '../../state/use-place';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { failureWithout, fieldAt, openProblems, typedFor, type FieldsProps } from '../minors/form';
import { ScriptName } from '../minors/Name';
import { optionsOf } from '../minors/options';
import { bodyOfConversation, conversationOf, freshConversation, readKept, topicOfProblem, type ConversationBody } from './conversation-body';
import { DiscardDraft } from './DiscardDraft';
import { PracticalFacts } from './PracticalFacts';
import { RiskFields } from './RiskFields';
import { TopicList } from './TopicList';
import { TopicWork } from './TopicWork';
import { useSeek } from './use-seek';

interface FormProps {
  readonly file: MinorFile;
  /** The sealed conversation that is corrected; undefined for a new one. */
  readonly correcting?: Sealed | undefined;
}

/** Writing down a risk conversation, or a correction of one. Everything typed is a draft until it is sealed; a refusal changes nothing of it. */
export function ConversationForm({ file, correcting }: FormProps) {
  const words = useWords();
  const { conversations, field } = words;
  const { labels, problems } = field.fields;
  const { minor } = file;
  const go = useGo();
  const tell = useTell();
  const today = useToday();
  const savedAt = useWindow((state) => state.savedAt);
  const key = correcting ? `correction:${correcting.id}` : `conversation:${minor.id}`;
  const draft = useDraft(key, correcting ? { ...bodyOfConversation(correcting), reason: '' } : { ...freshConversation(minor), reason: '' });
  const form = usePlace(key, draft.ready);
  const { change } = draft;
  const body = readKept(draft.body);
  const record = useAct('conversations.record');
  const correct = useAct('conversations.correct');
  const act = correcting ? correct : record;
  const failure = useMemo(() => failureWithout(act.failure, 'conversation.'), [act.failure]);
  // what the group shares is corrected for all at once, on a form of its own
  const group = correcting?.group;
  const typed = { ...conversationOf(body, minor.id), ...(group && { ...sharedPartOf(correcting), alone: correcting.alone }) };
  const says = fieldSentences(openProblems(problemsByField(failure), NewConversation, typed), words);
  const asksReason = correcting && correct.problems.has('reason') && body.reason.trim() === '';

  useSeek(failure, (field) => {
    const topic = topicOfProblem(field, body);
    if (topic) change({ topicNow: topic });
  });

  if (!draft.ready) return <Skeleton lines={8} />;
  const finish = async (): Promise<void> => {
    const answer = correcting
      ? await correct.run(typedFor('conversations.correct', { conversationId: correcting.id, version: correcting.version, reason: body.reason, conversation: typed }))
      : await record.run(typedFor('conversations.record', typed));
    if (!answer.ok) return;
    draft.discard();
    tell({ says: correcting ? conversations.corrected : conversations.done });
    go(correcting ? { name: 'conversation', minor: minor.id, id: correcting.id } : { name: 'minor', id: minor.id, panel: { kind: 'conversation', id: (answer.value as { id: ConversationId }).id } });
  };
  const fields = { body, change, says };
  return (
    <div className="stack" data-gap="medium" ref={form}>
      <PageHeader
        title={conversations.title(fullName(minor))}
        note={<span className="split"><ScriptName name={minor.nameInScript} /><span>{field.minors.statedAge}: {field.minors.age(ageOn(minor.statedBirthDate, today))}</span></span>}
        acts={<><Saved at={savedAt} waiting={!draft.saved} /><Button kind="primary" pending={act.pending} onPress={() => void finish()}>{correcting ? conversations.sealCorrection : conversations.finish}</Button></>}
      />
      <FailureNotice failure={failure} />
      {correcting && (
        <Section title={conversations.correctionOf(correcting.version)}>
          <TextArea label={labels.conversationCorrection.reason} help={group ? conversations.correctionOfOwnHelp : conversations.correctionHelp} field="reason" problem={asksReason ? problems.required : undefined} rows={2} value={body.reason} onChange={(reason) => change({ reason })} />
        </Section>
      )}
      {group ? (
        <Columns>
          <Stack><Words {...fields} /><Understood {...fields} /></Stack>
          <RiskFields {...fields} />
        </Columns>
      ) : (
        <Columns shape="topics">
          <TopicList body={body} problem={says('topics')} onChoose={(topicNow) => change({ topicNow })} />
          <Stack>
            <TopicWork {...fields} />
            <Words {...fields} />
            <Understood {...fields} material />
          </Stack>
          <Stack>
            <PracticalFacts {...fields} />
            <RiskFields {...fields} />
          </Stack>
        </Columns>
      )}
      <div className="split">
        <Button onPress={() => go(correcting ? { name: 'conversation', minor: minor.id, id: correcting.id } : { name: 'minor', id: minor.id })}>{conversations.back}</Button>
        {!correcting && <Button kind="plain" onPress={() => go({ name: 'group-talk', minor: minor.id })}>{conversations.withSeveral}</Button>}
        <DiscardDraft onDiscard={() => { draft.discard(); go(correcting ? { name: 'conversation', minor: minor.id, id: correcting.id } : { name: 'minor', id: minor.id }); }} />
      </div>
    </div>
  );
}

/** The youth's own words above the guardian's reading: two voices that never mix. */
export function Words({ body, change, says }: FieldsProps<ConversationBody>) {
  const { field: { fields: { labels, help } } } = useWords();
  const at = fieldAt(says);
  return (
    <div className="stack" data-gap="medium">
      <TextArea label={labels.conversation.ownWords} help={help.conversation.ownWords} {...at('ownWords')} voice="own-words" rows={5} value={body.ownWords} onChange={(ownWords) => change({ ownWords })} />
      <TextArea label={labels.conversation.reading} help={help.conversation.reading} {...at('reading')} rows={4} value={body.reading} onChange={(reading) => change({ reading })} />
    </div>
  );
}

/** Whether the youth understood, how that showed, and what was given along. */
export function Understood({ body, change, says, material = false }: FieldsProps<ConversationBody> & { readonly material?: boolean }) {
  const { conversations, field: { conversations: codes, fields: { labels, help } } } = useWords();
  const at = fieldAt(says);
  return (
    <Section title={conversations.agreed}>
      <div className="stack" data-gap="medium">
        <Select label={labels.conversation.understanding} help={help.conversation.understanding} {...at('understanding')} options={optionsOf(understandings, codes.understandings)} value={body.understanding || undefined} onChange={(understanding) => change({ understanding })} />
        <TextArea label={labels.conversation.understandingNote} {...at('understandingNote')} optional rows={1} value={body.understandingNote} onChange={(understandingNote) => change({ understandingNote })} />
        <TextArea label={labels.conversation.statement} help={help.conversation.statement} {...at('statement')} optional rows={2} value={body.statement} onChange={(statement) => change({ statement })} />
        {material && <TextArea label={labels.conversation.material} {...at('material')} optional rows={1} value={body.material} onChange={(material) => change({ material })} />}
      </div>
    </Section>
  );
}
