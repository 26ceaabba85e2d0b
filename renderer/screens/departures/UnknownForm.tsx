import { useState } from 'react';
import type { DepartureRecord } from '#domain/departures/departure-record';
import { isPlainDate } from '#domain/shared/plain-date';
import { DateField } from '../../components/DateField';
import { Columns } from '../../components/Layout';
import { TextArea } from '../../components/TextArea';
import { useToday } from '../../state/now';
import { useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { orNull } from '../minors/form';
import { ActForm } from './ActForm';
import { useActForm } from './use-act-form';

const empty = { avimNoticeOn: '', coaDepartureOn: '', nidosDepartureOn: '', reasonDatesDiffer: '' };

/** Unknown destination on AVIM's notice. When COA and Nidos name another day both stay, with the reason. */
export function UnknownForm({ departure, onClose }: { readonly departure: DepartureRecord; readonly onClose: () => void }) {
  const { departures: { forms, steps }, field } = useWords();
  const { unknownDestination: labels } = field.fields.labels;
  const today = useToday();
  const tell = useTell();
  const [initial] = useState(empty);
  const form = useActForm({
    request: 'departures.confirmUnknown', draft: `unknown-destination:${departure.id}`, initial,
    toInput: (body) => ({ ...body, coaDepartureOn: orNull(body.coaDepartureOn), nidosDepartureOn: orNull(body.nidosDepartureOn), departureId: departure.id }),
    onDone: () => { tell({ says: forms.unknownDone }); onClose(); },
  });
  const { coaDepartureOn, nidosDepartureOn } = form.body;
  // other days, or a day of only one of the two, ask for a reason
  const differ = (isPlainDate(coaDepartureOn) || isPlainDate(nidosDepartureOn)) && coaDepartureOn !== nidosDepartureOn;
  return (
    <ActForm form={form} title={forms.unknown} act={steps.unknownAct} onCancel={onClose} arrive>
      <p className="meta">{forms.unknownHelp}</p>
      <Columns shape="fields">
        <DateField label={labels.avimNoticeOn} today={today} {...form.text('avimNoticeOn')} />
        <DateField label={labels.coaDepartureOn} optional today={today} {...form.text('coaDepartureOn')} />
        <DateField label={labels.nidosDepartureOn} optional today={today} {...form.text('nidosDepartureOn')} />
      </Columns>
      {(differ || form.body.reasonDatesDiffer !== '') && <TextArea label={labels.reasonDatesDiffer} rows={2} {...form.text('reasonDatesDiffer')} />}
    </ActForm>
  );
}
