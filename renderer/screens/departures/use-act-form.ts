import { useEffect } from 'react';
import type { InputOf, OutputOf, RequestName } from '#electron/contract/contract';
import { useAct } from '../../state/use-act';
import { useDraft } from '../../state/use-draft';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { fieldAt, typedFor, useFirstProblem } from '../minors/form';
import type { Failure } from '#electron/contract/envelope';

/** A form whose text is a draft and whose button is one act of the contract. */
export interface ActFormHandle<Body> {
  readonly body: Body;
  readonly ready: boolean;
  readonly saved: boolean;
  readonly change: (part: Partial<Body>) => void;
  /** Ties a control to one field of the draft: its value, its change, its problem. */
  readonly text: <K extends keyof Body & string>(name: K) => { readonly field: string; readonly problem: string | undefined; readonly value: Body[K]; readonly onChange: (value: Body[K]) => void };
  /** The same for a choice: an empty answer is no answer. */
  readonly pick: <K extends keyof Body & string>(name: K) => { readonly field: string; readonly problem: string | undefined; readonly value: Exclude<Body[K], ''> | undefined; readonly onChange: (value: Body[K]) => void };
  readonly at: (name: string) => { readonly field: string; readonly problem: string | undefined };
  readonly pending: boolean;
  readonly failure: Failure | undefined;
  readonly send: () => void;
}

interface Parts<N extends RequestName, Body> {
  readonly request: N;
  /** Names the form and its record: `missing-report:<id>`. */
  readonly draft: string;
  readonly initial: Body;
  readonly toInput: (body: Body) => object;
  /** Where a field stands in the input, when that is deeper than in the form. */
  readonly pathOf?: (name: string) => string;
  readonly onDone: (value: OutputOf<N>, body: Body) => void;
}

/** Nothing typed is lost on a refusal; after success the draft goes and `onDone` says where to go next. */
export function useActForm<N extends RequestName, Body extends object>({ request, draft: key, initial, toInput, pathOf = (name) => name, onDone }: Parts<N, Body>): ActFormHandle<Body> {
  const words = useWords();
  const draft = useDraft<Body>(key, initial);
  const act = useAct(request);
  useFirstProblem(act.failure);
  const { reset } = act;
  useEffect(() => reset, [key, reset]);
  const fieldOf = fieldAt(fieldSentences(act.problems, words));
  const at: typeof fieldOf = (name) => fieldOf(pathOf(name));
  const { body } = draft;

  const text: ActFormHandle<Body>['text'] = (name) => ({ ...at(name), value: body[name], onChange: (value) => draft.change({ [name]: value } as unknown as Partial<Body>) });
  const pick: ActFormHandle<Body>['pick'] = (name) => {
    const tied = text(name);
    return { ...tied, value: tied.value === '' ? undefined : (tied.value as Exclude<Body[typeof name], ''>) };
  };
  const send = async (): Promise<void> => {
    const answer = await act.run(typedFor(request, toInput(body)) as InputOf<N>);
    if (!answer.ok) return;
    draft.discard();
    onDone(answer.value, body);
  };
  return { body, ready: draft.ready, saved: draft.saved, change: draft.change, text, pick, at, pending: act.pending, failure: act.failure, send: () => void send() };
}
