import { randomUUID } from 'node:crypto';
import { session, WebContentsView, type Session, type WebContents } from 'electron';
import type { PrintOutcome } from '../contract/vault-messages';
import { ORIGIN, serveAppFiles } from './app-files';
import { closeSession } from './guard';

const SCHEME = 'hoede-print';
const WORLD = 7; // an isolated world of ours: the page itself runs no script
const LOADS_ALL_FACES = 'Promise.all([...document.fonts].map((face) => face.load())).then((faces) => faces.length)';

/** Documents on their way to the printer, by the random name they are fetched under, once. */
const waiting = new Map<string, string>();

function privateSession(): Session {
  // Without `persist:` a session lives in memory. The scheme is handled in this session alone.
  const own = session.fromPartition('print');
  if (own.protocol.isProtocolHandled(SCHEME)) return own;
  own.protocol.handle(SCHEME, ({ url }) => {
    const html = waiting.get(url);
    waiting.delete(url);
    return html === undefined ? new Response(null, { status: 404 }) : new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  });
  own.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !url.startsWith(`${SCHEME}:`) && !url.startsWith('data:font/') }));
  own.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  own.setPermissionCheckHandler(() => false);
  return own;
}

/**
 * Lays a whole document out in a window of its own and hands it to `use`. The document has no script, no network and no
 * disk; nothing of it stays when this returns. Fonts used only in the running heads load too late by themselves and leave
 * the boxes blank, so every face is loaded first.
 */
async function withPage<T>(html: string, use: (page: WebContents) => Promise<T>): Promise<T> {
  const url = `${SCHEME}://${randomUUID()}/`;
  const view = new WebContentsView({
    webPreferences: { session: privateSession(), javascript: false, sandbox: true, contextIsolation: true, nodeIntegration: false, webgl: false, spellcheck: false, devTools: false },
  });
  const page = view.webContents;
  page.setWindowOpenHandler(() => ({ action: 'deny' }));
  page.on('will-navigate', (event) => event.preventDefault());
  waiting.set(url, html);
  try {
    await page.loadURL(url);
    await page.executeJavaScriptInIsolatedWorld(WORLD, [{ code: LOADS_ALL_FACES }]);
    return await use(page);
  } finally {
    waiting.delete(url);
    // By way of the view: a view that nobody names any more is collected, and its page with it.
    view.webContents.close();
  }
}

/** Prints a document to a tagged PDF of its own page size. Call after Electron is ready; throws when it cannot be loaded or printed. */
export const printToPdf = (html: string): Promise<Uint8Array> =>
  withPage(html, (page) => page.printToPDF({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true }));

/** Chromium's words for why nothing came out, as one of ours. Anything else is a fault of the printer. */
export function outcomeOf(printed: boolean, reason: string): PrintOutcome {
  if (printed) return { kind: 'printed' };
  if (/cancel/i.test(reason)) return { kind: 'cancelled' };
  return { kind: 'failed', reason: /enumerate|no printers|deviceName|network/i.test(reason) ? 'no-printer' : 'printer-failed' };
}

const throughDialog = (page: WebContents): Promise<PrintOutcome> =>
  new Promise((resolve) => page.print({ silent: false, printBackground: true }, (printed, reason) => resolve(outcomeOf(printed, reason))));

let papers = 0;

/**
 * Lays a PDF out in a window of its own, page for page as pictures of 300 dots an inch, and hands it to `use`. Our own
 * reader draws them: Chromium's PDF viewer is an extension with a window and a store of its own. Nothing stays when this
 * returns.
 */
async function withPdf<T>(pdf: Uint8Array, renderer: string, use: (page: WebContents) => Promise<T>): Promise<T> {
  const own = session.fromPartition(`hoede-paper-${++papers}`, { cache: false });
  closeSession(own);
  serveAppFiles(own, renderer, () => pdf);
  const view = new WebContentsView({ webPreferences: { session: own, sandbox: true, contextIsolation: true, nodeIntegration: false, webgl: false, spellcheck: false, devTools: false } });
  try {
    await view.webContents.loadURL(`${ORIGIN}/paper.html`);
    await view.webContents.executeJavaScript('paperReady');
    return await use(view.webContents);
  } finally {
    view.webContents.close();
  }
}

/**
 * Prints on paper, through the system's print dialog: a script-free HTML document, or the bytes of a PDF. `renderer` is the
 * folder of the built pages. Never throws: what cannot be laid out is a failed print.
 */
export async function printOnPaper(paper: string | Uint8Array, renderer: string): Promise<PrintOutcome> {
  try {
    return await (typeof paper === 'string' ? withPage(paper, throughDialog) : withPdf(paper, renderer, throughDialog));
  } catch {
    return { kind: 'failed', reason: 'not-loaded' };
  }
}
