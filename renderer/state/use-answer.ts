import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '#electron/contract/envelope';
import { ask } from '../bridge/bridge';
import { useChanges } from './changes';
import type { InputOf, OutputOf, RequestName } from '../bridge/contract';

/** A read on screen: not there yet, there (and perhaps being asked again), or failed. */
export type Answer<Value> =
  | { readonly state: 'loading'; readonly refetch: () => void }
  | { readonly state: 'answer'; readonly value: Value; readonly refetch: () => void }
  | { readonly state: 'failure'; readonly failure: Failure; readonly refetch: () => void };

type Held<Value> = { readonly key: string } & (
  | { readonly state: 'loading' }
  | { readonly state: 'answer'; readonly value: Value }
  | { readonly state: 'failure'; readonly failure: Failure }
);

/**
 * Reads from the vault and reads again after every act, keeping the old value in sight meanwhile.
 * With `undefined` as input it waits; a change in `deps` asks again.
 */
export function useAnswer<N extends RequestName>(name: N, input: InputOf<N> | undefined, deps: readonly unknown[] = []): Answer<OutputOf<N>> {
  const key = input === undefined ? '' : `${name} ${JSON.stringify(input)}`;
  const changes = useChanges();
  const [turn, setTurn] = useState(0);
  const [held, setHeld] = useState<Held<OutputOf<N>>>({ key, state: 'loading' });
  const refetch = useCallback(() => setTurn((before) => before + 1), []);

  useEffect(() => {
    if (input === undefined) return;
    let wanted = true;
    void ask(name, input).then((answer) => {
      if (!wanted) return;
      setHeld(answer.ok ? { key, state: 'answer', value: answer.value } : { key, state: 'failure', failure: answer.failure });
    });
    return () => {
      wanted = false;
    };
    // `key` stands for name and input: a new object with the same content is the same question
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key, changes, turn, ...deps]);

  if (held.key !== key || held.state === 'loading') return { state: 'loading', refetch };
  return { ...held, refetch };
}
