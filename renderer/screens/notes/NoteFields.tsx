import { noteKinds } from '#domain/notes/note';
import { Columns } from '../../components/Layout';
import { MomentField } from '../../components/MomentField';
import { Select } from '../../components/Select';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useNow } from '../../state/now';
import { useWords } from '../../words/words';
import { fieldAt, type FieldsProps } from '../minors/form';
import { optionsOf } from '../minors/options';
import type { NoteBody } from './note-body';

/** When, how, with whom, and what was seen or said. */
export function NoteFields({ body, change, says, prefix }: FieldsProps<NoteBody>) {
  const { field: { notes, fields: { labels, help } } } = useWords();
  const now = useNow();
  const at = fieldAt(says, prefix);
  return (
    <>
      <Select label={labels.note.kind} {...at('kind')} options={optionsOf(noteKinds, notes.kinds)} value={body.kind || undefined} onChange={(kind) => change({ kind })} />
      <MomentField label={labels.note.happenedAt} {...at('happenedAt')} now={now} value={body.happenedAt} onChange={(happenedAt) => change({ happenedAt })} />
      <Columns shape="fields">
        <TextField label={labels.note.withRole} help={help.note.withRole} {...at('withRole')} optional value={body.withRole} onChange={(withRole) => change({ withRole })} />
        <TextField label={labels.note.withName} {...at('withName')} optional value={body.withName} onChange={(withName) => change({ withName })} />
      </Columns>
      <TextArea label={labels.note.text} help={help.note.text} {...at('text')} rows={8} value={body.text} onChange={(text) => change({ text })} />
    </>
  );
}
