import { z } from 'zod';
import { InstantSchema } from '#domain/shared/instant';
import { done } from './answers';
import { request } from './define';

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
