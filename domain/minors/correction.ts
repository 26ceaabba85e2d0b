import { canonicalize } from 'json-canonicalize';
import { z } from 'zod';
import { prose } from '../fields/kinds';
import { idSchema, type MinorId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import type { PlainDate } from '../shared/plain-date';
import { refusal, type Permission } from '../shared/refusal';
import { NewMinor, type Minor } from './identity';
import { mayRecordMinor } from './may-record';

/** A better version of who a youth is, and why it is better. `rev` is the version the guardian saw. */
export const MinorCorrection = z.strictObject({ minorId: idSchema<MinorId>(), rev: z.int(), reason: prose(1000), identity: NewMinor });
export type MinorCorrection = z.output<typeof MinorCorrection>;

/** That an identity was corrected: into which version, when and why. */
export interface Correction {
  readonly rev: number;
  readonly recordedAt: Instant;
  readonly reason: string;
}

/** An identity as it was in one version. The first has no reason: nothing came before it. */
export interface IdentityVersion extends Correction {
  readonly identity: NewMinor;
}

/** May the identity be replaced with this one? It must differ: a reason without a change would only hide the real ones. */
export function mayCorrectMinor(before: Minor, after: NewMinor, today: PlainDate): Permission {
  const { id: _id, recordedAt: _recordedAt, ...identity } = before;
  return [...mayRecordMinor(after, today), ...(canonicalize(after) === canonicalize(identity) ? [refusal('correction-changes-nothing')] : [])];
}
