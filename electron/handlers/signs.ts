import { countingBirthDate } from '#domain/minors/age';
import type { MinorFile } from '#domain/minors/minor-file';
import { signRulesNamed, signRulesOn } from '#domain/policy/sign-rules';
import type { AssessmentId, ContraryId, SignId, SignReportId } from '#domain/shared/ids';
import { assessSigns } from '#domain/signs/assess-signs';
import { mayRecordContrary, mayWithdrawContrary } from '#domain/signs/contrary';
import { mayRecordOutcome } from '#domain/signs/decision';
import { mayCorrectSign, mayRecordSign, mayWithdrawSign } from '#domain/signs/may-record';
import { linkTo, mayLink, sealedTextOf, type QuoteLink, type QuotePlace } from '#domain/signs/quote-link';
import { mayRecordReport } from '#domain/signs/report';
import { correctedBody, type NewSigns, type SignBody } from '#domain/signs/sign';
import { signTableVersion, type SignCode } from '#domain/signs/sign-table';
import { findAssessment, findContrary, findSign } from '#db/queries/signs';
import { addContrary, addSigns, correctSign, decideOnSigns, noteConsult, recordSignReport, withdrawContrary, withdrawSign } from '#db/writes/signs';
import { fileOf, freshId, type Desk } from './desk';
import type { HandlersOf } from './handler';
import { allow, found, refuseWhen } from './refused';

function linkIn(file: MinorFile, at: QuotePlace | null): QuoteLink | null {
  if (at === null) return null;
  const text = found(sealedTextOf(file, at), at.record);
  allow(mayLink(text, at));
  return linkTo(text, at);
}

/** Records every code of one observation. A sign tied to words carries those words, whatever was typed beside them. */
function record(desk: Desk, codes: readonly SignCode[], { link: at, ...observed }: Omit<NewSigns, 'codes'>): readonly SignId[] {
  const file = fileOf(desk, observed.minorId);
  allow(mayRecordSign(observed, desk.today));
  if (observed.conversationId !== null) found(file.conversations.find((one) => one.id === observed.conversationId), 'conversation');
  const link = linkIn(file, at);
  const tied = link ? { quote: link.quote, ...(link.record === 'conversation' && { conversationId: link.id }) } : {};
  const signs = codes.map((code) => ({ id: freshId<SignId>(desk), body: { ...observed, ...tied, code, link } satisfies SignBody }));
  const last = signs.at(-1);
  if (last) addSigns(desk.vault.write, desk.stamp, signs.slice(0, -1), last);
  return signs.map((sign) => sign.id);
}

export const signs: HandlersOf<'signs'> = {
  'signs.add': (desk, { code, ...observed }) => {
    const [id] = record(desk, [code], observed);
    return { id: id! };
  },
  'signs.addSeveral': (desk, { codes, ...observed }) => ({ ids: [...record(desk, codes, observed)] }),
  'signs.correct': (desk, correction) => {
    const sign = found(findSign(desk.vault.read, correction.signId), 'sign');
    allow(mayCorrectSign(sign, correction, desk.today));
    const body = correctedBody(sign, correction);
    if (body.conversationId !== null) found(fileOf(desk, sign.minorId).conversations.find((one) => one.id === body.conversationId), 'conversation');
    correctSign(desk.vault.write, desk.stamp, sign, correction.version, correction.reason, body);
    return {};
  },
  'signs.withdraw': (desk, { signId, reason }) => {
    const sign = found(findSign(desk.vault.read, signId), 'sign');
    allow(mayWithdrawSign(sign));
    withdrawSign(desk.vault.write, desk.stamp, sign, reason);
    return {};
  },
  'signs.addContrary': (desk, input) => {
    const file = fileOf(desk, input.minorId);
    allow(mayRecordContrary(input, desk.today));
    const { about } = input;
    if (about.of === 'sign') found(file.signs.find((one) => one.id === about.signId), 'sign');
    const id = freshId<ContraryId>(desk);
    addContrary(desk.vault.write, desk.stamp, id, input);
    return { id };
  },
  'signs.withdrawContrary': (desk, { contraryId, reason }) => {
    const contrary = found(findContrary(desk.vault.read, contraryId), 'contrary');
    allow(mayWithdrawContrary(contrary));
    withdrawContrary(desk.vault.write, desk.stamp, contrary, reason);
    return {};
  },
  'signs.assess': (desk, { minorId, ruleVersion }) => assessSigns(fileOf(desk, minorId).signs, ruleVersion ? signRulesNamed(ruleVersion) : signRulesOn(desk.today)),
  'signs.decide': (desk, input) => {
    const file = fileOf(desk, input.minorId);
    const standing = file.signs.filter((sign) => sign.withdrawnAt === null);
    refuseWhen(standing.length === 0, 'decision-needs-signs');
    const { ruleVersion, proposal } = assessSigns(file.signs, signRulesOn(desk.today));
    const id = freshId<AssessmentId>(desk);
    decideOnSigns(desk.vault.write, desk.stamp, {
      ...input, id, decidedAt: desk.now, ruleVersion, tableVersion: signTableVersion, proposal, signIds: standing.map((sign) => sign.id),
      contraryIds: file.contraries.filter((one) => one.withdrawnAt === null).map((one) => one.id), outcome: null,
    });
    return { id };
  },
  'signs.noteConsult': (desk, { assessmentId, ...outcome }) => {
    const assessment = found(findAssessment(desk.vault.read, assessmentId), 'assessment');
    allow(mayRecordOutcome(assessment, outcome.heldOn, desk.today));
    noteConsult(desk.vault.write, desk.stamp, assessment, { ...outcome, recordedAt: desk.now });
    return {};
  },
  'signs.report': (desk, input) => {
    const { minor } = fileOf(desk, input.minorId);
    allow(mayRecordReport(input, countingBirthDate(minor), desk.now));
    const id = freshId<SignReportId>(desk);
    recordSignReport(desk.vault.write, desk.stamp, id, input);
    return { id };
  },
};
