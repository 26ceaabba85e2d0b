import { z } from 'zod';
import { searchKinds } from '#domain/search/kinds';
import type { SearchResult } from '#domain/search/result';
import { answerOf, done } from './answers';
import { request } from './define';

const group = z.looseObject({ minor: z.looseObject({ name: z.string() }).nullable(), hits: z.array(z.looseObject({ recordId: z.string(), text: z.string() })) });

export const search = {
  find: request({
    about: 'Searches names, numbers and everything written, newest first. Journalled without the words; one entry for searching without a pause.',
    needs: 'open', writes: 'record',
    input: z.strictObject({ text: z.string({ error: 'wrong-type' }).max(200, { error: 'too-long' }), before: z.int().min(0).optional() }),
    output: answerOf<SearchResult>(z.strictObject({ groups: z.array(group), next: z.int().nullable() })),
  }),
  open: request({
    about: 'Notes that a record was opened from what was found.',
    needs: 'open', writes: 'record',
    input: z.strictObject({ kind: z.enum(searchKinds, { error: 'not-an-option' }), recordId: z.string({ error: 'wrong-type' }).max(64, { error: 'too-long' }) }), output: done,
  }),
};
