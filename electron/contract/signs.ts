import { z } from 'zod';
import type { SignAssessment } from '#domain/signs/assess-signs';
import { NewAssessment } from '#domain/signs/decision';
import { NewSign, SignWithdrawal } from '#domain/signs/sign';
import { idSchema, type AssessmentId, type MinorId, type SignId } from '#domain/shared/ids';
import { answerOf, done, made } from './answers';
import { request } from './define';

export const signs = {
  add: request({ about: 'Records an observed sign of trafficking.', needs: 'open', writes: 'record', input: NewSign, output: made(idSchema<SignId>()) }),
  withdraw: request({ about: 'Withdraws a sign with a reason; it stays readable and no longer counts.', needs: 'open', writes: 'record', input: SignWithdrawal, output: done }),
  assess: request({
    about: 'The assessment of the signs by the published rule: what was seen, which rule fired and why. It proposes; it never decides.',
    needs: 'open', writes: 'nothing', input: z.strictObject({ minorId: idSchema<MinorId>() }),
    output: answerOf<SignAssessment>(z.looseObject({ ruleVersion: z.string(), dimensions: z.array(z.looseObject({ dimension: z.string() })).length(6), proposal: z.string() })),
  }),
  decide: request({ about: 'Records what the guardian decides on the signs, with the reason.', needs: 'open', writes: 'record', input: NewAssessment, output: made(idSchema<AssessmentId>()) }),
};
