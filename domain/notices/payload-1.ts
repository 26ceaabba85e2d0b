import { z } from 'zod';
import { PartialDateSchema, PlainDateSchema } from '../shared/plain-date';
import { safetyPointCodes } from '../transfers/safety-check';
import { legalGrounds } from './notice-kinds';

const said = z.string().max(500);

/** The message as version 1 made it. Vaults keep such notices for good: they are records. Nothing new is made in this form. */
export const NoticePayload1 = z.strictObject({
  schema: z.literal('hoede/notice/1'),
  kind: z.literal('known-destination'),
  classification: z.literal('confidential-personal-data'),
  madeAt: z.string(),
  sender: z.strictObject({ name: said, organisation: said, phone: said }),
  minor: z.strictObject({
    name: said, nameInScript: z.strictObject({ text: said, lang: z.string().max(35) }).nullable(), aliases: z.array(said), vNumber: z.string(), nationality: z.string(),
    statedBirthDate: PartialDateSchema, establishedBirthDate: PartialDateSchema.nullable(), establishedBy: said.nullable(),
  }),
  police: z.strictObject({ number: said, reportedOn: PlainDateSchema.nullable(), notMissingBecause: said.nullable() }),
  departure: z.strictObject({ category: z.literal('known-destination'), lastSeenOn: PlainDateSchema }),
  destination: z.strictObject({ country: z.string(), confirmedBy: said }),
  safety: z.strictObject({
    points: z.array(z.strictObject({ point: z.enum(safetyPointCodes), answer: z.enum(['yes', 'not-applicable']), checkedOn: PlainDateSchema })),
    reviewedOn: PlainDateSchema,
  }),
  measure: z.strictObject({ kind: z.string(), court: said.nullable(), caseNumber: said.nullable(), startedOn: PlainDateSchema.nullable(), endsOn: PlainDateSchema.nullable() }).nullable(),
  receivingGuardian: said.nullable(),
  request: z.literal('close-investigation-and-confirm'),
  legalGround: z.enum(legalGrounds),
  purpose: said,
});
export type NoticePayload1 = z.output<typeof NoticePayload1>;
