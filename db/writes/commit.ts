import type { Act } from '#domain/journal/entry';
import { isInTransaction, tellKept, type Tx, type WritableDb } from '../open/handles';
import { indexChanged } from '../search/keep-index';
import { appendJournal } from './journal';

/** Thrown inside a change when the record is no longer as the guardian saw it; nothing is written. `what` is a subject word. */
export class ChangedMeanwhile extends Error {
  readonly what: string;

  constructor(what: string) {
    super(`changed meanwhile: ${what}`);
    this.name = 'ChangedMeanwhile';
    this.what = what;
  }
}

/**
 * One act: the change, its words in the search index and its journal entry in one immediate transaction. Returns what the change returns, after COMMIT
 * has reached the disk (synchronous=FULL); from that moment the act may be reported as done.
 * When the change throws, neither is kept and the error is passed on. The change must not be async, and
 * must not commit again: an act within an act would be reported before the disk has it. Acts that belong together are
 * one `commit` that calls `appendJournal` for the others.
 */
export function commit<T>(write: WritableDb, act: Act, change: (tx: Tx) => T): T {
  if (isInTransaction(write)) throw new Error('an act within an act');
  const kept = write.transaction(
    (inside) => {
      const tx = inside as unknown as Tx;
      const result = change(tx);
      if (result instanceof Promise) throw new TypeError('a change must not be async');
      indexChanged(write);
      appendJournal(tx, act);
      return result;
    },
    { behavior: 'immediate' },
  );
  tellKept(write);
  return kept;
}
