import { useState } from 'react';
import { identifiedHows, askedPoints, type HostIdentity, type SafetyAnswer, type SafetyPoint } from '#domain/transfers/safety-check';
import { safetyPointsOn } from '#domain/policy/safety-points';
import type { TransferRecord } from '#domain/transfers/transfer-record';
import { Choice } from '../../components/Choice';
import { DateField } from '../../components/DateField';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useToday } from '../../state/now';
import { useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { useActForm } from '../departures/use-act-form';
import { orMissing } from '../minors/form';
import { optionsOf } from '../minors/options';

interface PointFormProps {
  readonly transfer: TransferRecord;
  readonly point: SafetyPoint;
  readonly given: SafetyAnswer | undefined;
  readonly arrive: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** One point of the check: the answer, what it rests on, and the day. Saved at once. */
export function PointForm({ transfer, point, given, arrive, onDone, onClose }: PointFormProps) {
  const { transfers: { safety }, field } = useWords();
  const { safetyAnswer: labels, hostIdentity } = field.fields.labels;
  const today = useToday();
  const tell = useTell();
  const [initial] = useState({
    answer: (given?.answer ?? '') as SafetyAnswer['answer'] | '', evidence: given?.evidence ?? '', checkedOn: given?.checkedOn ?? (today as string),
    identityHow: (given?.identity?.how ?? '') as HostIdentity['how'] | '', identityBy: given?.identity?.by ?? '',
  });
  const form = useActForm({
    request: 'transfers.answerCheck', draft: `safety-${point}:${transfer.id}`, initial,
    toInput: ({ answer, evidence, checkedOn, identityHow, identityBy }) => ({
      answer: orMissing(answer), evidence, checkedOn, point, transferId: transfer.id,
      identity: point === 'host-identity-proved' && answer === 'yes' ? { how: orMissing(identityHow), by: identityBy } : null,
    }),
    pathOf: (name) => ({ identityHow: 'identity.how', identityBy: 'identity.by' })[name] ?? name,
    onDone: () => { tell({ says: safety.saved }); onDone(); },
  });
  const asked = safetyPointsOn(today).points;
  const points = askedPoints(asked);
  const always = asked[point] === 'yes';
  const answers = always ? (['yes', 'no'] as const) : (['yes', 'no', 'not-applicable'] as const);
  const { label, ask } = field.transfers.safetyPoints[point];
  return (
    <>
      <p className="meta">{safety.point(points.indexOf(point) + 1, points.length)}</p>
      <ActForm form={form} title={label} act={safety.save} onCancel={onClose} arrive={arrive}>
        {!arrive && <h2 className="form-title">{label}</h2>}
        <Choice label={labels.answer} help={always ? safety.always : safety.notApplicableHelp} options={optionsOf(answers, field.transfers.answers)} {...form.pick('answer')} />
        {point === 'host-identity-proved' && form.body.answer === 'yes' && (
          <>
            <Choice label={hostIdentity.how} help={safety.identityHelp} options={optionsOf(identifiedHows, field.transfers.identifiedHows)} {...form.pick('identityHow')} />
            <TextField label={hostIdentity.by} {...form.text('identityBy')} />
          </>
        )}
        <TextArea label={labels.evidence} help={ask} rows={3} {...form.text('evidence')} />
        <DateField label={labels.checkedOn} today={today} {...form.text('checkedOn')} />
      </ActForm>
    </>
  );
}
