import { useEffect, useState } from 'react';
import type { SearchKind } from '#domain/search/kinds';
import type { SearchResult } from '#domain/search/result';
import { ask } from '../bridge/bridge';

const PAUSE_MS = 120;

/**
 * What is found while typing: asked after a short pause, and an answer that comes late is dropped. Nothing is kept of it when
 * the component is gone. Asks the vault itself, because a search changes nothing that a screen shows.
 */
export function useSearch(text: string): SearchResult | undefined {
  const [found, setFound] = useState<SearchResult>();
  useEffect(() => {
    let wanted = true;
    if (text.trim() === '') return setFound(undefined);
    const timer = setTimeout(() => void ask('search.find', { text: text.slice(0, 200) }).then((answer) => { if (wanted && answer.ok) setFound(answer.value); }), PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text]);
  return found;
}

/** Notes in the journal which record is opened from what was found. */
export const noteOpened = (kind: SearchKind, recordId: string): void => void ask('search.open', { kind, recordId });
