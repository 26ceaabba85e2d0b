import { useCallback, useMemo, useRef, useState } from 'react';
import type { FieldProblem } from '#domain/fields/problems';
import type { Refusal } from '#domain/shared/refusal';
import type { Envelope, Failure } from '#electron/contract/envelope';
import { askToLeave } from './ask-to-leave';
import { noteChange } from './changes';
import type { InputOf, OutputOf, RequestName } from '../bridge/contract';

/** An act of the guardian: run it, see whether it is under way, and why it did not happen. */
export interface Act<N extends RequestName> {
  /** Asks once; while an act is under way a second press is given the same answer. */
  readonly run: (input: InputOf<N>) => Promise<Envelope<OutputOf<N>>>;
  readonly pending: boolean;
  readonly failure: Failure | undefined;
  /** The problems of a refused input, by the path of the field. */
  readonly problems: ReadonlyMap<string, FieldProblem>;
  /** The reasons for which a rule said no. */
  readonly refusals: readonly Refusal[];
  /** Forgets the last failure, for when the guardian starts again. */
  readonly reset: () => void;
}

/** The first problem of each field. */
export function problemsByField(failure: Failure | undefined): ReadonlyMap<string, FieldProblem> {
  const found = new Map<string, FieldProblem>();
  if (failure?.kind !== 'not-valid') return found;
  for (const problem of failure.fields) if (!found.has(problem.field)) found.set(problem.field, problem);
  return found;
}

/** Hands an act to a screen. After success every read on screen is asked again. */
export function useAct<N extends RequestName>(name: N): Act<N> {
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const underWay = useRef<Promise<Envelope<OutputOf<N>>> | undefined>(undefined);

  const run = useCallback(
    (input: InputOf<N>) => {
      if (underWay.current) return underWay.current;
      setPending(true);
      const answering = askToLeave(name, input).then((answer) => {
        underWay.current = undefined;
        setPending(false);
        setFailure(answer.ok ? undefined : answer.failure);
        if (answer.ok) noteChange();
        return answer;
      });
      underWay.current = answering;
      return answering;
    },
    [name],
  );
  const reset = useCallback(() => setFailure(undefined), []);
  const problems = useMemo(() => problemsByField(failure), [failure]);
  const refusals = failure?.kind === 'not-allowed' ? failure.reasons : [];
  return { run, pending, failure, problems, refusals, reset };
}
