import { Lock } from 'lucide-react';
import { useState } from 'react';
import type { MinorFile } from '#domain/minors/minor-file';
import type { Note, NoteVersion } from '#domain/notes/note';
import { dayOf } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import { textOfNote } from '#domain/signs/quote-link';
import { Button } from '../../components/Button';
import { Pairs } from '../../components/Facts';
import { Icon } from '../../components/Icon';
import { Section } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import { TextArea } from '../../components/TextArea';
import { useGo } from '../../state/store';
import { useAct } from '../../state/use-act';
import { fieldSentences } from '../../words/sentences';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { useFirstProblem } from '../minors/form';
import { GonePanel, type RecordPanelProps } from '../minors/RecordPanels';
import { WordsWithSigns } from '../signs/WordsWithSigns';

/** A settled note to read, every version of it, and the ways to correct or withdraw it. */
export function NotePanel({ file, id, onClose }: RecordPanelProps) {
  const { notes, field, language } = useWords();
  const go = useGo();
  const [withdrawing, setWithdrawing] = useState(false);
  const note = file.notes.find((one) => one.id === id);
  if (!note) return <GonePanel onClose={onClose} />;
  const mayChange = note.withdrawnAt === null && !withdrawing;
  return (
    <Panel
      title={field.notes.kinds[note.kind]} note={writtenMoment(note.happenedAt, language)} onClose={onClose}
      footer={
        <>
          {mayChange && <Button onPress={() => go({ name: 'minor', id: file.minor.id, panel: { kind: 'correct-note', id } })}>{notes.correct}</Button>}
          {mayChange && <Button kind="plain" onPress={() => setWithdrawing(true)}>{notes.withdraw}</Button>}
          <span className="saved push"><Icon of={Lock} />{field.conversations.version({ version: note.version })}</span>
        </>
      }
    >
      {note.withdrawnAt !== null && <p><strong>{notes.withdrawn(writtenDate(dayOf(note.withdrawnAt)))}</strong> {note.withdrawnReason}</p>}
      {withdrawing && <WithdrawNote note={note} onDone={() => setWithdrawing(false)} />}
      {note.withdrawnAt === null ? <SaidNow file={file} note={note} /> : <Said version={note} />}
      {note.reason !== '' && <p className="meta">{notes.because(note.reason)}</p>}
      {note.versions.length > 1 && (
        <Section title={notes.earlier}>
          {note.versions.slice(0, -1).toReversed().map((version) => (
            <div key={version.version} className="stack" data-gap="small">
              <p className="label">{field.conversations.version({ version: version.version })}, {writtenMoment(version.recordedAt, language)}</p>
              <Said version={version} />
            </div>
          ))}
        </Section>
      )}
    </Panel>
  );
}

/** What one version says. */
const Said = ({ version }: { readonly version: NoteVersion }) => <><WithWhom version={version} /><p className="prose written" dir="auto">{version.text}</p></>;

/** What the note says now: its words can be tied to signs. */
function SaidNow({ file, note }: { readonly file: MinorFile; readonly note: Note }) {
  const { field } = useWords();
  return <><WithWhom version={note} /><WordsWithSigns key={note.version} file={file} text={textOfNote(note)} field="text" label={field.fields.labels.note.text} /></>;
}

function WithWhom({ version }: { readonly version: NoteVersion }) {
  const { field } = useWords();
  const withWhom = [version.withRole, version.withName].filter(Boolean).join(', ');
  return withWhom !== '' && <Pairs pairs={[[field.fields.labels.note.withRole, withWhom]]} />;
}

function WithdrawNote({ note, onDone }: { readonly note: Note; readonly onDone: () => void }) {
  const words = useWords();
  const [reason, setReason] = useState('');
  const withdraw = useAct('notes.withdraw');
  useFirstProblem(withdraw.failure);
  const says = fieldSentences(withdraw.problems, words);
  const run = async (): Promise<void> => {
    const answer = await withdraw.run({ noteId: note.id, reason });
    if (answer.ok) onDone();
  };
  return (
    <div className="stack" data-gap="small">
      <TextArea label={words.field.fields.labels.noteWithdrawal.reason} field="reason" problem={says('reason')} rows={2} value={reason} onChange={setReason} />
      <FailureNotice failure={withdraw.failure} />
      <div className="split">
        <Button pending={withdraw.pending} onPress={() => void run()}>{words.notes.withdrawAct}</Button>
        <Button kind="plain" onPress={onDone}>{words.notes.keep}</Button>
      </div>
    </div>
  );
}
