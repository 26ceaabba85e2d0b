import { useEffect } from 'react';
import { conversationTopics } from '#domain/conversations/topics';
import { NewGroupTalk } from '#domain/conversations/group-talk';
import type { MinorId } from '#domain/shared/ids';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { ComboField } from '../../components/ComboField';
import { Skeleton } from '../../components/Empty';
import { Columns, PageHeader, Section, Stack } from '../../components/Layout';
import { FailureNotice, goToField } from '../../components/Problems';
import { Saved } from '../../components/Saved';
import { TextArea } from '../../components/TextArea';
import type { ScreenProps } from '../../state/route';
import { useGo, useTell, useWindow } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useAnswer } from '../../state/use-answer';
import { useDraft } from '../../state/use-draft';
import { usePlace } from '../../state/use-place';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { openProblems, typedFor } from '../minors/form';
import { freshConversation, type ConversationBody } from './conversation-body';
import { Understood, Words } from './ConversationForm';
import { groupTalkOf, placeOfProblem, type GroupBody, type YouthBody } from './group-body';
import { PracticalFacts } from './PracticalFacts';
import { RiskFields } from './RiskFields';
import { TopicList } from './TopicList';
import { TopicWork } from './TopicWork';

const KEY = 'group-talk';
const untouched = freshConversation({ languages: [], interpreterLanguage: null });
const youthOf = (minorId: MinorId): YouthBody => ({ minorId, own: untouched });

/** One conversation with several youths: what they share is written once, and each youth has a part that nobody else's file ever shows. */
export function GroupTalk({ minor }: ScreenProps<'group-talk'>) {
  const words = useWords();
  const { conversations } = words;
  const go = useGo();
  const tell = useTell();
  const savedAt = useWindow((state) => state.savedAt);
  const list = useAnswer('minors.list', {});
  const draft = useDraft<GroupBody>(KEY, { shared: untouched, youths: minor ? [youthOf(minor)] : [], now: 0 });
  const form = usePlace(KEY, draft.ready);
  const act = useAct('conversations.recordGroup');
  const { body, change } = draft;
  const typed = groupTalkOf(body);
  const says = fieldSentences(openProblems(act.problems, NewGroupTalk, typed), words);

  useEffect(() => {
    if (act.failure?.kind !== 'not-valid') return;
    const first = placeOfProblem(act.failure.fields[0]?.field ?? '');
    if (first.youth !== undefined) change({ now: first.youth });
    setTimeout(() => goToField(first.field));
  }, [act.failure, change]);

  if (!draft.ready || list.state !== 'answer') return <Skeleton lines={8} />;
  const nameOf = (id: MinorId): string => list.value.find((one) => one.id === id)?.name ?? '';
  const youth = body.youths[body.now];
  const changeShared = (part: Partial<ConversationBody>): void => change((now) => ({ ...now, shared: { ...now.shared, ...part } }));
  const changeOwn = (part: Partial<ConversationBody>): void => change((now) => ({ ...now, youths: now.youths.map((one, place) => (place === now.now ? { ...one, own: { ...one.own, ...part } } : one)) }));
  const seal = async (): Promise<void> => {
    if (!(await act.run(typedFor('conversations.recordGroup', typed))).ok) return;
    draft.discard();
    tell({ says: conversations.done });
    go(minor ? { name: 'minor', id: minor } : { name: 'caseload' });
  };
  const shared = { body: body.shared, change: changeShared, says: (field: string) => says(`shared.${field}`) };
  const own = youth && { body: { ...youth.own, heldAt: body.shared.heldAt }, change: changeOwn, says: (field: string) => says(`youths.${body.now}.${field}`) };
  const others = list.value.filter((one) => !body.youths.some(({ minorId }) => minorId === one.id));
  return (
    <div className="stack" data-gap="medium" ref={form}>
      <PageHeader
        title={conversations.groupTitle} note={conversations.groupNote}
        acts={<><Saved at={savedAt} waiting={!draft.saved} /><Button kind="primary" pending={act.pending} onPress={() => void seal()}>{conversations.finish}</Button></>}
      />
      <FailureNotice failure={act.failure} />
      <Columns shape="topics">
        <TopicList body={body.shared} problem={says('shared.topics')} onChoose={(topicNow) => changeShared({ topicNow: topicNow ?? conversationTopics[0] })} />
        <Stack>
          <TopicWork {...shared} />
          <Section title={conversations.perYouth}>
            <div className="stack" data-gap="medium">
              <ComboField label={conversations.addYouth} field="youths" problem={says('youths')} options={others.map((one) => ({ value: one.id, label: one.name }))} value={undefined}
                onChange={(id) => id && change((now) => ({ ...now, youths: [...now.youths, youthOf(id)], now: now.youths.length }))} />
              {body.youths.length > 0 && (
                <Choice label={conversations.whosePart} shape="list" options={body.youths.map(({ minorId }) => ({ value: minorId, label: nameOf(minorId) }))} value={youth?.minorId}
                  onChange={(id) => change({ now: body.youths.findIndex(({ minorId }) => minorId === id) })} />
              )}
              {youth && <span><Button kind="plain" onPress={() => change((now) => ({ ...now, youths: now.youths.filter((_, place) => place !== now.now), now: 0 }))}>{conversations.removeYouth(nameOf(youth.minorId))}</Button></span>}
            </div>
          </Section>
          {own && <div key={youth.minorId} className="stack" data-gap="large"><Words {...own} /><Understood {...own} /></div>}
        </Stack>
        <Stack>
          <PracticalFacts {...shared} group />
          <TextArea label={words.field.fields.labels.conversation.material} field="material" optional rows={1} value={body.shared.material} onChange={(material) => changeShared({ material })} />
          {own && <div key={youth.minorId}><RiskFields {...own} /></div>}
        </Stack>
      </Columns>
    </div>
  );
}
