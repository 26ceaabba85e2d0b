import { z } from 'zod';
import { PartialDateSchema, PlainDateSchema } from '../shared/plain-date';
import { safetyPointCodes } from '../transfers/safety-check';
import { legalGrounds } from './notice-kinds';
import type { NoticePayload } from './payload';

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

/** A message as a vault may keep it. */
export type KeptPayload = NoticePayload | NoticePayload1;

/**
 * A kept message in the shape of today, to be read. Version 1 had one purpose, in words, and named no article: the field
 * says so rather than inventing one. The record itself is left as it went out.
 */
export function readablePayload(kept: KeptPayload): NoticePayload {
  if (kept.schema === 'hoede/notice/2') return kept;
  const { legalGround, purpose: _words, destination, ...same } = kept;
  return {
    ...same, schema: 'hoede/notice/2', destination: { ...destination, address: null },
    ground: { legalGround, law: '', purpose: 'close-investigation', policy: 'hoede/notice/1' },
  };
}

/** The ground a kept message names. */
export const legalGroundOf = (kept: KeptPayload): NoticePayload['ground']['legalGround'] => (kept.schema === 'hoede/notice/2' ? kept.ground.legalGround : kept.legalGround);

/** The police number in a kept message; empty where it names none. */
export const policeNumberOf = (kept: KeptPayload): string => ('police' in kept ? kept.police?.number ?? '' : '');
