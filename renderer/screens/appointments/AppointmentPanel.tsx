import { useState } from 'react';
import { appointmentOutcomes, outcomeOf, type Appointment, type AppointmentOutcome } from '#domain/appointments/appointment';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Pairs } from '../../components/Facts';
import { Form, Section } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import { TextArea } from '../../components/TextArea';
import { useNow } from '../../state/now';
import { useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { fieldSentences } from '../../words/sentences';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { fieldAt, orMissing, typedFor, useFirstProblem } from '../minors/form';
import { optionsOf } from '../minors/options';
import { GonePanel, type RecordPanelProps } from '../minors/RecordPanels';

/** An appointment: what was agreed, what came of it, and the way to note or change that. */
export function AppointmentPanel({ file, id, onClose }: RecordPanelProps) {
  const { appointments, field, language } = useWords();
  const [changing, setChanging] = useState(false);
  const appointment = file.appointments.find((one) => one.id === id);
  if (!appointment) return <GonePanel onClose={onClose} />;
  const { appointment: labels } = field.fields.labels;
  const noted = outcomeOf(appointment);
  const asks = noted === undefined || changing;
  const withWhom = [appointment.withRole, appointment.withName].filter(Boolean).join(', ');
  return (
    <Panel title={appointment.what} note={writtenMoment(appointment.at, language)} onClose={onClose} footer={!asks && <Button onPress={() => setChanging(true)}>{appointments.change}</Button>}>
      <Pairs pairs={[[labels.where, appointment.where || appointments.nowhere], [labels.withRole, withWhom], [labels.agreedBy, appointment.agreedBy]]} />
      {appointment.outcomes.length > 0 && (
        <Section title={appointments.outcome}>
          {appointment.outcomes.toReversed().map((one) => (
            <p key={one.at}><strong>{field.appointments.outcomes[one.outcome]}.</strong> {one.reason} <span className="meta">{appointments.notedBy(one.by, writtenMoment(one.at, language))}</span></p>
          ))}
        </Section>
      )}
      {asks && <OutcomeForm appointment={appointment} onDone={() => setChanging(false)} />}
    </Panel>
  );
}

/** How it went. Before its time an appointment can only be cancelled. */
function OutcomeForm({ appointment, onDone }: { readonly appointment: Appointment; readonly onDone: () => void }) {
  const words = useWords();
  const { appointments, field: { appointments: codes, fields: { labels, help } } } = words;
  const tell = useTell();
  const now = useNow();
  const [outcome, setOutcome] = useState<AppointmentOutcome | ''>('');
  const [reason, setReason] = useState('');
  const note = useAct('appointments.noteOutcome');
  useFirstProblem(note.failure);
  const at = fieldAt(fieldSentences(note.problems, words));
  const possible = appointment.at > now ? (['cancelled'] as const) : appointmentOutcomes;
  const save = async (): Promise<void> => {
    const answer = await note.run(typedFor('appointments.noteOutcome', { appointmentId: appointment.id, outcome: orMissing(outcome), reason }));
    if (!answer.ok) return;
    tell({ says: appointments.outcomeDone });
    onDone();
  };
  return (
    <Form label={labels.appointmentOutcome.outcome}>
      <Choice label={labels.appointmentOutcome.outcome} {...at('outcome')} options={optionsOf(possible, codes.outcomes)} value={outcome || undefined} onChange={setOutcome} />
      <TextArea label={labels.appointmentOutcome.reason} help={help.appointmentOutcome.reason} {...at('reason')} optional={outcome !== 'cancelled'} rows={2} value={reason} onChange={setReason} />
      <FailureNotice failure={note.failure} />
      <div><Button pending={note.pending} onPress={() => void save()}>{appointments.outcomeAct}</Button></div>
    </Form>
  );
}
