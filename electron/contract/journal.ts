import { z } from 'zod';
import { TaskSchema } from '#domain/tasks/task';
import { idSchema, type MinorId } from '#domain/shared/ids';
import { InstantSchema } from '#domain/shared/instant';
import { JOURNAL_ACTIONS } from '#domain/journal/actions';
import { done } from './answers';
import { request } from './define';

export const tasks = {
  list: request({ about: 'What needs to be done, by whom it was asked for and why, the most urgent first.', needs: 'open', writes: 'nothing', input: z.strictObject({}), output: z.array(TaskSchema) }),
};

export const journal = {
  list: request({
    about: 'Entries of the journal of one minor, newest first, at most 200 before `beforeSeq`.',
    needs: 'open', writes: 'nothing', input: z.strictObject({ minorId: idSchema<MinorId>(), beforeSeq: z.int().min(1).nullable().default(null) }),
    output: z.array(z.strictObject({ seq: z.int(), at: InstantSchema, action: z.enum(JOURNAL_ACTIONS), objectType: z.string(), outcome: z.string(), hash: z.string() })),
  }),
  verify: request({
    about: 'Checks the hash chain of the whole journal.',
    needs: 'open', writes: 'nothing', input: z.strictObject({}), output: z.strictObject({ entries: z.int(), firstBadSeq: z.int().nullable() }),
  }),
};

/** Drafts: what was typed and is not settled. The key names the form and the minor by id; the body is the form’s. */
const key = z.string().regex(/^[a-z-]+(:[0-9a-f-]{1,40})?$/, { error: 'not-an-option' });

export const drafts = {
  save: request({ about: 'Keeps what was typed in a form that is not settled yet.', needs: 'open', writes: 'draft', input: z.strictObject({ key, body: z.record(z.string().max(100), z.json()) }), output: z.strictObject({ savedAt: InstantSchema }) }),
  find: request({
    about: 'What was typed before in this form, if anything.',
    needs: 'open', writes: 'nothing', input: z.strictObject({ key }), output: z.strictObject({ body: z.record(z.string(), z.json()).nullable(), savedAt: InstantSchema.nullable() }),
  }),
  discard: request({ about: 'Throws a draft away, after it was settled or given up.', needs: 'open', writes: 'draft', input: z.strictObject({ key }), output: done }),
};
