import { useCallback, useEffect, useRef, useState } from 'react';
import type { ActKind } from '#domain/journal/act-kind';
import type { MinorId } from '#domain/shared/ids';
import type { OutputOf } from '#electron/contract/contract';
import type { Failure } from '#electron/contract/envelope';
import { ask } from '../bridge/bridge';
import { useChanges } from './changes';

/** One entry as the journal of a youth shows it. */
export type Entry = OutputOf<'journal.list'>[number];

interface Held {
  readonly key: string;
  readonly entries: readonly Entry[];
  /** The oldest is there. */
  readonly whole: boolean;
  readonly failure?: Failure | undefined;
}

/** The journal of a youth as far as it was read. */
export interface JournalRead {
  readonly entries: readonly Entry[] | undefined;
  readonly failure: Failure | undefined;
  /** Reads older entries, once at a time; nothing when the oldest is there. */
  readonly more: () => void;
  readonly again: () => void;
}

// Nothing is ever put between entries, so the newest page and what was read before are one list when they meet.
const joined = (newest: readonly Entry[], before: readonly Entry[]): readonly Entry[] => {
  const oldest = newest.at(-1)?.seq ?? 0;
  return (before[0]?.seq ?? 0) >= oldest ? [...newest, ...before.filter(({ seq }) => seq < oldest)] : newest;
};

/** The journal of a youth, newest first, page by page; of one kind of act, or of all (`null`). After an act the newest are read again. */
export function useJournal(minorId: MinorId, kind: ActKind | null): JournalRead {
  const key = `${minorId} ${kind}`;
  const changes = useChanges();
  const [turn, setTurn] = useState(0);
  const [held, setHeld] = useState<Held>();
  const asking = useRef<string>(undefined);
  const now = held?.key === key ? held : undefined;

  useEffect(() => {
    let wanted = true;
    void ask('journal.list', { minorId, kind }).then((answer) => {
      if (!wanted) return;
      setHeld((before) => {
        const same = before?.key === key ? before : undefined;
        if (!answer.ok) return { key, entries: same?.entries ?? [], whole: same?.whole ?? true, failure: answer.failure };
        const entries = joined(answer.value, same?.entries ?? []);
        return { key, entries, whole: answer.value.length === 0 || (entries.length > answer.value.length && same!.whole) };
      });
    });
    return () => {
      wanted = false;
    };
  }, [key, minorId, kind, changes, turn]);

  const last = now?.entries.at(-1)?.seq;
  const whole = now?.whole ?? true;
  const more = useCallback(() => {
    const page = `${key} ${last}`;
    if (whole || last === undefined || asking.current === page) return;
    asking.current = page;
    void ask('journal.list', { minorId, kind, beforeSeq: last }).then((answer) => {
      if (!answer.ok) asking.current = undefined;
      setHeld((before) => {
        if (before?.key !== key || before.entries.at(-1)?.seq !== last) return before;
        return answer.ok ? { key, entries: [...before.entries, ...answer.value], whole: answer.value.length === 0 } : { ...before, failure: answer.failure };
      });
    });
  }, [key, minorId, kind, last, whole]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return { entries: now?.entries, failure: now?.failure, more, again };
}
