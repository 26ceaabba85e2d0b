import type { HoedeBridge, WindowEvent } from '#electron/contract/channel';
import type { Envelope } from '#electron/contract/envelope';
import type { InputOf, OutputOf, RequestName } from './contract';

declare global {
  interface Window {
    readonly hoede?: HoedeBridge;
  }
}

/** The reference that stands for "the vault did not answer at all"; its sentence is its own. */
export const NO_ANSWER = 'no-answer';

/**
 * Asks the vault for something, by its name in the contract. Never throws: a vault that is gone is a failure like any
 * other. The vault has checked the value against the contract before it left.
 */
export async function ask<N extends RequestName>(name: N, input: InputOf<N>): Promise<Envelope<OutputOf<N>>> {
  const bridge = window.hoede;
  if (!bridge) return { ok: false, failure: { kind: 'bug', reference: NO_ANSWER } };
  try {
    return (await bridge.request(name, input)) as Envelope<OutputOf<N>>;
  } catch {
    return { ok: false, failure: { kind: 'bug', reference: NO_ANSWER } };
  }
}

/** Listens to what the program tells by itself. Returns how to stop. */
export function onWindowEvent(listener: (event: WindowEvent) => void): () => void {
  const stop = window.hoede?.onEvent(listener);
  return () => stop?.();
}
