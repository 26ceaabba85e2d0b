import { mayChangeNote, mayRecordNote } from '#domain/notes/may-record';
import type { NoteId } from '#domain/shared/ids';
import { findNote } from '#db/queries/notes';
import { correctNote, recordNote, withdrawNote } from '#db/writes/notes';
import { fileOf, freshId } from './desk';
import type { HandlersOf } from './handler';
import { allow, found } from './refused';

export const notes: HandlersOf<'notes'> = {
  'notes.record': (desk, input) => {
    fileOf(desk, input.minorId);
    allow(mayRecordNote(input, desk.now));
    const id = freshId<NoteId>(desk);
    recordNote(desk.vault.write, desk.stamp, id, input);
    return { id };
  },
  'notes.correct': (desk, { noteId, version, reason, note }) => {
    const seen = found(findNote(desk.vault.read, noteId), 'note');
    allow([...mayChangeNote(seen), ...mayRecordNote(note, desk.now)]);
    correctNote(desk.vault.write, desk.stamp, { id: seen.id, minorId: seen.minorId, version }, reason, { ...note, minorId: seen.minorId });
    return {};
  },
  'notes.withdraw': (desk, { noteId, reason }) => {
    const note = found(findNote(desk.vault.read, noteId), 'note');
    allow(mayChangeNote(note));
    withdrawNote(desk.vault.write, desk.stamp, note, reason);
    return {};
  },
};
