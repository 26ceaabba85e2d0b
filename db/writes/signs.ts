import { and, eq, isNull } from 'drizzle-orm';
import type { Stamp } from '#domain/journal/stamp';
import type { AssessmentId, ContraryId, SignId, SignReportId } from '#domain/shared/ids';
import type { Contrary, NewContrary } from '#domain/signs/contrary';
import type { Assessment, ConsultOutcome } from '#domain/signs/decision';
import type { NewSignReport } from '#domain/signs/report';
import type { Sign, SignBody } from '#domain/signs/sign';
import type { Tx, WritableDb } from '../open/handles';
import { assessments, contraries, signReports, signs, signVersions } from '../schema/signs';
import { ChangedMeanwhile, commit } from './commit';
import { appendJournal } from './journal';

/** A sign to record, under its id. */
export interface SignToAdd {
  readonly id: SignId;
  readonly body: SignBody;
}

const added = (who: Stamp, { id, body }: SignToAdd) =>
  ({ ...who, action: 'sign.added', object: { type: 'sign', id }, minorId: body.minorId, details: { code: body.code, linked: body.link !== null } }) as const;

function insert(tx: Tx, who: Stamp, { id, body }: SignToAdd): void {
  tx.insert(signs).values({ id, minorId: body.minorId, code: body.code, observedOn: body.observedOn, recordedAt: who.at, withdrawnAt: null, withdrawnReason: '', body }).run();
}

/** Records what one observation shows: one sign or more, in one transaction with an entry for each. */
export function addSigns(write: WritableDb, who: Stamp, before: readonly SignToAdd[], last: SignToAdd): void {
  commit(write, added(who, last), (tx) => {
    for (const one of [...before, last]) insert(tx, who, one);
    for (const one of before) appendJournal(tx, added(who, one));
  });
}

/** Replaces a sign by a new version; the version before stays with the reason. Throws ChangedMeanwhile when `sign` is no longer the newest or was withdrawn. */
export function correctSign(write: WritableDb, who: Stamp, sign: Sign, version: number, reason: string, body: SignBody): void {
  const next = version + 1;
  commit(write, { ...who, action: 'sign.corrected', object: { type: 'sign', id: sign.id }, minorId: sign.minorId, details: { code: body.code, version: next } }, (tx) => {
    const { id, version: _version, recordedAt, withdrawnAt: _at, withdrawnReason: _why, earlier, ...before } = sign;
    const { changes } = tx.update(signs).set({ version: next, code: body.code, observedOn: body.observedOn, body })
      .where(and(eq(signs.id, id), eq(signs.version, version), isNull(signs.withdrawnAt))).run();
    if (changes === 0) throw new ChangedMeanwhile('sign');
    tx.insert(signVersions).values({ signId: id, version, minorId: sign.minorId, recordedAt: earlier.at(-1)?.replacedAt ?? recordedAt, replacedAt: who.at, reason, body: before }).run();
  });
}

/** Withdraws a sign with its reason; it stays readable. Throws ChangedMeanwhile when it was withdrawn already. */
export function withdrawSign(write: WritableDb, who: Stamp, sign: Sign, reason: string): void {
  commit(write, { ...who, action: 'sign.withdrawn', object: { type: 'sign', id: sign.id }, minorId: sign.minorId, details: { code: sign.code } }, (tx) => {
    const { changes } = tx.update(signs).set({ withdrawnAt: who.at, withdrawnReason: reason }).where(and(eq(signs.id, sign.id), isNull(signs.withdrawnAt))).run();
    if (changes === 0) throw new ChangedMeanwhile('sign');
  });
}

/** Records what speaks against a sign or a dimension. */
export function addContrary(write: WritableDb, who: Stamp, id: ContraryId, body: NewContrary): void {
  commit(write, { ...who, action: 'contrary.added', object: { type: 'contrary', id }, minorId: body.minorId, details: { of: body.about.of } }, (tx) => {
    tx.insert(contraries).values({ id, minorId: body.minorId, recordedAt: who.at, withdrawnAt: null, withdrawnReason: '', body }).run();
  });
}

/** Withdraws contrary information with its reason; it stays readable. Throws ChangedMeanwhile when it was withdrawn already. */
export function withdrawContrary(write: WritableDb, who: Stamp, contrary: Contrary, reason: string): void {
  commit(write, { ...who, action: 'contrary.withdrawn', object: { type: 'contrary', id: contrary.id }, minorId: contrary.minorId }, (tx) => {
    const { changes } = tx.update(contraries).set({ withdrawnAt: who.at, withdrawnReason: reason }).where(and(eq(contraries.id, contrary.id), isNull(contraries.withdrawnAt))).run();
    if (changes === 0) throw new ChangedMeanwhile('contrary');
  });
}

/** Records what the guardian decided on the signs. */
export function decideOnSigns(write: WritableDb, who: Stamp, assessment: Assessment): void {
  const { id, minorId, decidedAt, outcome, ...body } = assessment;
  commit(write, { ...who, action: 'assessment.decided', object: { type: 'assessment', id }, minorId, details: { decision: body.decision, rules: body.ruleVersion } }, (tx) => {
    tx.insert(assessments).values({ id: id satisfies AssessmentId, minorId, decidedAt, outcome, body }).run();
  });
}

/** Records what a consult brought. Throws ChangedMeanwhile when an outcome was noted already. */
export function noteConsult(write: WritableDb, who: Stamp, { id, minorId }: Assessment, outcome: ConsultOutcome): void {
  commit(write, { ...who, action: 'consult.noted', object: { type: 'assessment', id }, minorId }, (tx) => {
    const { changes } = tx.update(assessments).set({ outcome }).where(and(eq(assessments.id, id), isNull(assessments.outcome))).run();
    if (changes === 0) throw new ChangedMeanwhile('assessment');
  });
}

/** Records what was reported of signs, or why not. */
export function recordSignReport(write: WritableDb, who: Stamp, id: SignReportId, body: NewSignReport): void {
  const action = body.done === 'reported' ? 'report.made' : 'report.declined';
  commit(write, { ...who, action, object: { type: 'report', id }, minorId: body.minorId, details: { advice: body.advice } }, (tx) => {
    tx.insert(signReports).values({ id, minorId: body.minorId, recordedAt: who.at, body }).run();
  });
}
