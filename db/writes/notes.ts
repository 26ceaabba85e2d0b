import { and, eq, isNull } from 'drizzle-orm';
import type { Stamp } from '#domain/journal/stamp';
import type { NewNote, Note } from '#domain/notes/note';
import type { NoteId } from '#domain/shared/ids';
import type { WritableDb } from '../open/handles';
import { notes, noteVersions } from '../schema/notes';
import { ChangedMeanwhile, commit } from './commit';
import { dropDraft } from './drafts';

/** Settles a note; the draft it was typed in goes away in the same transaction. */
export function recordNote(write: WritableDb, who: Stamp, id: NoteId, body: NewNote): void {
  const { minorId, happenedAt } = body;
  commit(write, { ...who, action: 'note.recorded', object: { type: 'note', id }, minorId, details: { kind: body.kind } }, (tx) => {
    tx.insert(notes).values({ id, minorId, happenedAt, version: 1, withdrawnAt: null, withdrawnReason: '' }).run();
    tx.insert(noteVersions).values({ noteId: id, version: 1, minorId, recordedAt: who.at, reason: '', body }).run();
    dropDraft(tx, `note:${minorId}`);
  });
}

/** Adds a version to a note; the one before stays. Throws ChangedMeanwhile when the note is no longer as the guardian saw it. */
export function correctNote(write: WritableDb, who: Stamp, seen: Pick<Note, 'id' | 'minorId' | 'version'>, reason: string, body: NewNote): void {
  const { id, minorId } = seen;
  const version = seen.version + 1;
  commit(write, { ...who, action: 'note.corrected', object: { type: 'note', id }, minorId, details: { version } }, (tx) => {
    const { changes } = tx.update(notes).set({ version, happenedAt: body.happenedAt }).where(and(eq(notes.id, id), eq(notes.version, seen.version), isNull(notes.withdrawnAt))).run();
    if (changes === 0) throw new ChangedMeanwhile('note');
    tx.insert(noteVersions).values({ noteId: id, version, minorId, recordedAt: who.at, reason, body }).run();
    dropDraft(tx, `correct-note:${id}`);
  });
}

/** Withdraws a note with its reason; it stays readable. Throws ChangedMeanwhile when it was withdrawn already. */
export function withdrawNote(write: WritableDb, who: Stamp, { id, minorId }: Pick<Note, 'id' | 'minorId'>, reason: string): void {
  commit(write, { ...who, action: 'note.withdrawn', object: { type: 'note', id }, minorId }, (tx) => {
    const { changes } = tx.update(notes).set({ withdrawnAt: who.at, withdrawnReason: reason }).where(and(eq(notes.id, id), isNull(notes.withdrawnAt))).run();
    if (changes === 0) throw new ChangedMeanwhile('note');
  });
}
