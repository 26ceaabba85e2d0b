import { z } from 'zod';
import { AfterStepDone } from '#domain/transfers/after-steps';
import { HostJudgement } from '#domain/transfers/host-judgement';
import { SafetyAnswer, SafetyReview } from '#domain/transfers/safety-check';
import { CompletedClaim, DocumentNote, HandOver, HandOverSigned, MeasureEnd, RouteChoice, TransferClosing, TransferOrder, TransferRequest, transferStatuses } from '#domain/transfers/transfer';
import { TransferStop } from '#domain/transfers/transfer-record';
import { idSchema, type TransferId } from '#domain/shared/ids';
import { PlainDateSchema } from '#domain/shared/plain-date';
import { documentCodes } from '#domain/transfers/routes';
import { request } from './define';

const ofTransfer = z.strictObject({ transferId: idSchema<TransferId>() });
const pdfBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, { error: 'wrong-type' }).meta({ description: 'the bytes of a PDF' });
const moved = z.strictObject({ status: z.enum(transferStatuses) });
const step = <In extends z.ZodType>(about: string, input: In) => request({ about, needs: 'open', writes: 'record', input, output: moved });

export const transfers = {
  completeClaim: step('Adds what a claimed destination lacked, so that the safety check can begin.', CompletedClaim),
  answerCheck: step('Answers a point of the safety check, with evidence.', SafetyAnswer),
  judgeSign: step('Judges a strong sign about the host of the destination, with the reason; it is judged anew when the sign changes.', HostJudgement),
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
  showHandOver: request({
    about: 'The hand-over record as it will be printed: the bytes of the PDF.',
    needs: 'open', writes: 'nothing', slow: true, input: ofTransfer, output: z.strictObject({ pdf: pdfBytes, pages: z.int() }),
  }),
  printHandOver: request({
    about: 'Prints the hand-over record on paper, through the system’s dialog; recorded once it came out.',
    needs: 'open', writes: 'record', slow: true, freshPassphrase: true, input: ofTransfer, output: z.strictObject({ pages: z.int() }),
  }),
  signHandOver: step('Records that both signed the hand-over record: when, who, and where the paper is kept.', HandOverSigned),
  noteStep: step('Notes that a step after the hand-over was done: on which day, by whom, under which number.', AfterStepDone),
  endGuardianship: step('Confirms the end of the measure on the day the law gives.', MeasureEnd),
  close: step('Closes a transfer of which nothing is left to do.', TransferClosing),
  comeOfAge: step('Ends the transfer and the measure because the youth came of age.', MeasureEnd),
  stop: step('Stops the transfer for good, with a reason.', TransferStop),
};
