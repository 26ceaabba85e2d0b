import { useMemo } from 'react';
import type { Conversation, GroupOfTalk } from '#domain/conversations/conversation';
import { GroupCorrection } from '#domain/conversations/group-talk';
import { Button } from '../../components/Button';
import { Skeleton } from '../../components/Empty';
import { Columns, PageHeader, Section, Stack } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { Saved } from '../../components/Saved';
import { TextArea } from '../../components/TextArea';
import { useGo, useTell, useWindow } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useDraft } from '../../state/use-draft';
import { usePlace } from '../../state/use-place';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { failureWithout, openProblems, typedFor } from '../minors/form';
import { readKept, topicOfProblem } from './conversation-body';
import { DiscardDraft } from './DiscardDraft';
import { bodyOfShared, sharedOf } from './group-body';
import { PracticalFacts } from './PracticalFacts';
import { TopicList } from './TopicList';
import { TopicWork } from './TopicWork';
import { useSeek } from './use-seek';

/** Correcting what all youths of a group conversation share. The reason is asked once and stands in every file of the group. */
export function SharedCorrection({ talk, group }: { readonly talk: Conversation; readonly group: GroupOfTalk }) {
  const words = useWords();
  const { conversations, field: { fields: { labels } } } = words;
  const go = useGo();
  const tell = useTell();
  const savedAt = useWindow((state) => state.savedAt);
  const key = `group-correction:${group.id}`;
  const draft = useDraft(key, { ...bodyOfShared(talk), reason: '' });
  const form = usePlace(key, draft.ready);
  const act = useAct('conversations.correctGroup');
  const { change } = draft;
  const body = readKept(draft.body);
  const typed = { groupTalkId: group.id, rev: group.rev, reason: body.reason, shared: sharedOf(body) };
  const says = fieldSentences(openProblems(act.problems, GroupCorrection, typed), words);
  const failure = useMemo(() => failureWithout(act.failure, 'shared.'), [act.failure]);
  useSeek(failure, (field) => {
    const topic = topicOfProblem(field, body);
    if (topic) change({ topicNow: topic });
  });

  if (!draft.ready) return <Skeleton lines={8} />;
  const leave = (): void => go({ name: 'conversation', minor: talk.minorId, id: talk.id });
  const seal = async (): Promise<void> => {
    if (!(await act.run(typedFor('conversations.correctGroup', typed))).ok) return;
    draft.discard();
    tell({ says: conversations.sharedCorrected });
    leave();
  };
  const fields = { body, change, says: (field: string) => says(`shared.${field}`) };
  return (
    <div className="stack" data-gap="medium" ref={form}>
      <PageHeader
        title={conversations.sharedTitle} note={conversations.sharedNote(group.size)}
        acts={<><Saved at={savedAt} waiting={!draft.saved} /><Button kind="primary" pending={act.pending} onPress={() => void seal()}>{conversations.sealCorrection}</Button></>}
      />
      <FailureNotice failure={failure} />
      <Section title={conversations.correctionOf(talk.version)}>
        <TextArea label={labels.conversationCorrection.reason} help={conversations.sharedReasonHelp} field="reason" problem={says('reason')} rows={2} value={body.reason} onChange={(reason) => change({ reason })} />
      </Section>
      <Columns shape="topics">
        <TopicList body={body} problem={says('shared.topics')} onChoose={(topicNow) => change({ topicNow })} />
        <Stack>
          <TopicWork {...fields} group />
          <TextArea label={labels.conversation.material} field="material" problem={says('shared.material')} optional rows={1} value={body.material} onChange={(material) => change({ material })} />
        </Stack>
        <PracticalFacts {...fields} group />
      </Columns>
      <div className="split">
        <Button onPress={leave}>{conversations.backToTalk}</Button>
        <DiscardDraft onDiscard={() => { draft.discard(); leave(); }} />
      </div>
    </div>
  );
}
