import { useState } from 'react';
import { NewNote, NoteCorrection, type Note } from '#domain/notes/note';
import type { MinorFile } from '#domain/minors/minor-file';
import { Banner } from '../../components/Banner';
import { TextArea } from '../../components/TextArea';
import { useGo, useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useDraft } from '../../state/use-draft';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { openProblems, typedFor } from '../minors/form';
import { GonePanel, type RecordPanelProps } from '../minors/RecordPanels';
import { Shell } from '../minors/WritePanels';
import { bodyOfNote, emptyNote, noteContent, noteOf } from './note-body';
import { NoteFields } from './NoteFields';

interface NoteFormProps {
  readonly file: MinorFile;
  readonly onClose: () => void;
}

/** Writing a note. Everything typed is a draft until it is settled. */
export function RecordNote({ file, onClose }: NoteFormProps) {
  const words = useWords();
  const { notes } = words;
  const tell = useTell();
  const { minor } = file;
  const draft = useDraft(`note:${minor.id}`, emptyNote);
  const record = useAct('notes.record');
  const typed = noteOf(draft.body, minor.id);
  const save = async (): Promise<void> => {
    const answer = await record.run(typedFor('notes.record', typed));
    if (!answer.ok) return;
    draft.discard();
    tell({ says: notes.done });
    onClose();
  };
  return (
    <Shell title={notes.title} note={notes.about} act={notes.act} pending={record.pending} ready={draft.ready} waiting={!draft.saved} failure={record.failure} onSave={() => void save()} onClose={onClose}>
      <NoteFields body={draft.body} change={draft.change} says={fieldSentences(openProblems(record.problems, NewNote, typed), words)} />
    </Shell>
  );
}

/** Writing a settled note anew: a new version with its reason. Closing goes back to the note. */
export function CorrectNote({ file, id, onClose }: RecordPanelProps) {
  const go = useGo();
  const note = file.notes.find((one) => one.id === id);
  if (!note) return <GonePanel onClose={onClose} />;
  return <Correction note={note} onClose={() => go({ name: 'minor', id: file.minor.id, panel: { kind: 'note', id } })} />;
}

function Correction({ note, onClose }: { readonly note: Note; readonly onClose: () => void }) {
  const words = useWords();
  const { notes, field: { fields: { labels } } } = words;
  const tell = useTell();
  // the version that was read when the form opened: a later one must not be overwritten unseen
  const [seen] = useState(note.version);
  const draft = useDraft(`correct-note:${note.id}`, { ...bodyOfNote(note), reason: '' });
  const correct = useAct('notes.correct');
  const { reason, ...body } = draft.body;
  const typed = { noteId: note.id, version: seen, reason, note: noteContent(body) };
  const says = fieldSentences(openProblems(correct.problems, NoteCorrection, typed), words);
  const save = async (): Promise<void> => {
    const answer = await correct.run(typedFor('notes.correct', typed));
    if (!answer.ok) return;
    draft.discard();
    tell({ says: notes.corrected });
    onClose();
  };
  return (
    <Shell title={notes.correct} note={notes.correctNote} act={notes.correctAct} pending={correct.pending} ready={draft.ready} waiting={!draft.saved} failure={correct.failure} onSave={() => void save()} onClose={onClose}>
      {correct.failure?.kind === 'changed-meanwhile' && <Banner tone="attention">{notes.changed}</Banner>}
      <TextArea label={labels.noteCorrection.reason} field="reason" problem={says('reason')} rows={2} value={reason} onChange={(text) => draft.change({ reason: text })} />
      <NoteFields body={body} change={draft.change} says={says} prefix="note." />
    </Shell>
  );
}
