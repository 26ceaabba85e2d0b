import type { NoticePayload } from './payload';
import type { NoticePayload1 } from './payload-1';

/** The message as version 2 made it: today's, without a list of attachments. */
export type NoticePayload2 = NoticePayload extends infer Payload ? (Payload extends NoticePayload ? Omit<Payload, 'schema' | 'attachments'> & { readonly schema: 'hoede/notice/2' } : never) : never;

/** A message as a vault may keep it. */
export type KeptPayload = NoticePayload | NoticePayload2 | NoticePayload1;

/**
 * A kept message in the shape of today, to be read. Before version 3 nothing but a photo went along. Version 1 had one
 * purpose, in words, and named no article: the field says so rather than inventing one. The record itself is left as it went
 * out.
 */
export function readablePayload(kept: KeptPayload): NoticePayload {
  if (kept.schema === 'hoede/notice/3') return kept;
  if (kept.schema === 'hoede/notice/2') return { ...kept, schema: 'hoede/notice/3', attachments: [] };
  const { legalGround, purpose: _words, destination, ...same } = kept;
  return {
    ...same, schema: 'hoede/notice/3', attachments: [], destination: { ...destination, address: null },
    ground: { legalGround, law: '', purpose: 'close-investigation', policy: 'hoede/notice/1' },
  };
}

/** The ground a kept message names. */
export const legalGroundOf = (kept: KeptPayload): NoticePayload['ground']['legalGround'] => (kept.schema === 'hoede/notice/1' ? kept.legalGround : kept.ground.legalGround);

/** The police number in a kept message; empty where it names none. */
export const policeNumberOf = (kept: KeptPayload): string => ('police' in kept ? kept.police?.number ?? '' : '');
