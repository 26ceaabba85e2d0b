import type { Database } from 'better-sqlite3';
import { EMPTY_END, type Anchor } from '#domain/journal/chain';

/** Number and hash of the newest entry of the journal; of nothing when it is empty. */
export const journalEnd = (client: Database): Anchor => (client.prepare('SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1').get() as Anchor | undefined) ?? EMPTY_END;

/** The hash of one entry; undefined when there is none. */
export const hashOfEntry = (client: Database, seq: number): string | undefined =>
  seq === EMPTY_END.seq ? EMPTY_END.hash : (client.prepare('SELECT hash FROM journal WHERE seq = ?').pluck().get(seq) as string | undefined);
