import { z } from 'zod';
import { choice, prose } from '../fields/kinds';
import { idSchema, type SignId, type TransferId } from '../shared/ids';
import { refusal, type Permission } from '../shared/refusal';
import type { Sign } from '../signs/sign';

/** What is judged of a strong sign about a host: only the first lets the safety check go on. */
export const hostOutcomes = ['no-danger', 'danger', 'needs-consult'] as const;
export type HostOutcome = (typeof hostOutcomes)[number];

/** The judgement of one sign about the host of a destination, in the version that was read, with the reason in `judgement`. */
export const HostJudgement = z.strictObject({
  transferId: idSchema<TransferId>(),
  signId: idSchema<SignId>(),
  version: z.int().min(1),
  outcome: choice(hostOutcomes),
  judgement: prose(2000, { sensitive: true }),
});
export type HostJudgement = z.output<typeof HostJudgement>;

/** May this sign be judged? It is about a host, stands, and is still as it was read. */
export function mayJudgeSign(signs: readonly Pick<Sign, 'id' | 'subject' | 'withdrawnAt' | 'version'>[], { signId, version }: Pick<HostJudgement, 'signId' | 'version'>): Permission {
  const sign = signs.find((one) => one.id === signId);
  return sign?.subject === 'host' && sign.withdrawnAt === null && sign.version === version ? [] : [refusal('host-sign-changed')];
}
