import { signRulesOn } from '#domain/policy/sign-rules';
import type { AssessmentId, SignId } from '#domain/shared/ids';
import { assessSigns } from '#domain/signs/assess-signs';
import { mayRecordSign, mayWithdrawSign } from '#domain/signs/may-record';
import { findSign } from '#db/queries/signs';
import { addSign, decideOnSigns, withdrawSign } from '#db/writes/signs';
import { fileOf, freshId } from './desk';
import type { HandlersOf } from './handler';
import { allow, found, refuseWhen } from './refused';

export const signs: HandlersOf<'signs'> = {
  'signs.add': (desk, input) => {
    const file = fileOf(desk, input.minorId);
    allow(mayRecordSign(input, desk.today));
    if (input.conversationId !== null) found(file.conversations.find((one) => one.id === input.conversationId), 'conversation');
    const id = freshId<SignId>(desk);
    addSign(desk.vault.write, desk.stamp, id, input);
    return { id };
  },
  'signs.withdraw': (desk, { signId, reason }) => {
    const sign = found(findSign(desk.vault.read, signId), 'sign');
    allow(mayWithdrawSign(sign));
    withdrawSign(desk.vault.write, desk.stamp, sign, reason);
    return {};
  },
  'signs.assess': (desk, { minorId }) => assessSigns(fileOf(desk, minorId).signs, signRulesOn(desk.today)),
  'signs.decide': (desk, input) => {
    const file = fileOf(desk, input.minorId);
    const standing = file.signs.filter((sign) => sign.withdrawnAt === null);
    refuseWhen(standing.length === 0, 'decision-needs-signs');
    const { ruleVersion, proposal } = assessSigns(file.signs, signRulesOn(desk.today));
    const id = freshId<AssessmentId>(desk);
    decideOnSigns(desk.vault.write, desk.stamp, { ...input, id, decidedAt: desk.now, ruleVersion, proposal, signIds: standing.map((sign) => sign.id) });
    return { id };
  },
};
