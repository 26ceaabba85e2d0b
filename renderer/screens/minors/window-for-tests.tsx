import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { RequestName } from '#electron/contract/contract';
import type { Envelope, Failure } from '#electron/contract/envelope';
import { startAutosave } from '../../state/autosave';
import { resetAll } from '../../state/store';
import { WordsProvider } from '../../words/words';

type Answers = Partial<Record<RequestName, (input: never) => unknown>>;

/** An answer that is a refusal. */
export class Refused {
  readonly failure: Failure;
  constructor(failure: Failure) {
    this.failure = failure;
  }
}

/** A window whose vault answers as told; what was asked is kept in order. Drafts are found empty and saved at once. */
export async function openScreen(screen: ReactNode, answers: Answers) {
  resetAll();
  const asked: (readonly [name: string, input: unknown])[] = [];
  const known: Answers = { 'drafts.find': () => ({ body: null, savedAt: null }), 'drafts.save': () => ({ savedAt: '2026-11-24T22:04:00.000Z' }), 'drafts.discard': () => ({}), ...answers };
  Object.assign(window, {
    hoede: {
      request: async (name: RequestName, input: unknown): Promise<Envelope<unknown>> => {
        asked.push([name, structuredClone(input)]);
        const answer = known[name]?.(input as never);
        return answer instanceof Refused ? { ok: false, failure: answer.failure } : { ok: true, value: answer };
      },
      onEvent: () => () => undefined,
    },
  });
  const stop = startAutosave();
  const view = render(<WordsProvider language="nl">{screen}</WordsProvider>);
  await settle();
  return {
    view,
    asked: (name: RequestName) => asked.filter(([one]) => one === name).map(([, input]) => input),
    answer: (name: RequestName, next: (input: never) => unknown) => { known[name] = next; },
    close: () => { stop(); view.unmount(); },
  };
}

/** Lets every answer that is under way arrive. */
export const settle = (): Promise<void> => act(async () => { for (let turn = 0; turn < 10; turn++) await Promise.resolve(); });
