import { useState } from 'react';
import { deathSources } from '#domain/departures/departure';
import type { DepartureRecord } from '#domain/departures/departure-record';
import { asksAboutTransfer } from '#domain/transfers/with-departure';
import { DateField } from '../../components/DateField';
import { Columns } from '../../components/Layout';
import { MomentField } from '../../components/MomentField';
import { Select } from '../../components/Select';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useNow, useToday } from '../../state/now';
import { useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { orMissing, orNull } from '../minors/form';
import { optionsOf } from '../minors/options';
import { ActForm } from './ActForm';
import type { Case } from './DepartureFile';
import { noTransferAnswer, pathOfAnswer, TransferQuestion, withTransferAnswer } from './TransferQuestion';
import { useActForm } from './use-act-form';

interface EndFormProps {
  readonly departure: DepartureRecord;
  readonly onClose: () => void;
}

const nowhere = { seenAt: '', where: '', by: '', policeNumber: '', stays: '', ...noTransferAnswer };

/** The police found the youth, who is not back yet. */
export function FoundForm({ found: { departure, transfer }, onClose }: { readonly found: Case; readonly onClose: () => void }) {
  const { departures: { forms }, field } = useWords();
  const { sighting, foundByPolice: labels } = field.fields.labels;
  const now = useNow();
  const tell = useTell();
  const [initial] = useState(nowhere);
  const asks = asksAboutTransfer('find', transfer);
  const form = useActForm({
    request: 'departures.find', draft: `found:${departure.id}`, initial, pathOf: pathOfAnswer,
    toInput: (body) => ({ ...withTransferAnswer(body, asks), departureId: departure.id }), onDone: () => { tell({ says: forms.foundDone }); onClose(); },
  });
  return (
    <ActForm form={form} title={field.departures.moves.find} act={forms.foundAct} onCancel={onClose} arrive>
      <MomentField label={sighting.seenAt} now={now} {...form.text('seenAt')} />
      <Columns shape="fields">
        <TextField label={sighting.where} {...form.text('where')} />
        <TextField label={sighting.by} {...form.text('by')} />
        <TextField label={labels.policeNumber} optional {...form.text('policeNumber')} />
        <TextField label={labels.stays} optional {...form.text('stays')} />
      </Columns>
      {asks && transfer && <TransferQuestion transfer={transfer} form={form} />}
    </ActForm>
  );
}

const unheard = { heardAt: '', diedOn: '', confirmedBy: '' as (typeof deathSources)[number] | '', toldBy: '', number: '', note: '' };

/** The youth died. Calm and plain: what is known, from whom, and nothing that has to be known. */
export function DeathForm({ departure, onClose }: EndFormProps) {
  const { departures: { forms }, field } = useWords();
  const { death: labels } = field.fields.labels;
  const now = useNow();
  const today = useToday();
  const tell = useTell();
  const [initial] = useState(unheard);
  const form = useActForm({
    request: 'departures.die', draft: `death:${departure.id}`, initial,
    toInput: (body) => ({ ...body, diedOn: orNull(body.diedOn), confirmedBy: orMissing(body.confirmedBy), departureId: departure.id }), onDone: () => { tell({ says: forms.deathDone }); onClose(); },
  });
  return (
    <ActForm form={form} title={field.departures.moves.die} act={forms.deathAct} onCancel={onClose} arrive>
      <p className="meta">{forms.deathHelp}</p>
      <MomentField label={labels.heardAt} now={now} {...form.text('heardAt')} />
      <Columns shape="fields">
        <TextField label={labels.toldBy} {...form.text('toldBy')} />
        <Select label={labels.confirmedBy} options={optionsOf(deathSources, field.departures.deathSources)} {...form.pick('confirmedBy')} />
        <DateField label={labels.diedOn} optional today={today} {...form.text('diedOn')} />
        <TextField label={labels.number} optional {...form.text('number')} />
      </Columns>
      <TextArea label={labels.note} optional rows={2} {...form.text('note')} />
    </ActForm>
  );
}

const noNote = { note: '' };

/** The youth turned 18 while away: the day itself comes from the established birth date. */
export function MajorityForm({ departure, onClose }: EndFormProps) {
  const { departures: { forms }, field } = useWords();
  const tell = useTell();
  const [initial] = useState(noNote);
  const form = useActForm({
    request: 'departures.comeOfAge', draft: `of-age:${departure.id}`, initial,
    toInput: (body) => ({ ...body, departureId: departure.id }), onDone: () => { tell({ says: forms.majorityDone }); onClose(); },
  });
  return (
    <ActForm form={form} title={field.departures.moves['come-of-age']} act={forms.majorityAct} onCancel={onClose} arrive>
      <p>{forms.majorityHelp}</p>
      <TextArea label={field.fields.labels.majority.note} optional rows={2} {...form.text('note')} />
    </ActForm>
  );
}

const noReason = { reason: '' };

/** The end was noted by mistake. It stays on record, and the departure stands where it stood. */
export function TakeBackForm({ departure, onClose }: EndFormProps) {
  const { departures: { forms }, field } = useWords();
  const tell = useTell();
  const [initial] = useState(noReason);
  const form = useActForm({
    request: 'departures.takeBack', draft: `take-back:${departure.id}`, initial,
    toInput: (body) => ({ ...body, departureId: departure.id }), onDone: () => { tell({ says: forms.takeBackDone }); onClose(); },
  });
  return (
    <ActForm form={form} title={field.departures.moves['take-back']} act={forms.takeBackAct} onCancel={onClose} arrive>
      <p className="meta">{forms.takeBackHelp}</p>
      <TextArea label={field.fields.labels.takenBack.reason} rows={2} {...form.text('reason')} />
    </ActForm>
  );
}
