import { useMemo } from 'react';
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
import { topicOfProblem, untouched, type ConversationBody } from './conversation-body';
import { Understood, Words } from './ConversationForm';
import { DiscardDraft } from './DiscardDraft';
import { failureOnScreen, groupTalkOf, readKeptGroup, type GroupBody, type YouthBody } from './group-body';
import { PracticalFacts } from './PracticalFacts';
import { RiskFields } from './RiskFields';
import { TopicList } from './TopicList';
import { TopicWork } from './TopicWork';
import { useSeek } from './use-seek';

const KEY = 'group-talk';
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
  const { change } = draft;
  const body = readKeptGroup(draft.body);
  const typed = groupTalkOf(body);
  const open = openProblems(act.problems, NewGroupTalk, typed);
  const says = fieldSentences(open, words);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- as the form stood when it was refused; choosing another youth is no new refusal
  const { failure, youthOfFirst } = useMemo(() => failureOnScreen(act.failure, body.now), [act.failure]);
  useSeek(failure, (field) => {
    const topic = topicOfProblem(field, body.shared);
    change((now) => ({ ...now, now: youthOfFirst, shared: topic ? { ...now.shared, topicNow: topic } : now.shared }));
  });

  if (!draft.ready || list.state !== 'answer') return <Skeleton lines={8} />;
  const nameOf = (id: MinorId): string => list.value.find((one) => one.id === id)?.name ?? '';
  const youth = body.youths[body.now];
  const changeShared = (part: Partial<ConversationBody>): void => change((now) => ({ ...now, shared: { ...now.shared, ...part } }));
  const changeOwn = (part: Partial<ConversationBody>): void => change((now) => ({ ...now, youths: now.youths.map((one, place) => (place === now.now ? { ...one, own: { ...one.own, ...part } } : one)) }));
  const seal = async (): Promise<void> => {
    if (!(await act.run(typedFor('conversations.recordGroup', typed))).ok) return;
    draft.discard();
    tell({ says: conversations.done });
    leave();
  };
  const leave = (): void => go(minor ? { name: 'minor', id: minor } : { name: 'caseload' });
  const shared = { body: body.shared, change: changeShared, says: (field: string) => says(`shared.${field}`) };
  const own = youth && { body: { ...youth.own, heldAt: body.shared.heldAt }, change: changeOwn, says: (field: string) => says(`youths.${body.now}.${field}`) };
  const topic = words.field.conversations.topics[body.shared.topicNow].label;
  const unwilling = conversations.doesNotWantAbout(topic);
  const noteUnwilling = (reading: string): void => { if (!reading.includes(unwilling)) changeOwn({ reading: [reading, unwilling].filter(Boolean).join('\n') }); };
  const needsMore = (place: number): boolean => [...open.keys()].some((field) => field.startsWith(`youths.${place}.`));
  const add = (id: MinorId): void => {
    change((now) => ({ ...now, youths: [...now.youths, youthOf(id)], now: now.youths.length }));
    setTimeout(() => goToField('ownWords'));
  };
  const others = list.value.filter((one) => !body.youths.some(({ minorId }) => minorId === one.id));
  return (
    <div className="stack" data-gap="medium" ref={form}>
      <PageHeader
        title={conversations.groupTitle} note={conversations.groupNote}
        acts={<><Saved at={savedAt} waiting={!draft.saved} /><Button kind="primary" pending={act.pending} onPress={() => void seal()}>{conversations.finish}</Button></>}
      />
      <FailureNotice failure={failure} />
      <Columns shape="topics">
        <TopicList body={body.shared} problem={says('shared.topics')} onChoose={(topicNow) => changeShared({ topicNow })} />
        <Stack>
          <TopicWork {...shared} group />
          <Section title={conversations.perYouth}>
            <div className="stack" data-gap="medium">
              {/* a fresh field for each youth: the name that was chosen is in the list below */}
              <ComboField key={body.youths.length} label={conversations.addYouth} field="youths" problem={says('youths')} options={others.map((one) => ({ value: one.id, label: one.name }))} value={undefined}
                onChange={(id) => id && add(id)} />
              {body.youths.length > 0 && (
                <Choice label={conversations.whosePart} shape="list" options={body.youths.map(({ minorId }, place) => ({ value: minorId, label: needsMore(place) ? conversations.stillNeeds(nameOf(minorId)) : nameOf(minorId) }))} value={youth?.minorId}
                  onChange={(id) => change({ now: body.youths.findIndex(({ minorId }) => minorId === id) })} />
              )}
              {own && <span><Button onPress={() => noteUnwilling(own.body.reading)}>{conversations.doesNotWantOne(nameOf(youth.minorId), topic)}</Button></span>}
              {youth && <span><Button kind="plain" onPress={() => change((now) => ({ ...now, youths: now.youths.filter((_, place) => place !== now.now), now: 0 }))}>{conversations.removeYouth(nameOf(youth.minorId))}</Button></span>}
            </div>
          </Section>
          {own && (
            <Section key={youth.minorId} title={conversations.onlyOf(nameOf(youth.minorId))}>
              <Stack><Words {...own} /><Understood {...own} /><RiskFields {...own} /></Stack>
            </Section>
          )}
        </Stack>
        <Stack>
          <PracticalFacts {...shared} group />
          <TextArea label={words.field.fields.labels.conversation.material} field="material" problem={says('shared.material')} optional rows={1} value={body.shared.material} onChange={(material) => changeShared({ material })} />
        </Stack>
      </Columns>
      <div className="split">
        <Button onPress={leave}>{minor ? conversations.back : conversations.cancel}</Button>
        <DiscardDraft onDiscard={() => { draft.discard(); leave(); }} />
      </div>
    </div>
  );
}
