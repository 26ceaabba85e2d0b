import { z } from 'zod';
import { signRuleVersions } from '#domain/policy/sign-rules';
import type { SignAssessment } from '#domain/signs/assess-signs';
import { ContraryWithdrawal, NewContrary } from '#domain/signs/contrary';
import { NewAssessment, NewConsultOutcome } from '#domain/signs/decision';
import { NewSignReport } from '#domain/signs/report';
import { NewSign, NewSigns, SignCorrection, SignWithdrawal } from '#domain/signs/sign';
import { choice } from '#domain/fields/kinds';
import { idSchema, type AssessmentId, type ContraryId, type MinorId, type SignId, type SignReportId } from '#domain/shared/ids';
import { answerOf, done, made } from './answers';
import { request } from './define';

export const signs = {
  add: request({ about: 'Records an observed sign of trafficking, tied to words in a sealed conversation when they are given.', needs: 'open', writes: 'record', input: NewSign, output: made(idSchema<SignId>()) }),
  addSeveral: request({
    about: 'Records several signs that one observation shows, in one go; each can be corrected or withdrawn by itself.',
    needs: 'open', writes: 'record', input: NewSigns, output: z.strictObject({ ids: z.array(idSchema<SignId>()) }),
  }),
  correct: request({ about: 'Corrects a sign by a new version with a reason; the version before stays readable.', needs: 'open', writes: 'record', input: SignCorrection, output: done }),
  withdraw: request({ about: 'Withdraws a sign with a reason; it stays readable and no longer counts.', needs: 'open', writes: 'record', input: SignWithdrawal, output: done }),
  addContrary: request({
    about: 'Records what speaks against a sign or a dimension. It lowers and dismisses nothing; it is shown beside.',
    needs: 'open', writes: 'record', input: NewContrary, output: made(idSchema<ContraryId>()),
  }),
  withdrawContrary: request({ about: 'Withdraws contrary information with a reason; it stays readable.', needs: 'open', writes: 'record', input: ContraryWithdrawal, output: done }),
  assess: request({
    about: 'The assessment of the signs by the published rules, or by another version of them: what was seen, which rule fired and why. It proposes; it never decides.',
    needs: 'open', writes: 'nothing', input: z.strictObject({ minorId: idSchema<MinorId>(), ruleVersion: choice(signRuleVersions).optional() }),
    output: answerOf<SignAssessment>(z.looseObject({ ruleVersion: z.string(), dimensions: z.array(z.looseObject({ dimension: z.string() })).length(6), proposal: z.string() })),
  }),
  decide: request({ about: 'Records what the guardian decides on the signs, with the reason.', needs: 'open', writes: 'record', input: NewAssessment, output: made(idSchema<AssessmentId>()) }),
  noteConsult: request({ about: 'Records what a consult on the signs brought; the guardian decides anew after it.', needs: 'open', writes: 'record', input: NewConsultOutcome, output: done }),
  report: request({
    about: 'Records that signs were reported (when, to whom, how, under which number) or why not. It closes the task; it sends nothing.',
    needs: 'open', writes: 'record', input: NewSignReport, output: made(idSchema<SignReportId>()),
  }),
};
