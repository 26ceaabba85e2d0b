import { Phone, Timer } from 'lucide-react';
import { useState } from 'react';
import { isOpen, missingDueAt } from '#domain/departures/departure-clock';
import { urgenciesAtStart } from '#domain/departures/open-departure';
import { fullName } from '#domain/minors/identity';
import type { MinorFile } from '#domain/minors/minor-file';
import { departureLimitsOn } from '#domain/policy/departure-limits';
import { dayOf, type Instant } from '#domain/shared/instant';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Check } from '../../components/CheckList';
import { Skeleton } from '../../components/Empty';
import { Columns, PageHeader, Section, Stack } from '../../components/Layout';
import { MomentField } from '../../components/MomentField';
import { FailureNotice } from '../../components/Problems';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useNow } from '../../state/now';
import type { ScreenProps } from '../../state/route';
import { useGo, useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { useFile } from '../minors/use-file';
import { ActForm } from './ActForm';
import { limitWords } from './clock';
import { DangerBanner } from './DangerBanner';
import { useActForm } from './use-act-form';

const empty = {
  lastSeenAt: '', lastSeenWhere: '', lastSeenBy: '', clothing: '', luggage: '', phone: '', companions: '', likelyDestination: '', medical: false, danger: false, alreadyChecked: '',
};

/** A youth is not found: what is needed to start the clock, in the order in which people ask it. */
export function StartDeparture({ minor }: ScreenProps<'start-departure'>) {
  const file = useFile(minor);
  if (file.state === 'loading') return <Skeleton lines={6} />;
  if (file.state === 'failure') return <FailureNotice failure={file.failure} onAgain={file.refetch} />;
  return <StartForm file={file.value} />;
}

function StartForm({ file }: { readonly file: MinorFile }) {
  const words = useWords();
  const { departures: { start, title, danger, openFile }, minors, field } = words;
  const { departure: labels } = field.fields.labels;
  const now = useNow();
  const go = useGo();
  const tell = useTell();
  const [initial] = useState(empty);
  const name = fullName(file.minor);
  const running = file.departures.find((one) => isOpen(one.status));
  const form = useActForm({
    request: 'departures.start', draft: `departure:${file.minor.id}`, initial,
    toInput: (body) => ({ ...body, minorId: file.minor.id }),
    onDone: ({ id }) => { tell({ says: start.done(name) }); go({ name: 'departure', id, minor: file.minor.id }); },
  });
  return (
    <>
      <PageHeader
        title={title.away(name)} note={<>{minors.vNumber} <strong className="code">{file.minor.vNumber || field.minors.vNumberUnknown}</strong></>}
        acts={<Button onPress={() => go({ name: 'minor', id: file.minor.id })}>{openFile}</Button>}
      />
      <Stack gap="medium">
        <DangerBanner />
        {running && <Banner tone="attention" act={<Button onPress={() => go({ name: 'departure', id: running.id, minor: file.minor.id })}>{start.toClock}</Button>}>{start.running}</Banner>}
        <div className="start-departure">
          <ActForm form={form} title={title.away(name)} act={start.act} icon={Timer} why={running && start.running}>
            <Columns shape="halves">
              <Stack>
                <Section title={start.seen}>
                  <Stack gap="medium">
                    <MomentField label={labels.lastSeenAt} now={now} {...form.text('lastSeenAt')} />
                    <Columns shape="fields">
                      <TextField label={labels.lastSeenWhere} {...form.text('lastSeenWhere')} />
                      <TextField label={labels.lastSeenBy} {...form.text('lastSeenBy')} />
                    </Columns>
                    <Limit file={file} body={form.body} now={now} />
                  </Stack>
                </Section>
                <Section title={start.care}>
                  <Stack gap="small">
                    <Check label={labels.danger} help={start.dangerHelp} value={form.body.danger} onChange={(value) => form.change({ danger: value })} />
                    {form.body.danger && <Banner tone="danger" icon={Phone} announce="alert"><strong>{danger.now}</strong></Banner>}
                    <Check label={labels.medical} help={start.medicalHelp} value={form.body.medical} onChange={(value) => form.change({ medical: value })} />
                  </Stack>
                </Section>
              </Stack>
              <Section title={start.more} aside={start.moreNote}>
                <Stack gap="medium">
                  <Columns shape="fields">
                    <TextField label={labels.clothing} optional {...form.text('clothing')} />
                    <TextField label={labels.luggage} optional {...form.text('luggage')} />
                    <TextField label={labels.phone} optional {...form.text('phone')} />
                    <TextField label={labels.companions} optional {...form.text('companions')} />
                    <TextField label={labels.likelyDestination} optional {...form.text('likelyDestination')} />
                  </Columns>
                  <TextArea label={labels.alreadyChecked} help={start.checkedHelp} optional rows={2} {...form.text('alreadyChecked')} />
                </Stack>
              </Section>
            </Columns>
          </ActForm>
        </div>
      </Stack>
    </>
  );
}

/** When the report is due by what was filled in so far, and why it may be sooner. */
function Limit({ file, body, now }: { readonly file: MinorFile; readonly body: typeof empty; readonly now: Instant }) {
  const words = useWords();
  const { departures: { start }, field } = words;
  if (!body.lastSeenAt.endsWith('Z')) return null;
  const lastSeenAt = body.lastSeenAt as Instant;
  const urgencies = urgenciesAtStart(file, { lastSeenAt, medical: body.medical, danger: body.danger });
  const dueAt = missingDueAt({ lastSeenAt, urgencies, limits: departureLimitsOn(dayOf(lastSeenAt)) });
  const when = limitWords(dueAt, now, words);
  return (
    <Banner tone={urgencies.length > 0 || dueAt < now ? 'attention' : 'quiet'} icon={Timer} announce="status">
      <p><strong>{dueAt < now ? start.passed(when) : start.limit(when)}</strong> {urgencies.length === 0 ? start.limitWhy : urgencies.map((one) => field.departures.urgencies[one]).join(' ')}</p>
    </Banner>
  );
}
