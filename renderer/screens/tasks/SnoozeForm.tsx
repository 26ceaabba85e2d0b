import { useState } from 'react';
import { addHours, dayOf, momentIn } from '#domain/shared/instant';
import { addDays } from '#domain/shared/plain-date';
import { latestSnooze } from '#domain/tasks/snooze';
import type { Task } from '#domain/tasks/task';
import { Button } from '../../components/Button';
import { Acts, Form } from '../../components/Layout';
import { MomentField } from '../../components/MomentField';
import { FailureNotice } from '../../components/Problems';
import { TextArea } from '../../components/TextArea';
import { useNow } from '../../state/now';
import { useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { writtenMoment } from '../../words/moments';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { fieldAt, orMissing, typedFor, useFirstProblem } from '../minors/form';

const MORNING = '09:00';
const HOURS_A_WEEK = 24 * 7;

/** Why not now, and until when. The policy says how long at most. */
export function SnoozeForm({ task, onDone }: { readonly task: Task; readonly onDone: () => void }) {
  const words = useWords();
  const { tasks: { snooze }, field: { fields: { labels } }, language } = words;
  const now = useNow();
  const tell = useTell();
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const act = useAct('tasks.snooze');
  useFirstProblem(act.failure);
  const at = fieldAt(fieldSentences(act.problems, words));
  const latest = latestSnooze(task, now);
  const choices = [
    { label: snooze.tomorrow, moment: momentIn(addDays(dayOf(now), 1), MORNING) }, { label: snooze.week, moment: addHours(now, HOURS_A_WEEK) },
  ].filter(({ moment }) => latest !== null && moment <= latest);
  const save = async (): Promise<void> => {
    const answer = await act.run(typedFor('tasks.snooze', { minorId: task.minorId, kind: task.kind, subjectId: task.subjectId, until: orMissing(until), reason }));
    if (!answer.ok) return;
    tell({ says: snooze.done });
    onDone();
  };
  return (
    <Form label={snooze.title}>
      {choices.length > 0 && <Acts>{choices.map(({ label, moment }) => <Button key={label} pressed={until === moment} onPress={() => setUntil(moment)}>{label}</Button>)}</Acts>}
      <MomentField label={labels.snooze.until} help={latest && snooze.atMost(writtenMoment(latest, language))} {...at('until')} now={now} value={until} onChange={setUntil} />
      <TextArea label={labels.snooze.reason} {...at('reason')} rows={2} value={reason} onChange={setReason} />
      <FailureNotice failure={act.failure} />
      <div><Button pending={act.pending} onPress={() => void save()}>{snooze.act}</Button></div>
    </Form>
  );
}
