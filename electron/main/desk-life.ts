import path from 'node:path';
import { type BrowserWindow, MessageChannelMain, app, dialog, ipcMain, powerMonitor } from 'electron';
import type { Language } from '#domain/words/words';
import { channels, type WindowEvent } from '../contract/channel';
import type { FileWish, SavePlace, ToVault } from '../contract/vault-messages';
import { showOnDesktop } from './desktop-notice';
import { DueNotices } from './due-notices';
import { IdleLock } from './idle';
import { printOnPaper, printToPdf } from './print-window';
import { VaultHost } from './vault-host';
import { openWindow, type Page } from './windows';

/** How long a window may take to keep its drafts before the vault is closed without it. */
const KEEP_DRAFTS_WITHIN_MS = 1000;

/** Where the built files are, and how the vault process is to be started. */
export interface Places {
  readonly renderer: string;
  readonly preload: string;
  readonly vaultScript: string;
  readonly parseScript: string;
  /** Where the pages come from while developing; undefined for the built ones. */
  readonly devUrl: string | undefined;
}

/**
 * The life of the program: one vault process and one window at a time. Closed: the unlock window. Open: the desk. Locking
 * ends the process, destroys the window and starts both anew, so that nothing is left in either.
 */
export class DeskLife {
  readonly #places: Places;
  readonly #start: Extract<ToVault, { kind: 'start' }>;
  readonly #idle = new IdleLock(() => void this.lock());
  readonly #due = new DueNotices((notice) => showOnDesktop(notice, () => this.focus()));
  #language: Language = 'nl';
  #vault: VaultHost | undefined;
  #window: BrowserWindow | undefined;
  #locking: Promise<void> | undefined;
  #ending: Promise<void> | undefined;
  #ended = false;

  constructor(places: Places, start: Extract<ToVault, { kind: 'start' }>) {
    this.#places = places;
    this.#start = start;
    for (const event of ['lock-screen', 'suspend', 'shutdown', 'user-did-resign-active'] as const) powerMonitor.on(event as 'suspend', () => this.#lockInHurry());
    ipcMain.on(channels.active, (event) => {
      if (event.sender === this.#window?.webContents) this.#idle.touch();
    });
  }

  /** Starts the vault process and shows the window to open it with; a demo opens by itself. */
  begin(): void {
    this.#startVault();
    if (this.#start.demoPassphrase === null) this.#show('unlock');
  }

  /** Brings the window to the front; a second start of the program does this. */
  focus(): void {
    if (this.#window?.isMinimized()) this.#window.restore();
    this.#window?.focus();
  }

  // A closed or snatched laptop must not keep the keys for the length of a backup.
  #lockInHurry(): void {
    this.#vault?.hurry();
    this.#idle.now();
  }

  /** Keeps drafts, closes the vault, and goes back to the unlock window. */
  async lock(): Promise<void> {
    this.#locking ??= this.#lockOnce().finally(() => {
      this.#locking = undefined;
    });
    return this.#locking;
  }

  /** Ends everything, drafts kept, before the program quits. */
  async end(): Promise<void> {
    this.#ending ??= this.#endOnce();
    return this.#ending;
  }

  async #endOnce(): Promise<void> {
    this.#idle.stop();
    await this.#askToKeepDrafts();
    await this.#vault?.end();
    this.#vault = undefined;
    this.#ended = true;
  }

  #startVault(): void {
    this.#vault = new VaultHost(this.#places.vaultScript, this.#places.parseScript, this.#start, {
      print: printToPdf,
      printOnPaper: (paper) => printOnPaper(paper, this.#places.renderer),
      choosePlace: (name) => this.#choosePlace(name),
      chooseFiles: (wish) => this.#chooseFiles(wish),
      chooseFolder: () => this.#chooseFolder(),
      opened: ({ lockAfterMinutes, language }) => {
        this.#language = language as Language;
        this.#show('index');
        this.#idle.start(lockAfterMinutes);
      },
      settings: ({ lockAfterMinutes, language }) => {
        this.#language = language as Language;
        this.#idle.start(lockAfterMinutes);
      },
      due: (steps) => this.#due.hear(steps, this.#language),
      closed: () => {
        this.#closedByWindow?.();
        if (!this.#locking && !this.#ending) void this.#restart();
      },
    });
  }

  #closedByWindow: (() => void) | undefined;

  async #lockOnce(): Promise<void> {
    await this.#askToKeepDrafts();
    await this.#restart();
  }

  // The window saves what was typed and then closes the vault itself; one that hangs does not get to hold the vault open.
  async #askToKeepDrafts(): Promise<void> {
    const window = this.#window;
    if (!window || window.isDestroyed() || !window.webContents.getURL().includes('index.html')) return;
    const closed = new Promise<void>((resolve) => {
      this.#closedByWindow = resolve;
    });
    window.webContents.send(channels.event, { kind: 'locking' } satisfies WindowEvent);
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, KEEP_DRAFTS_WITHIN_MS))]);
    this.#closedByWindow = undefined;
  }

  async #restart(): Promise<void> {
    this.#idle.stop();
    await this.#vault?.end();
    if (this.#start.demoPassphrase !== null) {
      app.quit();
      return;
    }
    this.#startVault();
    this.#show('unlock');
  }

  #show(page: Page): void {
    const old = this.#window;
    const window = openWindow(page, this.#places, old?.isDestroyed() === false ? old.getBounds() : undefined, this.#places.devUrl && `${this.#places.devUrl}/${page}.html`);
    this.#window = window;
    window.webContents.on('did-finish-load', () => this.#connect(window));
    window.webContents.on('render-process-gone', () => void this.lock());
    window.webContents.on('before-input-event', (_event, input) => {
      if (input.type === 'keyDown' && (input.control || input.meta) && input.key.toLowerCase() === 'l' && page === 'index') void this.lock();
    });
    // Closed with the cross: the program ends, and asks this window for its drafts while there still is one.
    window.on('close', (event) => {
      if (page !== 'index' || this.#ended) return;
      event.preventDefault();
      app.quit();
    });
    window.once('ready-to-show', () => old?.destroy());
  }

  #connect(window: BrowserWindow): void {
    const { port1, port2 } = new MessageChannelMain();
    this.#vault?.connect(port1);
    window.webContents.postMessage(channels.port, null, [port2]);
  }

  async #chooseFiles({ label, extensions, several }: FileWish): Promise<readonly string[]> {
    const { canceled, filePaths } = await dialog.showOpenDialog(this.#window!, { filters: [{ name: label, extensions: [...extensions] }], properties: ['openFile', ...(several ? ['multiSelections' as const] : [])] });
    return canceled ? [] : filePaths;
  }

  async #chooseFolder(): Promise<string | null> {
    const { canceled, filePaths } = await dialog.showOpenDialog(this.#window!, { properties: ['openDirectory', 'createDirectory'] });
    return canceled ? null : (filePaths[0] ?? null);
  }

  async #choosePlace(name: string): Promise<SavePlace | null> {
    const { canceled, filePath } = await dialog.showSaveDialog(this.#window!, { defaultPath: path.join(app.getPath('documents'), name), properties: ['createDirectory', 'showOverwriteConfirmation'] });
    // The name stays ours: a chosen name could hold a child's.
    return canceled || !filePath ? null : { folder: path.dirname(filePath), name };
  }
}
