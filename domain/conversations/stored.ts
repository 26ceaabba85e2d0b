import type { Agreement } from './agreement';
import type { NewConversation } from './conversation';

type Stored = Omit<NewConversation, 'agreements' | 'statement' | 'explained'> & Partial<Pick<NewConversation, 'statement' | 'explained'>> & { readonly agreements: string | readonly Agreement[] };

/** A conversation as it is kept, in whatever version of the program it was sealed: agreements were one text once. */
export function readStored(body: NewConversation): NewConversation {
  const { agreements, ...rest } = body as Stored;
  const listed = typeof agreements === 'string' ? (agreements.trim() === '' ? [] : [{ nr: 1, what: agreements, who: 'together' as const, by: null }]) : [...agreements];
  return { ...rest, statement: rest.statement ?? '', explained: rest.explained ?? [], agreements: listed };
}
