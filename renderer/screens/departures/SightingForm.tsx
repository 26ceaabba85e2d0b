import { useState } from 'react';
import type { DepartureRecord } from '#domain/departures/departure-record';
import { asksAboutTransfer } from '#domain/transfers/with-departure';
import { Columns } from '../../components/Layout';
import { MomentField } from '../../components/MomentField';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useNow } from '../../state/now';
import { useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { ActForm } from './ActForm';
import type { Case } from './DepartureFile';
import { noTransferAnswer, pathOfAnswer, TransferQuestion, withTransferAnswer } from './TransferQuestion';
import { useActForm } from './use-act-form';

interface SightingFormProps {
  readonly found: Case;
  readonly move: 'see-again' | 'return';
  readonly onClose: () => void;
}

const noSighting = { seenAt: '', where: '', by: '', ...noTransferAnswer };

/** The youth is back, or was seen and had not left. */
export function SightingForm({ found: { departure, transfer }, move, onClose }: SightingFormProps) {
  const { departures: { forms }, field } = useWords();
  const { sighting: labels } = field.fields.labels;
  const now = useNow();
  const tell = useTell();
  const [initial] = useState(noSighting);
  const asks = asksAboutTransfer(move, transfer);
  const form = useActForm({
    request: move === 'return' ? 'departures.return' : 'departures.seeAgain', draft: `sighting:${departure.id}`, initial, pathOf: pathOfAnswer,
    toInput: (body) => {
      const { transfer: answered, ...sighting } = withTransferAnswer(body, asks);
      return { ...sighting, ...(move === 'return' && { transfer: answered }), departureId: departure.id };
    },
    onDone: () => { tell({ says: move === 'return' ? forms.backDone : forms.seenDone }); onClose(); },
  });
  return (
    <ActForm form={form} title={move === 'return' ? forms.return : forms.seeAgain} act={forms.backAct} onCancel={onClose} arrive>
      <MomentField label={labels.seenAt} now={now} {...form.text('seenAt')} />
      <Columns shape="fields">
        <TextField label={labels.where} {...form.text('where')} />
        <TextField label={labels.by} {...form.text('by')} />
      </Columns>
      {asks && transfer && <TransferQuestion transfer={transfer} form={form} />}
    </ActForm>
  );
}

const notLost = { foundOutAt: '', what: '' };

/** A known destination proved false, or contact was lost: the departure is open again. */
export function ReopenForm({ departure, onClose }: { readonly departure: DepartureRecord; readonly onClose: () => void }) {
  const { departures: { forms }, field } = useWords();
  const { destinationLost: labels } = field.fields.labels;
  const now = useNow();
  const tell = useTell();
  const [initial] = useState(notLost);
  const form = useActForm({
    request: 'departures.reopen', draft: `destination-lost:${departure.id}`, initial,
    toInput: (body) => ({ ...body, departureId: departure.id }),
    onDone: () => { tell({ says: forms.reopenDone }); onClose(); },
  });
  return (
    <ActForm form={form} title={forms.reopen} act={forms.reopenAct} onCancel={onClose} arrive>
      <MomentField label={labels.foundOutAt} now={now} {...form.text('foundOutAt')} />
      <TextArea label={labels.what} help={forms.whatHelp} rows={2} {...form.text('what')} />
    </ActForm>
  );
}
