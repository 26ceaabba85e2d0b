import { useCallback, useEffect, useState } from 'react';
import type { MinorFile } from '#domain/minors/minor-file';
import type { MinorId } from '#domain/shared/ids';
import type { Route } from '../../state/route';
import { useWindow } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useAnswer, type Answer } from '../../state/use-answer';

/** The minor a screen is about, if its route says so. */
const minorOf = (route: Route | undefined): string | undefined =>
  (route === undefined ? undefined : route.name === 'minor' ? route.id : 'minor' in route ? route.minor : undefined);

/**
 * The file of a minor. Opening it is journalled once; going from one screen of the same file to another, and reading again
 * after an act, is not opening.
 */
export function useFile(minorId: MinorId): Answer<MinorFile> {
  const { run, failure } = useAct('minors.open');
  const [inHand, setInHand] = useState(() => minorOf(useWindow.getState().earlier.at(-1)) === minorId);
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  useEffect(() => {
    if (inHand) return;
    let wanted = true;
    void run({ minorId }).then((answer) => { if (wanted && answer.ok) setInHand(true); });
    return () => { wanted = false; };
  }, [inHand, minorId, run, turn]);

  const file = useAnswer('minors.read', inHand ? { minorId } : undefined);
  if (!inHand && failure) return { state: 'failure', failure, refetch: again };
  return file;
}
