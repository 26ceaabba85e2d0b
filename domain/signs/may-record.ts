import { refusal, type Permission } from '../shared/refusal';
import type { PlainDate } from '../shared/plain-date';
import { correctedBody, type NewSign, type Sign, type SignBody, type SignCorrection } from './sign';

/** May this observation be recorded? It was made today or earlier. */
export const mayRecordSign = (sign: Pick<NewSign, 'observedOn'>, today: PlainDate): Permission => (sign.observedOn > today ? [refusal('sign-in-the-future')] : []);

/** May this observation be taken back? Once. */
export const mayWithdrawSign = (sign: Pick<Sign, 'withdrawnAt'>): Permission => (sign.withdrawnAt === null ? [] : [refusal('sign-already-withdrawn')]);

const fieldsOfSign = ['code', 'observedOn', 'source', 'observedBy', 'place', 'quote', 'conversationId', 'subject'] as const satisfies readonly (keyof SignBody)[];

/** May a correction take the place of this observation? It stands, and the correction is of today or earlier and changes something. */
export function mayCorrectSign(sign: Sign, correction: Pick<SignCorrection, 'sign'>, today: PlainDate): Permission {
  const body = correctedBody(sign, correction);
  const changes = fieldsOfSign.some((field) => body[field] !== sign[field]);
  return [...mayWithdrawSign(sign), ...mayRecordSign(body, today), ...(changes ? [] : [refusal('sign-correction-changes-nothing')])];
}
