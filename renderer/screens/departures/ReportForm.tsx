import { useState } from 'react';
import { MissingReport } from '#domain/departures/departure';
import { reportStandingOf } from '#domain/departures/departure-record';
import type { Instant } from '#domain/shared/instant';
import { Columns } from '../../components/Layout';
import { MomentField } from '../../components/MomentField';
import { Select } from '../../components/Select';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useNow } from '../../state/now';
import { useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { orMissing } from '../minors/form';
import { optionsOf } from '../minors/options';
import { ActForm } from './ActForm';
import type { Case } from './DepartureFile';
import { useActForm } from './use-act-form';

interface StepFormProps {
  readonly found: Case;
  readonly onClose: () => void;
}

const channels = MissingReport.shape.channel.options;
const empty = { reportedAt: '', reportedBy: '', channel: '' as (typeof channels)[number] | '', policeNumber: '', reasonLate: '' };

/** The report of the disappearance. A report after the limit asks why, as soon as its moment is filled in. */
export function ReportForm({ found: { file, departure }, onClose }: StepFormProps) {
  const { departures: { forms, steps }, field } = useWords();
  const { missingReport: labels } = field.fields.labels;
  const now = useNow();
  const tell = useTell();
  const [initial] = useState(empty);
  const form = useActForm({
    request: 'departures.reportMissing', draft: `missing-report:${departure.id}`, initial,
    toInput: (body) => ({ ...body, channel: orMissing(body.channel), departureId: departure.id }),
    onDone: () => { tell({ says: forms.reportDone }); onClose(); },
  });
  const { reportedAt, reasonLate } = form.body;
  const late = reportStandingOf(file, departure, reportedAt.endsWith('Z') ? (reportedAt as Instant) : now).stage === 'late';
  return (
    <ActForm form={form} title={forms.report} act={steps.reportAct} onCancel={onClose} arrive titled={false}>
      <MomentField label={labels.reportedAt} now={now} {...form.text('reportedAt')} />
      <Columns shape="fields">
        <TextField label={labels.reportedBy} {...form.text('reportedBy')} />
        <Select label={labels.channel} options={optionsOf(channels, field.departures.channels)} {...form.pick('channel')} />
        <TextField label={labels.policeNumber} help={forms.numberHelp} optional {...form.text('policeNumber')} />
      </Columns>
      {(late || reasonLate !== '') && <TextArea label={labels.reasonLate} help={forms.lateHelp} rows={2} {...form.text('reasonLate')} />}
    </ActForm>
  );
}
