import type { DepartureDetails } from '#domain/departures/departure';
import type { MinorFile } from '#domain/minors/minor-file';
import { Columns, Section, Stack } from '../../components/Layout';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useWords } from '../../words/words';
import { PhotoForReport } from './PhotoForReport';
import type { ActFormHandle } from './use-act-form';

/** The details of a disappearance as a form holds them: nothing is null, a moment is text. */
export type DetailsDraft = { readonly [Name in keyof DepartureDetails]: DepartureDetails[Name] extends boolean ? boolean : string };

export const emptyDetails: DetailsDraft = {
  lastSeenAt: '', lastSeenWhere: '', lastSeenBy: '', clothing: '', luggage: '', phone: '', companions: '', likelyDestination: '', medical: false, danger: false, alreadyChecked: '', photoId: '',
};

/** The same as the border wants it. */
export const toDetails = ({ photoId, ...rest }: DetailsDraft) => ({ ...rest, photoId: photoId === '' ? null : photoId });

interface DetailFieldsProps {
  readonly form: ActFormHandle<DetailsDraft>;
  readonly file: Pick<MinorFile, 'photos' | 'minor'>;
}

/** What the youth had on and along, with whom and where to; nothing of it has to be known. The photo stands with it. */
export function DetailFields({ form, file }: DetailFieldsProps) {
  const { departures: { start }, field } = useWords();
  const { departure: labels } = field.fields.labels;
  return (
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
        <PhotoForReport file={file} chosen={form.body.photoId} onChoose={(photoId) => form.change({ photoId })} />
      </Stack>
    </Section>
  );
}
