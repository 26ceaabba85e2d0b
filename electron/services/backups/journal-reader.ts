import type { Anchor } from '#domain/journal/chain';
import type { Instant } from '#domain/shared/instant';
import type { ReadableDb } from '#db/open/handles';

/** What has to be known of a journal: handed in, because services read no tables. */
export interface JournalReader {
  readonly end: (read: ReadableDb) => Anchor;
  /** Is the whole chain unbroken, and is this its end? */
  readonly isSound: (read: ReadableDb, end: Anchor) => boolean;
  /** The moments of the entries after this one, oldest first; undefined when the journal does not hold it. */
  readonly after: (read: ReadableDb, anchor: Anchor) => readonly Instant[] | undefined;
}
