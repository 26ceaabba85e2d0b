import type { HostJudgement } from '../transfers/host-judgement';
import type { Sign } from './sign';
import { signRow } from './sign-table';

type SeenSign = Pick<Sign, 'id' | 'code' | 'subject' | 'withdrawnAt' | 'version'>;

/** Strong signs about a host that stand. */
export const strongSignsAboutHost = <S extends SeenSign>(signs: readonly S[]): readonly S[] =>
  signs.filter((sign) => sign.subject === 'host' && sign.withdrawnAt === null && signRow(sign.code).strength === 'strong');

/** What was last judged of a sign as it stands now; a corrected sign is judged anew. */
export const judgementOf = <J extends HostJudgement>(sign: Pick<Sign, 'id' | 'version'>, judgements: readonly J[]): J | undefined =>
  judgements.findLast((one) => one.signId === sign.id && one.version === sign.version);

/** How many of them nobody put aside with a reason, at this destination. They block a safety check; a decision about the youth is no judgement about a host. */
export const openStrongSignsAboutHost = (signs: readonly SeenSign[], judgements: readonly HostJudgement[]): number =>
  strongSignsAboutHost(signs).filter((sign) => judgementOf(sign, judgements)?.outcome !== 'no-danger').length;
