import { Timer } from 'lucide-react';
import { useState } from 'react';
import { mayStart, standsInTheWay } from '#domain/departures/may-start';
import { fullName } from '#domain/minors/identity';
import type { MinorFile } from '#domain/minors/minor-file';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Skeleton } from '../../components/Empty';
import { Columns, PageHeader, Section, Stack } from '../../components/Layout';
import { MomentField } from '../../components/MomentField';
import { FailureNotice } from '../../components/Problems';
import { TextField } from '../../components/TextField';
import { useNow } from '../../state/now';
import type { ScreenProps } from '../../state/route';
import { useGo, useTell } from '../../state/store';
import { sentenceOfRefusal } from '../../words/sentences';
import { useWords } from '../../words/words';
import { useFile } from '../minors/use-file';
import { ActForm } from './ActForm';
import { CareFields, Limit } from './CareFields';
import { DangerBanner } from './DangerBanner';
import { DetailFields, emptyDetails, toDetails } from './DetailFields';
import { useActForm } from './use-act-form';

/** A youth is not found: what is needed to start the clock, in the order in which people ask it. */
export function StartDeparture({ minor }: ScreenProps<'start-departure'>) {
  const file = useFile(minor);
  if (file.state === 'loading') return <Skeleton lines={6} />;
  if (file.state === 'failure') return <FailureNotice failure={file.failure} onAgain={file.refetch} />;
  return <StartForm file={file.value} />;
}

function StartForm({ file }: { readonly file: MinorFile }) {
  const words = useWords();
  const { departures: { start, title, openFile }, minors, field } = words;
  const { departure: labels } = field.fields.labels;
  const now = useNow();
  const go = useGo();
  const tell = useTell();
  const [initial] = useState(emptyDetails);
  const name = fullName(file.minor);
  const running = standsInTheWay(file.departures);
  const inTheWay = mayStart(file.departures)[0];
  const why = inTheWay && sentenceOfRefusal(inTheWay, words);
  const form = useActForm({
    request: 'departures.start', draft: `departure:${file.minor.id}`, initial,
    toInput: (body) => ({ ...toDetails(body), minorId: file.minor.id }),
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
        {running && <Banner tone="attention" act={<Button onPress={() => go({ name: 'departure', id: running.id, minor: file.minor.id })}>{running.status === 'known-destination' ? start.toDeparture : start.toClock}</Button>}>{why}</Banner>}
        <div className="start-departure">
          <ActForm form={form} title={title.away(name)} act={start.act} icon={Timer} why={why}>
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
                <CareFields form={form} />
              </Stack>
              <DetailFields form={form} file={file} />
            </Columns>
          </ActForm>
        </div>
      </Stack>
    </>
  );
}
