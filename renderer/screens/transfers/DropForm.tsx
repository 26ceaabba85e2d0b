import { useState } from 'react';
import type { DepartureRecord } from '#domain/departures/departure-record';
import { TextArea } from '../../components/TextArea';
import { useGo, useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { useActForm } from '../departures/use-act-form';

const empty = { reason: '' };

/** The claim could not be verified: it is dropped with a reason, and the departure is open as before. */
export function DropForm({ departure, onClose }: { readonly departure: DepartureRecord; readonly onClose: () => void }) {
  const { transfers: { drop } } = useWords();
  const go = useGo();
  const tell = useTell();
  const [initial] = useState(empty);
  const form = useActForm({
    request: 'departures.dropDestination', draft: `drop-destination:${departure.id}`, initial,
    toInput: (body) => ({ ...body, departureId: departure.id }),
    onDone: () => { tell({ says: drop.done }); go({ name: 'departure', id: departure.id, minor: departure.minorId }); },
  });
  return (
    <ActForm form={form} title={drop.open} act={drop.act} onCancel={onClose} arrive>
      <TextArea label={drop.reason} rows={2} {...form.text('reason')} />
    </ActForm>
  );
}
