import type { Assessment } from './decision';
import type { Sign } from './sign';
import { signRow } from './sign-table';

/** Strong signs about a host that stand and that no decision has looked at yet. They block a safety check. */
export function openStrongSignsAboutHost(signs: readonly Sign[], assessments: readonly Pick<Assessment, 'signIds'>[]): number {
  const lookedAt = new Set(assessments.flatMap((assessment) => assessment.signIds));
  return signs.filter((sign) => sign.subject === 'host' && sign.withdrawnAt === null && signRow(sign.code).strength === 'strong' && !lookedAt.has(sign.id)).length;
}
