import { z } from 'zod';
import { JOURNAL_ACTIONS } from '#domain/journal/actions';
import { idSchema, type MinorId } from '#domain/shared/ids';
import { InstantSchema } from '#domain/shared/instant';
import { request } from './define';

export const journal = {
  list: request({
    about: 'Entries of the journal of one minor, newest first, at most 200 before `beforeSeq`.',
    needs: 'open', writes: 'nothing', input: z.strictObject({ minorId: idSchema<MinorId>(), beforeSeq: z.int().min(1).nullable().default(null) }),
    output: z.array(z.strictObject({ seq: z.int(), at: InstantSchema, action: z.enum(JOURNAL_ACTIONS), objectType: z.string(), outcome: z.string(), hash: z.string() })),
  }),
  verify: request({
    about: 'Checks the hash chain of the whole journal, and every signed checkpoint against it: the size of the first that does not fit.',
    needs: 'open', writes: 'nothing', input: z.strictObject({}), output: z.strictObject({ entries: z.int(), firstBadSeq: z.int().nullable(), wrongCheckpoint: z.int().nullable() }),
  }),
};
