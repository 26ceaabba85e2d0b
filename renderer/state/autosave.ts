import { ask, onWindowEvent } from '../bridge/bridge';
import { useWindow } from './store';

const EVERY_MS = 2000;
const underWay = new Set<string>();

/** Sends every draft that the vault does not have yet. Resolves when all were answered; a failed one is tried again later. */
export async function saveDrafts(): Promise<void> {
  const waiting = Object.entries(useWindow.getState().drafts).filter(([key, draft]) => !draft.saved && !underWay.has(key));
  await Promise.all(
    waiting.map(async ([key, draft]) => {
      underWay.add(key);
      const answer = await ask('drafts.save', { key, body: draft.body });
      underWay.delete(key);
      if (!answer.ok) return;
      const { noteDraftSaved, noteSaved } = useWindow.getState();
      noteDraftSaved(key, draft.version);
      noteSaved(answer.value.savedAt);
    }),
  );
}

/** Keeps drafts safe for as long as the window is open: every two seconds, when the window loses attention, and at lock. */
export function startAutosave(): () => void {
  const save = (): void => void saveDrafts();
  const timer = setInterval(save, EVERY_MS);
  window.addEventListener('blur', save);
  window.addEventListener('pagehide', save);
  document.addEventListener('visibilitychange', save);
  const stopEvents = onWindowEvent(save);
  return () => {
    clearInterval(timer);
    window.removeEventListener('blur', save);
    window.removeEventListener('pagehide', save);
    document.removeEventListener('visibilitychange', save);
    stopEvents();
  };
}
