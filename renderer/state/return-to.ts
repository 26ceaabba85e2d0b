import { ask } from '../bridge/bridge';
import type { Route } from './route';
import { useWindow } from './store';

/** The draft that remembers on which form the guardian was writing. */
const KEY = 'return-to';

/** A screen on which one writes: locked or ended there, Hoede opens there again, at the caret. */
const isWriting = (route: Route): boolean => route.name === 'group-talk' || (route.name === 'conversation' && (route.id === undefined || route.correct !== undefined));

/** Goes back to the form on which the guardian was writing when Hoede was locked or ended, if any. */
export async function returnToForm(): Promise<void> {
  const kept = await ask('drafts.find', { key: KEY });
  const text = kept.ok ? kept.value.body?.['route'] : undefined;
  // kept by this program; a record that is gone meanwhile is told by the screen itself
  const route = typeof text === 'string' ? (JSON.parse(text) as Route) : undefined;
  if (route && isWriting(route) && useWindow.getState().route.name === 'today') useWindow.getState().go(route);
}

/** Remembers the form on which the guardian is writing, until another screen is opened. Returns how to stop. */
export function rememberForm(): () => void {
  return useWindow.subscribe(({ route }, before) => {
    if (route === before.route) return;
    if (isWriting(route)) void ask('drafts.save', { key: KEY, body: { route: JSON.stringify(route) } });
    else if (isWriting(before.route)) void ask('drafts.discard', { key: KEY });
  });
}
