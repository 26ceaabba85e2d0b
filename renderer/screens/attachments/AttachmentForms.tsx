import { NewAttachment, type AttachmentFile, type AttachmentRecord } from '#domain/attachments/attachment';
import type { MinorFile } from '#domain/minors/minor-file';
import { attachmentRulesOn } from '#domain/policy/attachment-rules';
import { Banner } from '../../components/Banner';
import { DateField } from '../../components/DateField';
import { Columns } from '../../components/Layout';
import { Select } from '../../components/Select';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useToday } from '../../state/now';
import { useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useAnswer } from '../../state/use-answer';
import { useDraft } from '../../state/use-draft';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { fieldAt, openProblems, typedFor, type FieldsProps } from '../minors/form';
import { optionsOf } from '../minors/options';
import { GonePanel, type RecordPanelProps } from '../minors/RecordPanels';
import { Shell } from '../minors/WritePanels';
import { attachmentTyped, bodyOf, emptyAttachment, linkOptions, type AttachmentBody } from './attachment-body';

function AttachmentFields({ file, body, change, says, prefix }: FieldsProps<AttachmentBody> & { readonly file: MinorFile }) {
  const words = useWords();
  const today = useToday();
  const { labels, help } = words.field.fields;
  const at = fieldAt(says, prefix);
  const links = linkOptions(file, words);
  return (
    <>
      <TextField label={labels.attachment.title} help={help.attachment?.title} {...at('title')} value={body.title} onChange={(title) => change({ title })} />
      <Columns shape="fields">
        <Select label={labels.attachment.kind} {...at('kind')} options={optionsOf(attachmentRulesOn(today).kinds, words.field.attachments.kinds)} value={body.kind || undefined} onChange={(kind) => change({ kind })} />
        <DateField label={labels.attachment.receivedOn} {...at('receivedOn')} today={today} value={body.receivedOn} onChange={(receivedOn) => change({ receivedOn })} />
      </Columns>
      <TextField label={labels.attachment.from} help={help.attachment?.from} {...at('from')} value={body.from} onChange={(from) => change({ from })} />
      {links.length > 1 && <Select label={words.attachments.linkLabel} {...at('link')} options={links} value={body.link} onChange={(link) => change({ link })} />}
      <TextArea label={labels.attachment.note} {...at('note')} rows={3} value={body.note} onChange={(note) => change({ note })} />
    </>
  );
}

/** Says of a file that was taken in what it is: from then on it is an attachment. */
export function DescribeFile({ file, id, onClose }: RecordPanelProps) {
  const waiting = useAnswer('attachments.waiting', { minorId: file.minor.id });
  if (waiting.state !== 'answer') return null;
  const one = waiting.value.find((candidate) => candidate.id === id);
  return one ? <Description key={one.id} file={file} one={one} onClose={onClose} /> : <GonePanel onClose={onClose} />;
}

function Description({ file, one, onClose }: { readonly file: MinorFile; readonly one: AttachmentFile; readonly onClose: () => void }) {
  const words = useWords();
  const { attachments } = words;
  const tell = useTell();
  const draft = useDraft(`describe-attachment:${one.id}`, emptyAttachment(one.fileName));
  const act = useAct('attachments.add');
  const typed = attachmentTyped(draft.body, file.minor.id);
  const save = async (): Promise<void> => {
    const answer = await act.run(typedFor('attachments.add', { attachmentId: one.id, ...typed }));
    if (!answer.ok) return;
    draft.discard();
    tell({ says: attachments.saved });
    onClose();
  };
  return (
    <Shell title={attachments.formTitle} note={attachments.fileName(one.fileName)} act={attachments.save} pending={act.pending} ready={draft.ready} waiting={!draft.saved} failure={act.failure} onSave={() => void save()} onClose={onClose}>
      <AttachmentFields file={file} body={draft.body} change={draft.change} says={fieldSentences(openProblems(act.problems, NewAttachment, typed), words)} />
    </Shell>
  );
}

/** Says anew what an attachment is. */
export function CorrectAttachment({ file, id, onClose }: RecordPanelProps) {
  const attachment = file.attachments.find((one) => one.id === id);
  return attachment && attachment.withdrawn === null ? <Correction file={file} attachment={attachment} onClose={onClose} /> : <GonePanel onClose={onClose} />;
}

function Correction({ file, attachment, onClose }: { readonly file: MinorFile; readonly attachment: AttachmentRecord; readonly onClose: () => void }) {
  const words = useWords();
  const { attachments } = words;
  const tell = useTell();
  const draft = useDraft(`correct-attachment:${attachment.id}:${attachment.rev}`, bodyOf(attachment));
  const act = useAct('attachments.correct');
  const typed = attachmentTyped(draft.body, attachment.minorId);
  const says = fieldSentences(openProblems(act.problems, NewAttachment, typed, 'attachment.'), words);
  const save = async (): Promise<void> => {
    const answer = await act.run(typedFor('attachments.correct', { attachmentId: attachment.id, rev: attachment.rev, reason: draft.body.reason, attachment: typed }));
    if (!answer.ok) return;
    draft.discard();
    tell({ says: attachments.corrected });
    onClose();
  };
  return (
    <Shell title={attachments.correctTitle} note={attachments.correctNote} act={attachments.correct} pending={act.pending} ready={draft.ready} waiting={!draft.saved} failure={act.failure} onSave={() => void save()} onClose={onClose}>
      {act.failure?.kind === 'changed-meanwhile' && <Banner tone="attention">{attachments.changed}</Banner>}
      <AttachmentFields file={file} body={draft.body} change={draft.change} says={says} prefix="attachment." />
      <TextArea label={words.field.fields.labels.attachmentCorrection.reason} {...fieldAt(says)('reason')} rows={2} value={draft.body.reason} onChange={(reason) => draft.change({ reason })} />
    </Shell>
  );
}
