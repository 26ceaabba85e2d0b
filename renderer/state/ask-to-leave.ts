import type { Envelope, Failure } from '#electron/contract/envelope';
import { ask } from '../bridge/bridge';
import type { InputOf, OutputOf, RequestName } from '../bridge/contract';
import { useWindow } from './store';

const wantsPassphrase = (failure: Failure): boolean => failure.kind === 'not-allowed' && failure.reasons.some(({ code }) => code === 'passphrase-not-fresh');

/**
 * Asks, and when data would leave too long after the passphrase was typed, lets the guardian type it and asks the same
 * again. Nothing on screen changes meanwhile. Who gives up gets the refusal.
 */
export async function askToLeave<N extends RequestName>(name: N, input: InputOf<N>): Promise<Envelope<OutputOf<N>>> {
  const answer = await ask(name, input);
  if (answer.ok || !wantsPassphrase(answer.failure)) return answer;
  return (await useWindow.getState().askPassphrase()) ? ask(name, input) : answer;
}
