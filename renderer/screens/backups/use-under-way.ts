import { useEffect, useRef } from 'react';
import type { OutputOf } from '#electron/contract/contract';
import { useAnswer } from '../../state/use-answer';
import { useTurns } from '../../state/use-turns';

const LOOK_EVERY_MS = 500;

/** How often what stands on the screen is read again: a backup is made by itself, a stick is plugged in, and nobody pressed anything. */
const READ_EVERY_LOOKS = 10;

type UnderWay = OutputOf<'backups.progress'>['underWay'];

/** What is under way with the backups, by hand or by itself. `onChange` is called when one ends, and now and then. */
export function useUnderWay(onChange: () => void): UnderWay {
  const turn = useTurns(LOOK_EVERY_MS);
  const answer = useAnswer('backups.progress', {}, [turn]);
  const underWay = answer.state === 'answer' ? answer.value.underWay : null;
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !underWay) onChange();
    was.current = underWay !== null;
  }, [underWay, onChange]);
  useEffect(() => {
    if (turn > 0 && turn % READ_EVERY_LOOKS === 0) onChange();
  }, [turn, onChange]);
  return underWay;
}
