import { useState } from 'react';
import { handOverItems, type HandOver, type HandOverItem } from '#domain/transfers/transfer';
import { handOverOf, type TransferRecord } from '#domain/transfers/transfer-record';
import { Columns, Section } from '../../components/Layout';
import { DateField } from '../../components/DateField';
import { Select } from '../../components/Select';
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

type Code = HandOverItem['item'];
type Listed = Readonly<Record<Code, { readonly state: HandOverItem['state'] | ''; readonly note: string }>>;

const listedIn = (given: HandOver | null): Listed =>
  Object.fromEntries(handOverItems.map((item) => [item, given?.items.find((one) => one.item === item) ?? { state: '', note: '' }])) as unknown as Listed;

const itemsOf = (listed: Listed): readonly object[] => handOverItems.flatMap((item) => (listed[item].state === '' ? [] : [{ item, state: listed[item].state, note: listed[item].note }]));

/** The hand-over as the record on paper will say it: to whom, from which day, what was handed over thing by thing, and what is open. */
export function HandOverForm({ transfer, onClose }: FormProps) {
  const { transfers: { transfer: { handOver: say } }, field } = useWords();
  const { handOver: labels, handOverItem: itemLabels } = field.fields.labels;
  const today = useToday();
  const tell = useTell();
  const given = handOverOf(transfer);
  const [initial] = useState({
    receivedBy: given?.receivedBy ?? '', role: given?.role ?? '', organisation: given?.organisation ?? '', startsOn: (given?.startsOn ?? '') as string, handedOver: given?.handedOver ?? '',
    openPoints: given?.openPoints ?? '', listed: listedIn(given),
  });
  const form = useActForm({
    request: 'transfers.handOver', draft: `hand-over:${transfer.id}`, initial,
    toInput: ({ listed, ...body }) => ({ ...body, items: itemsOf(listed), transferId: transfer.id }),
    onDone: () => { tell({ says: say.done }); onClose(); },
  });
  const { listed } = form.body;
  const set = (item: Code, part: Partial<Listed[Code]>): void => form.change({ listed: { ...listed, [item]: { ...listed[item], ...part } } });
  const states = [{ value: 'not-named' as const, label: say.notNamed }, ...(['handed-over', 'follows', 'none'] as const).map((value) => ({ value, label: field.transfers.handOverStates[value] }))];
  return (
    <ActForm form={form} title={say.title} act={say.act} onCancel={onClose} arrive titled={false}>
      <Columns shape="fields">
        <TextField label={labels.receivedBy} {...form.text('receivedBy')} />
        <TextField label={labels.role} optional {...form.text('role')} />
        <TextField label={labels.organisation} {...form.text('organisation')} />
        <DateField label={labels.startsOn} today={today} {...form.text('startsOn')} />
      </Columns>
      <Section title={labels.items}>
        <div className="hand-over-items">
          {handOverItems.map((item) => {
            const { state, note } = listed[item];
            return (
              <div key={item} className="hand-over-item">
                <Select label={field.transfers.handOverItems[item]} options={states} value={state === '' ? 'not-named' : state} onChange={(chosen) => set(item, { state: chosen === 'not-named' ? '' : chosen })} />
                {state !== '' && <TextField label={itemLabels.note} optional value={note} onChange={(text) => set(item, { note: text })} />}
              </div>
            );
          })}
        </div>
      </Section>
      <TextArea label={labels.handedOver} optional rows={2} {...form.text('handedOver')} />
      <TextArea label={labels.openPoints} help={say.openHelp} optional rows={2} {...form.text('openPoints')} />
    </ActForm>
  );
}

/** Both signed the paper: when, who, and where it is kept. */
export function SignForm({ transfer, guardian, onClose }: FormProps & { readonly guardian: string }) {
  const { transfers: { transfer: { sign: say } }, field } = useWords();
  const { handOverSigned: labels } = field.fields.labels;
  const today = useToday();
  const tell = useTell();
  const [initial] = useState({ signedOn: '', signedForGuardian: guardian, signedForReceiver: handOverOf(transfer)?.receivedBy ?? '', keptWhere: '' });
  const form = useActForm({
    request: 'transfers.signHandOver', draft: `sign-hand-over:${transfer.id}`, initial, toInput: (body) => ({ ...body, transferId: transfer.id }),
    onDone: () => { tell({ says: say.done }); onClose(); },
  });
  return (
    <ActForm form={form} title={say.title} act={say.act} onCancel={onClose} arrive titled={false}>
      <DateField label={labels.signedOn} today={today} {...form.text('signedOn')} />
      <Columns shape="fields">
        <TextField label={labels.signedForGuardian} {...form.text('signedForGuardian')} />
        <TextField label={labels.signedForReceiver} {...form.text('signedForReceiver')} />
      </Columns>
      <TextField label={labels.keptWhere} help={say.keptHelp} {...form.text('keptWhere')} />
    </ActForm>
  );
}
