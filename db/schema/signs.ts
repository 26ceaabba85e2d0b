import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AssessmentId, ContraryId, MinorId, SignId, SignReportId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import type { PlainDate } from '#domain/shared/plain-date';
import type { NewContrary } from '#domain/signs/contrary';
import type { Assessment, ConsultOutcome } from '#domain/signs/decision';
import type { NewSignReport } from '#domain/signs/report';
import type { SignBody } from '#domain/signs/sign';
import type { SignCode } from '#domain/signs/sign-table';
import { minors } from './minors';

/** A body as it may stand in an old vault: fields that came later are not in it. */
type MayLack<Body, Later extends keyof Body> = Omit<Body, Later> & Partial<Pick<Body, Later>>;

/** Observed signs, in their newest version. A withdrawn sign stays. */
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
    version: integer('version').notNull().default(1),
    body: text('body', { mode: 'json' }).$type<MayLack<SignBody, 'link'>>().notNull(),
  },
  (table) => [index('signs_by_minor').on(table.minorId, table.recordedAt)],
);

/** Versions of signs that were replaced, each with the reason. */
export const signVersions = sqliteTable(
  'sign_versions',
  {
    signId: text('sign_id').$type<SignId>().notNull().references(() => signs.id),
    version: integer('version').notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    recordedAt: text('recorded_at').$type<Instant>().notNull(),
    replacedAt: text('replaced_at').$type<Instant>().notNull(),
    reason: text('reason').notNull(),
    body: text('body', { mode: 'json' }).$type<MayLack<SignBody, 'link'>>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.signId, table.version] }), index('sign_versions_by_minor').on(table.minorId, table.signId, table.version)],
);

/** What speaks against signs. */
export const contraries = sqliteTable(
  'contraries',
  {
    id: text('id').$type<ContraryId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    recordedAt: text('recorded_at').$type<Instant>().notNull(),
    withdrawnAt: text('withdrawn_at').$type<Instant>(),
    withdrawnReason: text('withdrawn_reason').notNull(),
    body: text('body', { mode: 'json' }).$type<NewContrary>().notNull(),
  },
  (table) => [index('contraries_by_minor').on(table.minorId, table.recordedAt)],
);

/** What guardians decided on the signs, with what lay on the table then, and what came of a consult. */
export const assessments = sqliteTable(
  'assessments',
  {
    id: text('id').$type<AssessmentId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    decidedAt: text('decided_at').$type<Instant>().notNull(),
    outcome: text('outcome', { mode: 'json' }).$type<ConsultOutcome>(),
    body: text('body', { mode: 'json' }).$type<MayLack<Omit<Assessment, 'id' | 'minorId' | 'decidedAt' | 'outcome'>, 'tableVersion' | 'contraryIds'>>().notNull(),
  },
  (table) => [index('assessments_by_minor').on(table.minorId, table.decidedAt)],
);

/** What was reported of signs, or why not. */
export const signReports = sqliteTable(
  'sign_reports',
  {
    id: text('id').$type<SignReportId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    recordedAt: text('recorded_at').$type<Instant>().notNull(),
    body: text('body', { mode: 'json' }).$type<NewSignReport>().notNull(),
  },
  (table) => [index('sign_reports_by_minor').on(table.minorId, table.recordedAt)],
);
