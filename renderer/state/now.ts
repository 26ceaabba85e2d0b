import { useEffect, useState } from 'react';
import { dayOf, instant, type Instant } from '#domain/shared/instant';
import type { PlainDate } from '#domain/shared/plain-date';

const now = (): Instant => instant(new Date().toISOString());

/** The moment, looked at again every `everyMs` (a minute's clock needs no more than ten seconds). */
export function useNow(everyMs = 10_000): Instant {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return at;
}

/** The calendar day in the Netherlands. */
export const useToday = (): PlainDate => dayOf(useNow());
