import { useState } from 'react';
import type { Conversation } from '#domain/conversations/conversation';
import { NewFollowUpDone, type DoneKind } from '#domain/conversations/follow-up-done';
import { followUpStates, type FollowUpState, type Met } from '#domain/conversations/follow-up-states';
import type { MinorFile } from '#domain/minors/minor-file';
import { writtenDate } from '#domain/shared/plain-date';
import { Button } from '../../components/Button';
import { Section } from '../../components/Layout';
import { MomentField } from '../../components/MomentField';
import { FailureNotice } from '../../components/Problems';
import { CheckRow, Rows } from '../../components/Rows';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useNow } from '../../state/now';
import { useAct } from '../../state/use-act';
import { useDraft } from '../../state/use-draft';
import { writtenMoment } from '../../words/moments';
import { fieldSentences } from '../../words/sentences';
import { useWords, type AllWords } from '../../words/words';
import { fieldAt, openProblems, orMissing, typedFor, useFirstProblem } from '../minors/form';

const doneKind: Partial<Record<FollowUpState['followUp']['kind'], DoneKind>> = { 'team-consult': 'team-consult', 'agreed-follow-up': 'agreed-follow-up', agreement: 'agreement' };
const keyOf = ({ followUp, agreement }: FollowUpState): string => `${followUp.kind} ${agreement?.nr ?? ''}`;

function metSentence(met: Met, { conversations, field, language }: AllWords): string {
  const when = writtenMoment(met.at, language);
  if (met.by === 'conversation') return conversations.metByTalk(when);
  return conversations.metByDone(field.conversations.doneKinds[met.done.kind], when, met.done.consulted.map(({ role, name }) => `${name} (${role})`).join(', '), met.done.outcome);
}

/** What a conversation asks for afterwards: why, by when and by which rule; what met it; and where to note that it was done. */
export function FollowUps({ file, talk }: { readonly file: MinorFile; readonly talk: Conversation }) {
  const words = useWords();
  const { conversations, field } = words;
  const [noting, setNoting] = useState<string>();
  const states = followUpStates(file.conversations).filter((state) => state.talk.id === talk.id);
  if (states.length === 0) return null;
  const open = states.find((state) => keyOf(state) === noting && state.met === null);
  return (
    <Section title={conversations.followUps}>
      <div className="stack" data-gap="medium">
        <Rows dense label={conversations.followUps}>
          {states.map((state) => {
            const { followUp, agreement, met } = state;
            const why = agreement ? agreement.what : field.conversations.followUpReasons[followUp.reason];
            const rule = followUp.ruleVersion === null ? '' : conversations.ruleOf(followUp.ruleVersion);
            return (
              <CheckRow
                key={keyOf(state)} state={met ? 'done' : 'open'} word={met ? conversations.topicStates.done : conversations.topicStates.open} title={field.conversations.followUps[followUp.kind]}
                proof={met ? `${why} ${metSentence(met, words)}` : `${why} ${conversations.dueBy(writtenDate(followUp.dueOn))} ${rule}`}
              />
            );
          })}
        </Rows>
        {open ? <NoteDone talk={talk} state={open} onClose={() => setNoting(undefined)} /> : (
          <div className="split">
            {states.filter((state) => state.met === null && doneKind[state.followUp.kind]).map((state) => (
              <Button key={keyOf(state)} onPress={() => setNoting(keyOf(state))}>
                {state.followUp.kind === 'team-consult' ? conversations.noteConsult : `${conversations.noteDone}: ${state.agreement?.what ?? field.conversations.followUps[state.followUp.kind]}`}
              </Button>
            ))}
          </div>
        )}
      </div>
    </Section>
  );
}

const empty = { doneAt: '', role: '', name: '', outcome: '' };

function NoteDone({ talk, state, onClose }: { readonly talk: Conversation; readonly state: FollowUpState; readonly onClose: () => void }) {
  const words = useWords();
  const { conversations, field: { fields: { labels } } } = words;
  const now = useNow();
  const draft = useDraft(`follow-up:${talk.id}`, empty);
  const act = useAct('conversations.noteDone');
  const { body, change } = draft;
  const kind = doneKind[state.followUp.kind] ?? 'agreed-follow-up';
  const typed = {
    conversationId: talk.id, kind, nr: state.agreement?.nr ?? null, doneAt: orMissing(body.doneAt), outcome: body.outcome,
    consulted: kind === 'team-consult' && (body.role !== '' || body.name !== '') ? [{ role: body.role, name: body.name }] : [],
  };
  const says = fieldSentences(openProblems(act.problems, NewFollowUpDone, typed), words);
  const at = fieldAt(says);
  useFirstProblem(act.failure);
  const note = async (): Promise<void> => {
    if (!(await act.run(typedFor('conversations.noteDone', typed))).ok) return;
    draft.discard();
    onClose();
  };
  return (
    <div className="stack" data-gap="medium">
      <FailureNotice failure={act.failure} />
      <MomentField label={labels.followUpDone.doneAt} {...at('doneAt')} now={now} value={body.doneAt} onChange={(doneAt) => change({ doneAt })} />
      {kind === 'team-consult' && (
        <>
          <TextField label={conversations.consultedName} field="consulted" problem={says('consulted') ?? says('consulted.0.name')} value={body.name} onChange={(name) => change({ name })} />
          <TextField label={conversations.consultedRole} {...at('consulted.0.role')} value={body.role} onChange={(role) => change({ role })} />
        </>
      )}
      <TextArea label={labels.followUpDone.outcome} {...at('outcome')} rows={2} value={body.outcome} onChange={(outcome) => change({ outcome })} />
      <div className="split">
        <Button pending={act.pending} onPress={() => void note()}>{conversations.noteIt}</Button>
        <Button kind="plain" onPress={onClose}>{conversations.cancel}</Button>
      </div>
    </div>
  );
}
