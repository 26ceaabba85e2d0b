import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { DossierRecord } from '#domain/dossiers/dossier-record';
import type { DossierId, MinorId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import { minors } from './minors';

/** Dossiers that came out, copy by copy. */
export const dossiers = sqliteTable(
  'dossiers',
  {
    id: text('id').$type<DossierId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    copy: integer('copy').notNull(),
    printedAt: text('printed_at').$type<Instant>().notNull(),
    body: text('body', { mode: 'json' }).$type<Omit<DossierRecord, 'id' | 'minorId' | 'copy' | 'printedAt'>>().notNull(),
  },
  (table) => [index('dossiers_by_minor').on(table.minorId, table.printedAt), index('dossiers_by_copy').on(table.minorId, table.copy)],
);
