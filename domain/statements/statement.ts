import { z } from 'zod';
import { day, line, prose, yesNo } from '../fields/kinds';
import { LanguageSchema } from '../fields/languages';
import { idSchema, type MinorId, type StatementId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import type { PlainDate } from '../shared/plain-date';
import { refusal, type Permission } from '../shared/refusal';

/** A translation stands beside the words, never in their place. An interpreter is named by code. */
export const Translation = z.strictObject({ text: prose(20_000, { sensitive: true }), by: line(200), on: day() });
export type Translation = z.output<typeof Translation>;

/**
 * What the youth wants to have in the file, in the youth's own words and language (Jeugdwet, chapter 7.3: a youth may add a
 * statement to the file; wording to be confirmed). The guardian writes it down and never changes it.
 */
export const NewStatement = z.strictObject({
  minorId: idSchema<MinorId>(),
  saidOn: day(),
  language: LanguageSchema,
  words: prose(20_000, { sensitive: true }),
  writtenBy: line(200),
  translation: Translation.nullable().default(null),
  /** Does the youth want it to go along when the file is handed over? Sharing asks consent (Jeugdwet 7.3.11). */
  goesAlong: yesNo(),
});
export type NewStatement = z.output<typeof NewStatement>;

const statementId = idSchema<StatementId>();

/** The youth says it anew, or a translation is added: a version beside the ones before. */
export const StatementVersion = z.strictObject({ statementId, rev: z.int(), reason: prose(1000), statement: NewStatement });

/** The youth takes the statement back. It stays readable and goes along with nothing. */
export const StatementWithdrawal = z.strictObject({ statementId, rev: z.int(), reason: prose(1000) });
export type StatementWithdrawal = z.output<typeof StatementWithdrawal>;

/** One version of a statement, and why it came. The first has no reason. */
export interface StatementVersionKept {
  readonly rev: number;
  readonly at: Instant;
  readonly by: string;
  readonly happened: 'added' | 'renewed' | 'withdrawn';
  readonly reason: string;
  readonly statement: NewStatement;
}

/** A statement as it stands, with every version, oldest first. */
export type Statement = Readonly<NewStatement> & {
  readonly id: StatementId;
  readonly rev: number;
  readonly withdrawn: { readonly at: Instant; readonly reason: string } | null;
  readonly versions: readonly StatementVersionKept[];
};

/** A statement from its versions, oldest first. Throws RangeError without any. */
export function statementOf(id: StatementId, versions: readonly StatementVersionKept[]): Statement {
  const last = versions.at(-1);
  if (!last) throw new RangeError('a statement has at least one version');
  return { ...last.statement, id, rev: last.rev, withdrawn: last.happened === 'withdrawn' ? { at: last.at, reason: last.reason } : null, versions };
}

/** Statements that stand, oldest first. */
export const standing = (statements: readonly Statement[]): readonly Statement[] => statements.filter((one) => one.withdrawn === null);

/** May this statement be added? It was said and translated today or earlier. */
export const mayRecordStatement = ({ saidOn, translation }: Pick<NewStatement, 'saidOn' | 'translation'>, today: PlainDate): Permission =>
  (saidOn > today || (translation !== null && translation.on > today) ? [refusal('statement-in-the-future')] : []);

/** May a version be added or the statement be taken back? Not after it was taken back. */
export const mayRenewStatement = (statement: Pick<Statement, 'withdrawn'>): Permission => (statement.withdrawn === null ? [] : [refusal('statement-already-withdrawn')]);
