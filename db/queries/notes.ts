import { asc, eq } from 'drizzle-orm';
import type { Note, NoteVersion } from '#domain/notes/note';
import type { MinorId, NoteId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { notes, noteVersions } from '../schema/notes';

type Row = typeof notes.$inferSelect;
type VersionRow = typeof noteVersions.$inferSelect;

const versionOf = ({ version, recordedAt, reason, body }: VersionRow): NoteVersion => ({ ...body, version, recordedAt, reason });

function noteOf({ id, withdrawnAt, withdrawnReason }: Row, rows: readonly VersionRow[]): Note {
  const versions = rows.map(versionOf);
  return { ...versions.at(-1)!, id, versions, withdrawnAt, withdrawnReason };
}

/** One note; nothing when the id is unknown. */
export function findNote(read: ReadableDb, id: NoteId): Note | undefined {
  const row = read.select().from(notes).where(eq(notes.id, id)).get();
  return row && noteOf(row, read.select().from(noteVersions).where(eq(noteVersions.noteId, id)).orderBy(asc(noteVersions.version)).all());
}

/** Notes about one youth, or about all, in the order of what they are about; withdrawn ones too. */
export function listNotes(read: ReadableDb, minorId?: MinorId): readonly Note[] {
  const versions = new Map<NoteId, VersionRow[]>();
  const rows = read.select().from(noteVersions).where(minorId && eq(noteVersions.minorId, minorId)).orderBy(asc(noteVersions.minorId), asc(noteVersions.noteId), asc(noteVersions.version)).all();
  for (const row of rows) {
    const known = versions.get(row.noteId);
    if (known) known.push(row);
    else versions.set(row.noteId, [row]);
  }
  return read.select().from(notes).where(minorId && eq(notes.minorId, minorId)).orderBy(asc(notes.minorId), asc(notes.happenedAt)).all().map((row) => noteOf(row, versions.get(row.id) ?? []));
}
