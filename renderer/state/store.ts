import { create } from 'zustand';
import { draftsSlice, type DraftsSlice } from './drafts';
import { messagesSlice, type MessagesSlice } from './messages';
import { passphraseSlice, type PassphraseSlice } from './passphrase';
import { routeSlice, type Route, type RouteSlice } from './route';
import { sessionSlice, type SessionSlice } from './session';

export type WindowState = RouteSlice & SessionSlice & DraftsSlice & MessagesSlice & PassphraseSlice;

/** What the guardian is doing in this window. Nothing of it outlives the lock. */
export const useWindow = create<WindowState>()((...parts) => ({
  ...routeSlice(...parts),
  ...sessionSlice(...parts),
  ...draftsSlice(...parts),
  ...messagesSlice(...parts),
  ...passphraseSlice(...parts),
}));

/** Back to the state of a window that was just opened: used at lock. */
export const resetAll = (): void => useWindow.setState(useWindow.getInitialState(), true);

export const useRoute = (): Route => useWindow((state) => state.route);
/** Goes to a screen: `go({ name: 'minor', id })`. */
export const useGo = (): RouteSlice['go'] => useWindow((state) => state.go);
export const useBack = (): RouteSlice['back'] => useWindow((state) => state.back);
/** Tells in a toast what was done: `tell({ says, act: { label, run } })`. */
export const useTell = (): MessagesSlice['tell'] => useWindow((state) => state.tell);
