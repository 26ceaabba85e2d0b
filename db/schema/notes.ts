import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { NewNote } from '#domain/notes/note';
import type { MinorId, NoteId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import { minors } from './minors';

/** Notes; what they say stands in their versions. */
export const notes = sqliteTable(
  'notes',
  {
    id: text('id').$type<NoteId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    happenedAt: text('happened_at').$type<Instant>().notNull(),
    version: integer('version').notNull(),
    withdrawnAt: text('withdrawn_at').$type<Instant>(),
    withdrawnReason: text('withdrawn_reason').notNull(),
  },
  (table) => [index('notes_by_minor').on(table.minorId, table.happenedAt)],
);

/** Every version of a note, the present one too. */
export const noteVersions = sqliteTable(
  'note_versions',
  {
    noteId: text('note_id').$type<NoteId>().notNull().references(() => notes.id),
    version: integer('version').notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    recordedAt: text('recorded_at').$type<Instant>().notNull(),
    reason: text('reason').notNull(),
    body: text('body', { mode: 'json' }).$type<NewNote>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.noteId, table.version] }), index('note_versions_by_minor').on(table.minorId, table.noteId, table.version)],
);
