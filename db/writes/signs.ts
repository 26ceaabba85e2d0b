import { and, eq, isNull } from 'drizzle-orm';
import type { Stamp } from '#domain/journal/stamp';
import type { AssessmentId, SignId } from '#domain/shared/ids';
import type { Assessment } from '#domain/signs/decision';
import type { NewSign, Sign } from '#domain/signs/sign';
import type { WritableDb } from '../open/handles';
import { assessments, signs } from '../schema/signs';
import { ChangedMeanwhile, commit } from './commit';

/** Records an observed sign. */
export function addSign(write: WritableDb, who: Stamp, id: SignId, body: NewSign): void {
  commit(write, { ...who, action: 'sign.added', object: { type: 'sign', id }, minorId: body.minorId, details: { code: body.code } }, (tx) => {
    tx.insert(signs).values({ id, minorId: body.minorId, code: body.code, observedOn: body.observedOn, recordedAt: who.at, withdrawnAt: null, withdrawnReason: '', body }).run();
  });
}

/** Withdraws a sign with its reason; it stays readable. Throws ChangedMeanwhile when it was withdrawn already. */
export function withdrawSign(write: WritableDb, who: Stamp, sign: Sign, reason: string): void {
  commit(write, { ...who, action: 'sign.withdrawn', object: { type: 'sign', id: sign.id }, minorId: sign.minorId, details: { code: sign.code } }, (tx) => {
    const { changes } = tx.update(signs).set({ withdrawnAt: who.at, withdrawnReason: reason }).where(and(eq(signs.id, sign.id), isNull(signs.withdrawnAt))).run();
    if (changes === 0) throw new ChangedMeanwhile('sign');
  });
}

/** Records what the guardian decided on the signs. */
export function decideOnSigns(write: WritableDb, who: Stamp, assessment: Assessment): void {
  const { id, minorId, decidedAt, ...body } = assessment;
  commit(write, { ...who, action: 'assessment.decided', object: { type: 'assessment', id }, minorId, details: { decision: body.decision, rules: body.ruleVersion } }, (tx) => {
    tx.insert(assessments).values({ id: id satisfies AssessmentId, minorId, decidedAt, body }).run();
  });
}
