import { useState } from 'react';
import type { AfterStepCode, AfterStepDone } from '#domain/transfers/after-steps';
import type { TransferRecord } from '#domain/transfers/transfer-record';
import { DateField } from '../../components/DateField';
import { Columns } from '../../components/Layout';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useToday } from '../../state/now';
import { useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { useActForm } from '../departures/use-act-form';

interface AfterStepFormProps {
  readonly transfer: TransferRecord;
  readonly step: AfterStepCode;
  readonly given: AfterStepDone | null;
  readonly onClose: () => void;
}

/** What is left after the hand-over and happens outside Hoede: done on which day, by whom, under which number. */
export function AfterStepForm({ transfer, step, given, onClose }: AfterStepFormProps) {
  const { transfers: { transfer: { after: say } }, field } = useWords();
  const { afterStepDone: labels } = field.fields.labels;
  const today = useToday();
  const tell = useTell();
  const [initial] = useState({ doneOn: (given?.doneOn ?? '') as string, doneBy: given?.doneBy ?? '', number: given?.number ?? '', note: given?.note ?? '' });
  const form = useActForm({
    request: 'transfers.noteStep', draft: `after-${step}:${transfer.id}`, initial,
    toInput: (body) => ({ ...body, step, transferId: transfer.id }),
    onDone: () => { tell({ says: say.saved }); onClose(); },
  });
  return (
    <ActForm form={form} title={field.transfers.afterSteps[step]} act={say.act} onCancel={onClose} arrive titled={false}>
      <Columns shape="fields">
        <DateField label={labels.doneOn} today={today} {...form.text('doneOn')} />
        <TextField label={labels.doneBy} {...form.text('doneBy')} />
        <TextField label={labels.number} optional {...form.text('number')} />
      </Columns>
      <TextArea label={labels.note} optional rows={2} {...form.text('note')} />
    </ActForm>
  );
}
