import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { DossierPackage, DossierRecord } from '#domain/dossiers/dossier-record';
import type { GapAnswer } from '#domain/dossiers/gap-answers';
import type { RecipientProfile } from '#domain/notices/recipient-profile';
import type { DossierId, GapAnswersId, MinorId, RecipientId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import { minors } from './minors';
import { recipients } from './recipients';

/** Dossiers that came out, copy by copy. A draft is no copy: it has number 0. */
export const dossiers = sqliteTable(
  'dossiers',
  {
    id: text('id').$type<DossierId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    copy: integer('copy').notNull(),
    printedAt: text('printed_at').$type<Instant>().notNull(),
    body: text('body', { mode: 'json' }).$type<Omit<DossierRecord, 'id' | 'minorId' | 'copy' | 'printedAt' | 'checkCode' | 'sealed'> & { readonly sealed?: Omit<DossierPackage, 'recipientId' | 'counter' | 'manifestSha256'> }>().notNull(),
    checkCode: text('check_code').notNull().default(''),
    recipientId: text('recipient_id').$type<RecipientId>().references(() => recipients.id),
    counter: integer('counter'),
    manifestSha256: text('manifest_sha256'),
  },
  (table) => [index('dossiers_by_minor').on(table.minorId, table.printedAt), index('dossiers_by_copy').on(table.minorId, table.copy), index('dossiers_by_code').on(table.checkCode), uniqueIndex('dossiers_by_recipient').on(table.recipientId, table.counter)],
);

/** The answers to the gaps of a youth's dossier for one kind of receiver, only added to; the highest version holds. */
export const dossierAnswers = sqliteTable(
  'dossier_answers',
  {
    id: text('id').$type<GapAnswersId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    profile: text('profile').$type<RecipientProfile>().notNull(),
    version: integer('version').notNull(),
    settledAt: text('settled_at').$type<Instant>().notNull(),
    settledBy: text('settled_by').notNull(),
    answers: text('answers', { mode: 'json' }).$type<readonly GapAnswer[]>().notNull(),
  },
  (table) => [index('dossier_answers_by_minor').on(table.minorId, table.profile, table.version)],
);
