import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AttachmentVersion, NewAttachment } from '#domain/attachments/attachment';
import type { MediaType } from '#domain/attachments/file-type';
import type { LookedInto } from '#domain/attachments/looked-into';
import type { AttachmentId, MinorId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import { minors } from './minors';

/** What opens the sealed bytes of an attachment, and what they are. A row without a version waits to be described. */
export const attachmentFiles = sqliteTable(
  'attachment_files',
  {
    id: text('id').$type<AttachmentId>().primaryKey(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    keptAt: text('kept_at').$type<Instant>().notNull(),
    fileName: text('file_name').notNull(),
    blobId: text('blob_id').notNull().unique(),
    blobKey: blob('blob_key', { mode: 'buffer' }).notNull(),
    generation: integer('generation').notNull(),
    size: integer('size').notNull(),
    sha256: text('sha256').notNull(),
    mime: text('mime').$type<MediaType>().notNull(),
    seen: text('seen', { mode: 'json' }).$type<LookedInto>().notNull(),
  },
  (table) => [index('attachment_files_by_minor').on(table.minorId, table.id)],
);

/** What was said of an attachment, version by version, only added to. */
export const attachmentVersions = sqliteTable(
  'attachment_versions',
  {
    attachmentId: text('attachment_id').$type<AttachmentId>().notNull().references(() => attachmentFiles.id),
    rev: integer('rev').notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    recordedAt: text('recorded_at').$type<Instant>().notNull(),
    recordedBy: text('recorded_by').notNull(),
    happened: text('happened').$type<AttachmentVersion['happened']>().notNull(),
    reason: text('reason').notNull(),
    body: text('body', { mode: 'json' }).$type<NewAttachment>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.attachmentId, table.rev] }), index('attachment_versions_by_minor').on(table.minorId, table.attachmentId, table.rev)],
);
