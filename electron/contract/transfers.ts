import { z } from 'zod';
import { SafetyAnswer, SafetyReview } from '#domain/transfers/safety-check';
import { DocumentNote, HandOver, MeasureEnd, RouteChoice, TransferOrder, TransferRequest, transferStatuses } from '#domain/transfers/transfer';
import { TransferStop } from '#domain/transfers/transfer-record';
import { PlainDateSchema } from '#domain/shared/plain-date';
import { documentCodes } from '#domain/transfers/routes';
import { request } from './define';

const moved = z.strictObject({ status: z.enum(transferStatuses) });
const step = <In extends z.ZodType>(about: string, input: In) => request({ about, needs: 'open', writes: 'record', input, output: moved });

export const transfers = {
  answerCheck: step('Answers a point of the safety check, with evidence.', SafetyAnswer),
  review: step('Records the verdict of a second person, in that person’s own words.', SafetyReview),
  chooseRoute: request({
    about: 'Chooses the route of the transfer; answers with the documents it needs.',
    needs: 'open', writes: 'record', input: RouteChoice, output: z.strictObject({ status: z.enum(transferStatuses), documents: z.array(z.enum(documentCodes)) }),
  }),
  noteDocument: step('Notes a document of the route, or that it does not apply and why.', DocumentNote),
  request: step('Notes the request at the court or Central Authority.', TransferRequest),
  withdraw: step('Takes the request back.', TransferStop),
  recordOrder: request({
    about: 'Records the order; answers with the end date of the measure by law (1:281 BW).',
    needs: 'open', writes: 'record', input: TransferOrder,
    output: z.strictObject({
      status: z.enum(transferStatuses),
      end: z.strictObject({ day: PlainDateSchema, reason: z.enum(['majority', 'at-once', 'final']), law: z.string() }).nullable(),
    }),
  }),
  handOver: step('Records the hand-over to the receiving guardian or authority.', HandOver),
  endGuardianship: step('Confirms the end of the measure on the day the law gives.', MeasureEnd),
  stop: step('Stops the transfer for good, with a reason.', TransferStop),
};
