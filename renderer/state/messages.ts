import type { StateCreator } from 'zustand';
import type { Instant } from '#domain/shared/instant';

/** A short word about what was just done, with at most one way to put it back. */
export interface Message {
  readonly id: number;
  readonly says: string;
  readonly act?: { readonly label: string; readonly run: () => void };
}

export interface MessagesSlice {
  /** When the last text or record was kept. */
  readonly savedAt: Instant | undefined;
  readonly messages: readonly Message[];
  readonly noteSaved: (at: Instant) => void;
  readonly tell: (message: Omit<Message, 'id'>) => void;
  readonly forget: (id: number) => void;
}

let nextId = 1;

export const messagesSlice: StateCreator<MessagesSlice> = (set) => ({
  savedAt: undefined,
  messages: [],
  noteSaved: (savedAt) => set({ savedAt }),
  tell: (message) => set((now) => ({ messages: [...now.messages.filter((one) => one.act).slice(-2), { ...message, id: nextId++ }] })),
  forget: (id) => set((now) => ({ messages: now.messages.filter((message) => message.id !== id) })),
});
