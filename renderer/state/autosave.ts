import { ask, onWindowEvent } from '../bridge/bridge';
import type { Draft } from './drafts';
import { useWindow } from './store';

// A tick, and the write behind it, within the two seconds of typing that may be lost at most.
const EVERY_MS = 1500;

interface UnderWay {
  readonly version: number;
  readonly done: Promise<void>;
}
const underWay = new Map<string, UnderWay>();

async function saveOne(key: string, { body, place, version }: Draft): Promise<void> {
  const answer = await ask('drafts.save', { key, body, ...(place && { place }) });
  if (underWay.get(key)?.version === version) underWay.delete(key);
  if (!answer.ok) return;
  const { noteDraftSaved, noteSaved } = useWindow.getState();
  noteDraftSaved(key, version);
  noteSaved(answer.value.savedAt);
}

/**
 * Sends every draft that the vault does not have yet as it is now. Resolves when all were answered; a failed one is tried
 * again later. Newer text does not wait for an older save: the vault takes them in the order in which they were sent.
 */
export async function saveDrafts(): Promise<void> {
  const waiting = Object.entries(useWindow.getState().drafts).filter(([, draft]) => !draft.kept);
  await Promise.all(
    waiting.map(([key, draft]) => {
      const sent = underWay.get(key);
      if (sent?.version === draft.version) return sent.done;
      const done = saveOne(key, draft);
      underWay.set(key, { version: draft.version, done });
      return done;
    }),
  );
}

/** Keeps drafts safe for as long as the window is open: every few moments, when the window loses attention, and at lock. */
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
