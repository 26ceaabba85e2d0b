import { useState } from 'react';
import type { MinorFile } from '#domain/minors/minor-file';
import { writtenDate } from '#domain/shared/plain-date';
import type { Assessment, ConsultOutcome } from '#domain/signs/decision';
import { DateField } from '../../components/DateField';
import { Section, Stack } from '../../components/Layout';
import { TextArea } from '../../components/TextArea';
import { useToday } from '../../state/now';
import { useTell } from '../../state/store';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { useActForm } from '../departures/use-act-form';
import { orMissing } from '../minors/form';
import { ConsultedFields, type Person } from './ConsultedFields';

/** Where the last decision was to consult first and nothing was noted of it yet: the outcome, before the next decision. */
export function ConsultPart({ file }: { readonly file: MinorFile }) {
  const { signs, language } = useWords();
  const latest = file.assessments.at(-1);
  if (latest?.decision !== 'needs-consult' || latest.outcome !== null) return null;
  return (
    <Section title={signs.consult}>
      <Stack gap="medium">
        <p>{signs.consultAbout(writtenMoment(latest.decidedAt, language))}</p>
        <ConsultForm key={latest.id} assessment={latest} />
      </Stack>
    </Section>
  );
}

function ConsultForm({ assessment }: { readonly assessment: Assessment }) {
  const { signs, field } = useWords();
  const { consultOutcome: labels } = field.fields.labels;
  const today = useToday();
  const tell = useTell();
  // who was named when the consult was asked is most likely who was spoken to
  const [initial] = useState<{ heldOn: string; consulted: readonly Person[]; outcome: string }>({
    heldOn: '', outcome: '', consulted: assessment.consulted.length > 0 ? assessment.consulted : [{ role: '', name: '' }],
  });
  const form = useActForm({
    request: 'signs.noteConsult', draft: `consult:${assessment.id}`, initial,
    toInput: ({ heldOn, ...body }) => ({ ...body, assessmentId: assessment.id, heldOn: orMissing(heldOn) }),
    onDone: () => tell({ says: signs.consultNoted }),
  });
  return (
    <ActForm form={form} title={signs.consult} act={signs.noteConsult}>
      <DateField label={labels.heldOn} today={today} {...form.text('heldOn')} />
      <ConsultedFields value={form.body.consulted} onChange={(consulted) => form.change({ consulted })} says={(name) => form.at(name).problem} />
      <TextArea label={labels.outcome} rows={3} {...form.text('outcome')} />
    </ActForm>
  );
}

/** What a consult brought, with whom and when. */
export function OutcomeSentence({ outcome }: { readonly outcome: ConsultOutcome }) {
  const { signs } = useWords();
  return (
    <p className="written">
      <span className="meta">{signs.consultHeld(writtenDate(outcome.heldOn), outcome.consulted.map((one) => `${one.name} (${one.role})`).join(', '))}</span> {outcome.outcome}
    </p>
  );
}
