import { z } from 'zod';
import { actKinds } from '#domain/journal/act-kind';
import { JOURNAL_ACTIONS } from '#domain/journal/actions';
import { idSchema, type MinorId } from '#domain/shared/ids';
import { InstantSchema } from '#domain/shared/instant';
import { request } from './define';

export const journal = {
  list: request({
    about: 'Entries of the journal of one minor, also under the ids of merged files, newest first, at most 200 before `beforeSeq`; of one kind of act when asked.',
    needs: 'open', writes: 'nothing',
    input: z.strictObject({ minorId: idSchema<MinorId>(), beforeSeq: z.int().min(1).nullable().default(null), kind: z.enum(actKinds).nullable().default(null) }),
    output: z.array(z.strictObject({
      seq: z.int(), at: InstantSchema, action: z.enum(JOURNAL_ACTIONS), objectType: z.string(), outcome: z.enum(['done', 'refused', 'failed']), hash: z.string(),
      // the guardian's name; null for whoever is not the guardian of this vault
      actor: z.string().nullable(), purpose: z.string().nullable(), details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    })),
  }),
  count: request({
    about: 'How many entries the journal has about one minor, and since when.',
    needs: 'open', writes: 'nothing', input: z.strictObject({ minorId: idSchema<MinorId>() }), output: z.strictObject({ entries: z.int(), since: InstantSchema.nullable() }),
  }),
  export: request({
    about: 'Saves the journal of one minor as a file that a stranger can check (docs/journal-format.md), in a place the guardian chooses. Refused when the journal does not hold.',
    needs: 'open', writes: 'record', closedFile: 'may', slow: true, freshPassphrase: true, input: z.strictObject({ minorId: idSchema<MinorId>() }),
    output: z.strictObject({ fileName: z.string(), entries: z.int(), keyFingerprint: z.string().regex(/^[0-9a-f]{64}$/) }),
  }),
  verify: request({
    about: 'Checks the hash chain of the whole journal, and every signed checkpoint against it: the size of the first that does not fit.',
    needs: 'open', writes: 'nothing', input: z.strictObject({}), output: z.strictObject({ entries: z.int(), firstBadSeq: z.int().nullable(), wrongCheckpoint: z.int().nullable() }),
  }),
};
