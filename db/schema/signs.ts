import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AssessmentId, MinorId, SignId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import type { PlainDate } from '#domain/shared/plain-date';
import type { Assessment } from '#domain/signs/decision';
import type { NewSign } from '#domain/signs/sign';
import type { SignCode } from '#domain/signs/sign-table';
import { minors } from './minors';

/** Observed signs. A withdrawn sign stays. */
export const signs = sqliteTable(
  'signs',
  {
    id: text('id').$type<SignId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    code: text('code').$type<SignCode>().notNull(),
    observedOn: text('observed_on').$type<PlainDate>().notNull(),
    recordedAt: text('recorded_at').$type<Instant>().notNull(),
    withdrawnAt: text('withdrawn_at').$type<Instant>(),
    withdrawnReason: text('withdrawn_reason').notNull(),
    body: text('body', { mode: 'json' }).$type<NewSign>().notNull(),
  },
  (table) => [index('signs_by_minor').on(table.minorId, table.recordedAt)],
);

/** What guardians decided on the signs, with what lay on the table then. */
export const assessments = sqliteTable(
  'assessments',
  {
    id: text('id').$type<AssessmentId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    decidedAt: text('decided_at').$type<Instant>().notNull(),
    body: text('body', { mode: 'json' }).$type<Omit<Assessment, 'id' | 'minorId' | 'decidedAt'>>().notNull(),
  },
  (table) => [index('assessments_by_minor').on(table.minorId, table.decidedAt)],
);
