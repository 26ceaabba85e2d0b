import { useState } from 'react';
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

interface FormProps {
  readonly transfer: TransferRecord;
  readonly onClose: () => void;
}

const noRequest = { authority: '', reference: '', requestedOn: '' };

/** The request at the court or the Central Authority. */
export function RequestForm({ transfer, onClose }: FormProps) {
  const { transfers: { transfer: { request: say } }, field } = useWords();
  const { transferRequest: labels } = field.fields.labels;
  const today = useToday();
  const tell = useTell();
  const [initial] = useState(noRequest);
  const form = useActForm({
    request: 'transfers.request', draft: `request:${transfer.id}`, initial,
    toInput: (body) => ({ ...body, transferId: transfer.id }),
    onDone: () => { tell({ says: say.done }); onClose(); },
  });
  return (
    <ActForm form={form} title={say.title} act={say.act} onCancel={onClose} arrive titled={false}>
      <Columns shape="fields">
        <TextField label={labels.authority} {...form.text('authority')} />
        <TextField label={labels.reference} {...form.text('reference')} />
        <DateField label={labels.requestedOn} today={today} {...form.text('requestedOn')} />
      </Columns>
    </ActForm>
  );
}

const noReason = { reason: '' };

/** The request is taken back, or the transfer stops for good: both with a reason. */
export function ReasonForm({ transfer, onClose, move }: FormProps & { readonly move: 'withdraw' | 'stop' }) {
  const { transfers: { transfer: words } } = useWords();
  const tell = useTell();
  const [initial] = useState(noReason);
  const say = words[move];
  const form = useActForm({
    request: move === 'stop' ? 'transfers.stop' : 'transfers.withdraw', draft: `${move}:${transfer.id}`, initial,
    toInput: (body) => ({ ...body, transferId: transfer.id }),
    onDone: () => { tell({ says: say.done }); onClose(); },
  });
  return (
    <ActForm form={form} title={say.open} act={say.act} onCancel={onClose} arrive>
      {move === 'stop' && <p>{words.stop.note}</p>}
      <TextArea label={say.reason} rows={2} {...form.text('reason')} />
    </ActForm>
  );
}

/** Nothing is left to do in this transfer. */
export function CloseForm({ transfer, onClose }: FormProps) {
  const { transfers: { transfer: { closing: say } }, field } = useWords();
  const tell = useTell();
  const [initial] = useState({ note: '' });
  const form = useActForm({
    request: 'transfers.close', draft: `close-transfer:${transfer.id}`, initial, toInput: (body) => ({ ...body, transferId: transfer.id }),
    onDone: () => { tell({ says: say.done }); onClose(); },
  });
  return (
    <ActForm form={form} title={say.title} act={say.act} onCancel={onClose} arrive titled={false}>
      <TextArea label={field.fields.labels.transferClosing.note} optional rows={2} {...form.text('note')} />
    </ActForm>
  );
}
