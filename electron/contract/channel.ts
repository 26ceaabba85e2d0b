import type { Envelope } from './envelope';

/** A request as it travels over the port between a window and the vault. */
export interface AskMessage {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

/** Its answer. */
export interface AnswerMessage {
  readonly id: number;
  readonly envelope: Envelope<unknown>;
}

/** What a window is told without asking. */
export type WindowEvent = { readonly kind: 'locking' };

/** What the preload script puts on `window.hoede`. */
export interface HoedeBridge {
  request(name: string, input: unknown): Promise<Envelope<unknown>>;
  onEvent(listener: (event: WindowEvent) => void): () => void;
}

/** The name under which the port is handed to a window, and the names of the few messages that do not go to the vault. */
export const channels = { port: 'hoede:port', event: 'hoede:event', active: 'hoede:active' } as const;
