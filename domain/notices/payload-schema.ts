import { z } from 'zod';
import { NoticePayload } from './payload';

/** The address of the form; it names it and is not fetched. */
const ID = 'urn:hoede:notice:3';

/**
 * The message as a JSON Schema (draft 2020-12), for whoever writes a reader. Published as docs/notice.schema.json; a test
 * holds the two together. What a schema cannot say, such as that a day exists, is checked by Hoede before it seals.
 */
export function noticeSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(NoticePayload, { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id: ID, title: 'bericht.json', description: 'A message in a sealed Hoede package, version 3', ...rest };
}
