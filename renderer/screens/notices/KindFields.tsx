import type { NoticeKind } from '#domain/notices/notice-kinds';
import { photoToSend } from '#domain/notices/notice-photo';
import { writtenDate } from '#domain/shared/plain-date';
import { Choice } from '../../components/Choice';
import { Fold } from '../../components/Fold';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useWords } from '../../words/words';
import type { ActFormHandle } from '../departures/use-act-form';
import { isUnnumbered, type NoticeBody, type Subject } from './notice-body';
import { SignalFields } from './SignalFields';

interface KindFieldsProps {
  readonly kind: NoticeKind;
  readonly subject: Subject;
  readonly form: Pick<ActFormHandle<NoticeBody>, 'body' | 'text' | 'pick' | 'change' | 'at'>;
}

/** What only one kind of message asks. */
export function KindFields({ kind, subject, form }: KindFieldsProps) {
  const { notices: { seal }, field } = useWords();
  const { noticeChoice: labels } = field.fields.labels;
  const { departure, file } = subject;
  switch (kind) {
    case 'missing': return <PhotoField {...{ subject, form }} />;
    case 'found': return null;
    case 'known-destination': return (
      <>
        <TextField label={labels.confirmedBy} help={seal.confirmedByHelp} {...form.text('confirmedBy')} />
        {isUnnumbered(departure) && <TextArea label={labels.notMissingBecause} help={seal.notMissingHelp} rows={2} {...form.text('notMissingBecause')} />}
        <AddressField form={form} />
      </>
    );
    case 'correction': return (
      <>
        <TextArea label={labels.wrong} help={seal.wrongHelp} rows={3} {...form.text('wrong')} />
        <TextArea label={labels.now} help={seal.nowHelp} rows={3} {...form.text('now')} />
      </>
    );
    case 'trafficking-signals': return <SignalFields signs={file.signs} chosen={form.body.signs} onChange={(signs) => form.change({ signs })} at={form.at} />;
  }
}

function PhotoField({ subject: { file, departure }, form }: Pick<KindFieldsProps, 'subject' | 'form'>) {
  const { notices: { seal }, field } = useWords();
  const photo = photoToSend(file.photos, departure);
  if (!photo) return <p className="meta">{seal.noPhoto}</p>;
  const day = writtenDate(photo.takenOn);
  return <Choice label={field.fields.labels.noticeChoice.withPhoto} options={[{ value: 'yes', label: seal.withPhoto(day) }, { value: 'no', label: seal.withoutPhoto }]} {...form.pick('withPhoto')} />;
}

/** The address stays by itself: folded away, and open only with a reason in writing. */
function AddressField({ form }: Pick<KindFieldsProps, 'form'>) {
  const { notices: { seal: { addressOfDestination: say } }, field } = useWords();
  return (
    <Fold title={say.title} open={form.body.addressReason !== ''}>
      <TextArea label={field.fields.labels.noticeChoice.addressReason} help={say.help} rows={2} optional {...form.text('addressReason')} />
    </Fold>
  );
}
