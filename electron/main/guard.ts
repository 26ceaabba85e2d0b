import { app, session, type Session, type WebContents } from 'electron';
import { ORIGIN } from './app-files';

const isOurs = (url: string): boolean => url.startsWith(`${ORIGIN}/`);

/** Refuses every permission and every request that is not for our own files, in one session. */
export function closeSession(guarded: Session): void {
  guarded.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  guarded.setPermissionCheckHandler(() => false);
  guarded.setDevicePermissionHandler(() => false);
  guarded.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !/^(app|blob|devtools|hoede-print):/.test(details.url) }));
  guarded.on('will-download', (event) => event.preventDefault());
  guarded.setSpellCheckerEnabled(false);
  guarded.setSpellCheckerLanguages([]);
}

function closeContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  const stay = (event: { preventDefault(): void }, url: string): void => {
    if (!isOurs(url)) event.preventDefault();
  };
  contents.on('will-navigate', (event) => stay(event, event.url));
  contents.on('will-frame-navigate', (event) => stay(event, event.url));
  contents.on('will-redirect', (event) => stay(event, event.url));
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Puts the same fence around every page the program ever makes, and around the session nobody uses. */
export function closeEverything(): void {
  app.on('web-contents-created', (_event, contents) => closeContents(contents));
  void app.whenReady().then(() => closeSession(session.defaultSession));
}
