import { useEffect, useState } from 'react';

/** A number that goes up every so many milliseconds while the component is there: what depends on it is asked again. */
export function useTurns(everyMs: number): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTurn((before) => before + 1), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return turn;
}
