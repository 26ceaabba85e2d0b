import { useEffect, useState } from 'react';
import { joinResults } from '#domain/search/join-results';
import type { SearchKind } from '#domain/search/kinds';
import type { SearchResult } from '#domain/search/result';
import { ask } from '../bridge/bridge';

const PAUSE_MS = 120;

interface Found extends SearchResult {
  /** What was typed when it was found. */
  readonly text: string;
}

/** What was found, and how to ask for older texts; no `more` when these were all. */
export interface Search {
  readonly found: SearchResult | undefined;
  /** False while what stands there was found for other words than those typed now: nothing of it may be opened. */
  readonly current: boolean;
  readonly more: (() => void) | undefined;
}

/**
 * What is found while typing: asked after a short pause, and an answer that comes late is dropped. Nothing is kept of it when
 * the component is gone. Asks the vault itself, because a search changes nothing that a screen shows.
 */
export function useSearch(typed: string): Search {
  const [found, setFound] = useState<Found>();
  const text = typed.slice(0, 200);
  useEffect(() => {
    let wanted = true;
    if (text.trim() === '') return setFound(undefined);
    const timer = setTimeout(() => void ask('search.find', { text }).then((answer) => { if (wanted && answer.ok) setFound({ ...answer.value, text }); }), PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text]);

  const current = found?.text === text;
  const before = current ? found.next : null;
  const more = (): void => {
    if (before === null) return;
    // Only behind what it was asked for: not a second time, and not when something else was typed meanwhile.
    void ask('search.find', { text, before }).then((answer) => { if (answer.ok) setFound((now) => (now?.text === text && now.next === before ? { ...joinResults(now, answer.value), text } : now)); });
  };
  return { found, current, more: before === null ? undefined : more };
}

/** Notes in the journal which record is opened from what was found. */
export const noteOpened = (kind: SearchKind, recordId: string): void => void ask('search.open', { kind, recordId });
