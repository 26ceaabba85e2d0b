import { Phone, Timer } from 'lucide-react';
import { missingDueAt } from '#domain/departures/departure-clock';
import type { Urgency } from '#domain/departures/departure';
import { urgenciesIn } from '#domain/departures/urgency';
import type { MinorFile } from '#domain/minors/minor-file';
import { departureLimitsOn } from '#domain/policy/departure-limits';
import { dayOf, type Instant } from '#domain/shared/instant';
import { Banner } from '../../components/Banner';
import { Check } from '../../components/CheckList';
import { Section, Stack } from '../../components/Layout';
import { useWords } from '../../words/words';
import { limitWords } from './clock';
import type { DetailsDraft } from './DetailFields';
import type { ActFormHandle } from './use-act-form';

/** What makes it urgent and only somebody who was there can say. A sign of danger says at once to call 112. */
export function CareFields({ form }: { readonly form: Pick<ActFormHandle<DetailsDraft>, 'body' | 'change'> }) {
  const { departures: { start, danger }, field } = useWords();
  const { departure: labels } = field.fields.labels;
  return (
    <Section title={start.care}>
      <Stack gap="small">
        <Check label={labels.danger} help={start.dangerHelp} value={form.body.danger} onChange={(value) => form.change({ danger: value })} />
        {form.body.danger && <Banner tone="danger" icon={Phone} announce="alert"><strong>{danger.now}</strong></Banner>}
        <Check label={labels.medical} help={start.medicalHelp} value={form.body.medical} onChange={(value) => form.change({ medical: value })} />
      </Stack>
    </Section>
  );
}

/** When the report is due by what was filled in so far, and why it may be sooner. The file alone may already make it urgent. */
export function Limit({ file, body, now }: { readonly file: MinorFile; readonly body: DetailsDraft; readonly now: Instant }) {
  const words = useWords();
  const { departures: { start }, field } = words;
  const isSeen = body.lastSeenAt.endsWith('Z');
  const lastSeenAt = isSeen ? (body.lastSeenAt as Instant) : now;
  const urgencies = urgenciesIn(file, { lastSeenAt, medical: body.medical, danger: body.danger });
  const reasons = urgencies.map((one: Urgency) => field.departures.urgencies[one]).join(' ');
  if (!isSeen) return urgencies.length === 0 ? null : <Banner tone="attention" icon={Timer} announce="status"><p><strong>{start.urgent}</strong> {reasons}</p></Banner>;
  const dueAt = missingDueAt({ countsFrom: lastSeenAt, urgencies, limits: departureLimitsOn(dayOf(lastSeenAt)) });
  const when = limitWords(dueAt, now, words);
  return (
    <Banner tone={urgencies.length > 0 || dueAt < now ? 'attention' : 'quiet'} icon={Timer} announce="status">
      <p><strong>{dueAt < now ? start.passed(when) : start.limit(when)}</strong> {urgencies.length === 0 ? start.limitWhy : reasons}</p>
    </Banner>
  );
}
