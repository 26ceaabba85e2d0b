import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AccessCopyRecord, DecidedAccess, NewAccessRequest } from '#domain/access/access-request';
import type { AccessId, MinorId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import { minors } from './minors';

/** Requests for access to a file. */
export const accessRequests = sqliteTable(
  'access_requests',
  {
    id: text('id').$type<AccessId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    recordedAt: text('recorded_at').$type<Instant>().notNull(),
    body: text('body', { mode: 'json' }).$type<NewAccessRequest>().notNull(),
  },
  (table) => [index('access_requests_by_minor').on(table.minorId, table.recordedAt)],
);

/** What was decided on a request, only added to; the last one holds. */
export const accessDecisions = sqliteTable(
  'access_decisions',
  {
    seq: integer('seq').primaryKey().notNull(),
    accessId: text('access_id').$type<AccessId>().notNull().references(() => accessRequests.id),
    decidedAt: text('decided_at').$type<Instant>().notNull(),
    decidedBy: text('decided_by').notNull(),
    body: text('body', { mode: 'json' }).$type<Omit<DecidedAccess, 'at' | 'by'>>().notNull(),
  },
  (table) => [index('access_decisions_by_request').on(table.accessId, table.seq)],
);

/** Copies that came out, numbered for each youth. */
export const accessCopies = sqliteTable(
  'access_copies',
  {
    accessId: text('access_id').$type<AccessId>().notNull().references(() => accessRequests.id),
    copy: integer('copy').notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    printedAt: text('printed_at').$type<Instant>().notNull(),
    body: text('body', { mode: 'json' }).$type<Omit<AccessCopyRecord, 'copy' | 'printedAt'>>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.minorId, table.copy] }), index('access_copies_by_request').on(table.accessId, table.copy)],
);
