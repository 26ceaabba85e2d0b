import { useState } from 'react';
import { MeasureEnd } from '#domain/minors/measure-change';
import { lawfulEnd, mayEndMeasure } from '#domain/minors/may-change-measure';
import { endsByOrder, measureEndReasons, type Measure, type MeasureEndReason } from '#domain/minors/measure';
import type { MinorFile } from '#domain/minors/minor-file';
import { isPlainDate, writtenDate } from '#domain/shared/plain-date';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { DateField } from '../../components/DateField';
import { Columns } from '../../components/Layout';
import { Select } from '../../components/Select';
import { TextArea } from '../../components/TextArea';
import { useToday } from '../../state/now';
import { useTell } from '../../state/store';
import { sentenceOfRefusal } from '../../words/sentences';
import { useWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { useActForm } from '../departures/use-act-form';
import { orMissing, orNull, yesOrNo } from '../minors/form';
import { optionsOf } from '../minors/options';

const empty = { reason: '' as MeasureEndReason | '', endedOn: '', note: '', sentOn: '', enforceableAtOnce: '' as 'yes' | 'no' | '', finalOn: '' };

/** Ends a measure: a reason of the official list, the order where there is one, and the day that the law gives. */
export function EndMeasure({ file, measure, onDone }: { readonly file: MinorFile; readonly measure: Measure; readonly onDone: () => void }) {
  const words = useWords();
  const { stay, field, minors } = words;
  const { measureEnd: labels, endOrder } = field.fields.labels;
  const today = useToday();
  const tell = useTell();
  const [initial] = useState(empty);
  const toInput = ({ reason, endedOn, note, sentOn, enforceableAtOnce, finalOn }: typeof empty): object => ({
    measureId: measure.id, rev: measure.rev, reason: orMissing(reason), endedOn: orMissing(endedOn), note,
    order: reason !== '' && endsByOrder.includes(reason) ? { sentOn: orMissing(sentOn), enforceableAtOnce: yesOrNo(enforceableAtOnce), finalOn: orNull(finalOn) } : null,
  });
  const form = useActForm({ request: 'measures.end', draft: `end-measure:${measure.id}`, initial, toInput, onDone: () => { tell({ says: stay.measure.endDone }); onDone(); } });
  const { reason, sentOn, enforceableAtOnce, finalOn } = form.body;
  const byOrder = reason !== '' && endsByOrder.includes(reason);
  const order = byOrder && isPlainDate(sentOn) && enforceableAtOnce !== '' ? { sentOn, enforceableAtOnce: enforceableAtOnce === 'yes', finalOn: isPlainDate(finalOn) ? finalOn : null } : null;
  const lawful = reason === '' ? null : lawfulEnd(measure, file.minor, { reason, order });
  const read = MeasureEnd.safeParse(toInput({ ...form.body, note: form.body.note || '-' }));
  const inTheWay = read.success ? mayEndMeasure(measure, file.minor, read.data, today) : [];
  return (
    <ActForm form={form} title={stay.measure.endTitle} act={stay.measure.endAct} onCancel={onDone} arrive why={inTheWay.map((one) => sentenceOfRefusal(one, words)).join(' ') || undefined}>
      <p className="meta">{field.measures.endNotByLeaving}</p>
      {form.failure?.kind === 'changed-meanwhile' && <Banner tone="attention">{stay.changed}</Banner>}
      <Select label={labels.reason} options={optionsOf(measureEndReasons, field.measures.endReasons)} {...form.pick('reason')} />
      {byOrder && (
        <>
          <p className="meta">{field.measures.endByOrder}</p>
          <DateField label={endOrder.sentOn} today={today} {...form.text('sentOn')} {...form.at('order.sentOn')} />
          <Choice label={endOrder.enforceableAtOnce} options={optionsOf(['yes', 'no'] as const, minors)} {...form.pick('enforceableAtOnce')} {...form.at('order.enforceableAtOnce')} />
          {enforceableAtOnce === 'no' && <DateField label={endOrder.finalOn} optional today={today} {...form.text('finalOn')} {...form.at('order.finalOn')} />}
        </>
      )}
      {lawful && (
        <Banner tone="accent" announce="status" act={form.body.endedOn !== lawful.day && <Button onPress={() => form.change({ endedOn: lawful.day })}>{stay.measure.useDay(writtenDate(lawful.day))}</Button>}>
          {field.measures.lawfulEnd({ day: writtenDate(lawful.day), law: lawful.law })}
        </Banner>
      )}
      <Columns shape="fields"><DateField label={labels.endedOn} today={today} {...form.text('endedOn')} /></Columns>
      <TextArea label={labels.note} {...form.text('note')} rows={2} />
    </ActForm>
  );
}
