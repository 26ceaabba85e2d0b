import { useState } from 'react';
import { isPlainDate, writtenDate, type PartialDate, type PlainDate } from '#domain/shared/plain-date';
import { endDateBy, type EndDate } from '#domain/transfers/end-date';
import type { TransferRecord } from '#domain/transfers/transfer-record';
import { Banner } from '../../components/Banner';
import { Choice } from '../../components/Choice';
import { DateField } from '../../components/DateField';
import { Columns } from '../../components/Layout';
import { TextField } from '../../components/TextField';
import { useToday } from '../../state/now';
import { useTell } from '../../state/store';
import { useWords, type AllWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { useActForm } from '../departures/use-act-form';
import { orNull, yesOrNo } from '../minors/form';

const empty = { court: '', number: '', decidedOn: '', sentOn: '', enforceableAtOnce: '' as 'yes' | 'no' | '', finalOn: '' };

/** When guardianship ends by an order, with its law; or that it goes on. */
export const endSentence = (end: Pick<EndDate, 'day' | 'reason'> | null, { transfers: { transfer: { order } }, field }: AllWords): string =>
  (end ? order.end(writtenDate(end.day), field.transfers.endReasons[end.reason]) : order.notFinal);

interface OrderFormProps {
  readonly transfer: TransferRecord;
  readonly birthDate: PartialDate;
  readonly onClose: () => void;
}

/** The court's order. The end of guardianship is computed while it is typed, by the same rule as after saving. */
export function OrderForm({ transfer, birthDate, onClose }: OrderFormProps) {
  const words = useWords();
  const { transfers: { transfer: { order }, safety }, field } = words;
  const { transferOrder: labels } = field.fields.labels;
  const today = useToday();
  const tell = useTell();
  const [initial] = useState(empty);
  const form = useActForm({
    request: 'transfers.recordOrder', draft: `order:${transfer.id}`, initial,
    toInput: (body) => ({ ...body, enforceableAtOnce: yesOrNo(body.enforceableAtOnce), finalOn: body.enforceableAtOnce === 'yes' ? null : orNull(body.finalOn), transferId: transfer.id }),
    onDone: ({ end }) => { tell({ says: `${order.done} ${endSentence(end, words)}` }); onClose(); },
  });
  const { sentOn, enforceableAtOnce, finalOn } = form.body;
  const end = isPlainDate(sentOn) && enforceableAtOnce !== ''
    ? endDateBy({ sentOn, enforceableAtOnce: enforceableAtOnce === 'yes', finalOn: enforceableAtOnce === 'no' && isPlainDate(finalOn) ? (finalOn satisfies PlainDate) : null }, birthDate)
    : undefined;
  return (
    <ActForm form={form} title={order.title} act={order.act} onCancel={onClose} arrive titled={false}>
      <Columns shape="fields">
        <TextField label={labels.court} {...form.text('court')} />
        <TextField label={labels.number} {...form.text('number')} />
        <DateField label={labels.decidedOn} today={today} {...form.text('decidedOn')} />
        <DateField label={labels.sentOn} today={today} {...form.text('sentOn')} />
      </Columns>
      <Choice label={labels.enforceableAtOnce} options={[{ value: 'yes', label: safety.yes }, { value: 'no', label: safety.no }]} {...form.pick('enforceableAtOnce')} />
      {enforceableAtOnce === 'no' && <DateField label={labels.finalOn} help={order.finalHelp} optional today={today} {...form.text('finalOn')} />}
      <Banner tone={end ? 'accent' : 'quiet'} announce="status"><p>{end === undefined ? order.fill : endSentence(end, words)}</p></Banner>
    </ActForm>
  );
}
