import { useState } from 'react';
import type { DepartureRecord } from '#domain/departures/departure-record';
import type { NotedStepCode } from '#domain/departures/steps';
import { Columns } from '../../components/Layout';
import { MomentField } from '../../components/MomentField';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useNow } from '../../state/now';
import { useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { ActForm } from './ActForm';
import { useActForm } from './use-act-form';

const empty = { doneAt: '', doneBy: '', number: '', note: '' };

/** Notes that a step was done: when, by whom, under which number. */
export function StepForm({ departure, step, onClose }: { readonly departure: DepartureRecord; readonly step: NotedStepCode; readonly onClose: () => void }) {
  const { departures: { forms }, field } = useWords();
  const { notedStep: labels } = field.fields.labels;
  const now = useNow();
  const tell = useTell();
  const [initial] = useState(empty);
  const form = useActForm({
    request: 'departures.noteStep', draft: `step-${step.replaceAll(/[^a-z-]/g, '')}:${departure.id}`, initial,
    toInput: (body) => ({ ...body, step, departureId: departure.id }),
    onDone: () => { tell({ says: forms.stepDone }); onClose(); },
  });
  return (
    <ActForm form={form} title={field.departures.steps[step]} act={forms.stepAct} onCancel={onClose} arrive titled={false}>
      <MomentField label={labels.doneAt} now={now} {...form.text('doneAt')} />
      <Columns shape="fields">
        <TextField label={labels.doneBy} {...form.text('doneBy')} />
        <TextField label={labels.number} optional {...form.text('number')} />
      </Columns>
      <TextArea label={labels.note} optional rows={2} {...form.text('note')} />
    </ActForm>
  );
}
