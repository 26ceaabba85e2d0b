import { useState } from 'react';
import { mayEndPlacement } from '#domain/placements/may-place';
import type { Placement } from '#domain/placements/placement';
import { isPlainDate } from '#domain/shared/plain-date';
import { Banner } from '../../components/Banner';
import { DateField } from '../../components/DateField';
import { TextArea } from '../../components/TextArea';
import { useToday } from '../../state/now';
import { useTell } from '../../state/store';
import { sentenceOfRefusal } from '../../words/sentences';
import { useWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { useActForm } from '../departures/use-act-form';
import { orMissing } from '../minors/form';

/** The end of a placement: its day and why. What stands in the way is told before the button is pressed. */
export function EndPlacement({ placement, onDone }: { readonly placement: Placement; readonly onDone: () => void }) {
  const words = useWords();
  const { stay } = words;
  const today = useToday();
  const tell = useTell();
  const [initial] = useState({ to: today as string, reason: '' });
  const form = useActForm({
    request: 'placements.end', draft: `end-placement:${placement.id}`, initial,
    toInput: ({ to, reason }) => ({ placementId: placement.id, rev: placement.rev, to: orMissing(to), reason }),
    onDone: () => { tell({ says: stay.placement.endDone }); onDone(); },
  });
  const inTheWay = isPlainDate(form.body.to) ? mayEndPlacement(placement, form.body.to, today) : [];
  return (
    <ActForm form={form} title={stay.placement.endTitle} act={stay.placement.endAct} onCancel={onDone} arrive why={inTheWay.map((one) => sentenceOfRefusal(one, words)).join(' ') || undefined}>
      {form.failure?.kind === 'changed-meanwhile' && <Banner tone="attention">{stay.changed}</Banner>}
      <DateField label={stay.placement.endDay} today={today} {...form.text('to')} />
      <TextArea label={stay.why} {...form.text('reason')} rows={2} />
    </ActForm>
  );
}
