import { z } from 'zod';
import { InstantSchema } from '#domain/shared/instant';
import { done } from './answers';
import { request } from './define';

/** Drafts: what was typed and is not settled. The key names the form and the record by id, and where it matters the version of that record; the body is the form’s. */
const key = z.string().regex(/^[a-z-]+(:[0-9a-f-]{1,40}){0,2}$/, { error: 'not-an-option' });

/** Where the keyboard was: the field by its path, the control in it, the chosen text, and how far the page was scrolled (px). */
const count = z.int().min(0).max(10_000_000);
const place = z.strictObject({ field: z.string().max(200), control: count, from: count, to: count, scroll: count }).nullable();

export const drafts = {
  save: request({ about: 'Keeps what was typed in a form that is not settled yet.', needs: 'open', writes: 'draft', input: z.strictObject({ key, body: z.record(z.string().max(100), z.json()), place: place.default(null) }), output: z.strictObject({ savedAt: InstantSchema }) }),
  find: request({
    about: 'What was typed before in this form, if anything.',
    needs: 'open', writes: 'nothing', input: z.strictObject({ key }), output: z.strictObject({ body: z.record(z.string(), z.json()).nullable(), savedAt: InstantSchema.nullable(), place }),
  }),
  discard: request({ about: 'Throws a draft away, after it was settled or given up.', needs: 'open', writes: 'draft', input: z.strictObject({ key }), output: done }),
};
