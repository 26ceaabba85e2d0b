import { useState } from 'react';
import type { DepartureDetails } from '#domain/departures/departure';
import { changedDetails } from '#domain/departures/may-add-details';
import { detailsOf } from '#domain/departures/departure-record';
import { Columns, Section, Stack } from '../../components/Layout';
import { MomentField } from '../../components/MomentField';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useNow } from '../../state/now';
import { useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { ActForm } from './ActForm';
import { CareFields, Limit } from './CareFields';
import type { Case } from './DepartureFile';
import { DetailFields, toDetails, type DetailsDraft } from './DetailFields';
import { useActForm, type ActFormHandle } from './use-act-form';

const draftOf = ({ photoId, ...rest }: DepartureDetails): DetailsDraft & { readonly reason: string } => ({ ...rest, photoId: photoId ?? '', reason: '' });

/** Adds what was left open at the start. What stood there already changes only with a reason; the text before is kept. */
export function DetailsForm({ found: { file, departure }, onClose }: { readonly found: Case; readonly onClose: () => void }) {
  const { departures: { details: says, start }, field } = useWords();
  const { departure: labels, addedDetails } = field.fields.labels;
  const now = useNow();
  const tell = useTell();
  const before = detailsOf(departure);
  const [initial] = useState(() => draftOf(before));
  const form = useActForm({
    request: 'departures.addDetails', draft: `departure-details:${departure.id}`, initial,
    pathOf: (name) => (name === 'reason' ? name : `details.${name}`),
    toInput: ({ reason, ...body }) => ({ departureId: departure.id, details: toDetails(body), reason }),
    onDone: () => { tell({ says: says.done }); onClose(); },
  });
  const { reason, ...body } = form.body;
  const changes = changedDetails(before, toDetails(body) as DepartureDetails).some((name) => before[name] !== '' && before[name] !== null && before[name] !== false);
  // the fields of the form are those of the details, and one more
  const fields = form as unknown as ActFormHandle<DetailsDraft>;
  return (
    <ActForm form={form} title={says.title} act={says.act} onCancel={onClose} arrive>
      <Columns shape="halves">
        <Stack>
          <Section title={start.seen}>
            <Stack gap="medium">
              <MomentField label={labels.lastSeenAt} now={now} {...form.text('lastSeenAt')} />
              <Columns shape="fields">
                <TextField label={labels.lastSeenWhere} {...form.text('lastSeenWhere')} />
                <TextField label={labels.lastSeenBy} {...form.text('lastSeenBy')} />
              </Columns>
              <Limit file={file} body={body} now={now} />
            </Stack>
          </Section>
          <CareFields form={fields} />
        </Stack>
        <DetailFields form={fields} file={file} />
      </Columns>
      {(changes || reason !== '') && <TextArea label={addedDetails.reason} help={says.reasonHelp} rows={2} {...form.text('reason')} />}
    </ActForm>
  );
}
