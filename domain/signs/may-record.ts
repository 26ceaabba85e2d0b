import { refusal, type Permission } from '../shared/refusal';
import type { PlainDate } from '../shared/plain-date';
import type { NewSign, Sign } from './sign';

/** May this observation be recorded? It was made today or earlier. */
export const mayRecordSign = (sign: Pick<NewSign, 'observedOn'>, today: PlainDate): Permission => (sign.observedOn > today ? [refusal('sign-in-the-future')] : []);

/** May this observation be taken back? Once. */
export const mayWithdrawSign = (sign: Pick<Sign, 'withdrawnAt'>): Permission => (sign.withdrawnAt === null ? [] : [refusal('sign-already-withdrawn')]);
