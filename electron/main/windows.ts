import path from 'node:path';
import { BrowserWindow, session, type Rectangle } from 'electron';
import { ORIGIN, serveAppFiles } from './app-files';
import { closeSession } from './guard';

export type Page = 'unlock' | 'index';

const sizes: Readonly<Record<Page, { width: number; height: number; minWidth: number; minHeight: number }>> = {
  unlock: { width: 1366, height: 768, minWidth: 480, minHeight: 400 },
  index: { width: 1366, height: 768, minWidth: 480, minHeight: 400 },
};

let opened = 0;

/**
 * Opens one of the two windows in a session of its own that lives in memory only: nothing of a page reaches the disk,
 * and the window that saw the passphrase shares nothing with the window that shows records. Content protection keeps the
 * window out of screenshots where the platform has it (macOS and Windows).
 */
export function openWindow(page: Page, places: { readonly renderer: string; readonly preload: string }, bounds?: Rectangle, pageUrl?: string): BrowserWindow {
  const own = session.fromPartition(`hoede-${page}-${++opened}`, { cache: false });
  closeSession(own);
  serveAppFiles(own, places.renderer);
  const window = new BrowserWindow({
    ...sizes[page],
    ...bounds,
    show: false,
    title: 'Hoede',
    backgroundColor: '#faf9f6',
    autoHideMenuBar: true,
    webPreferences: {
      preload: path.normalize(places.preload),
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    },
  });
  window.setMenuBarVisibility(false);
  window.setContentProtection(true);
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  void window.loadURL(pageUrl ?? `${ORIGIN}/${page}.html`);
  return window;
}
