import { MessageChannelMain, utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron';
import type { DueStep } from '#domain/departures/due-steps';
import type { FileWish, FromVault, PrintOutcome, SavePlace, ToVault } from '../contract/vault-messages';
import { startParseHost, type ParseHost } from './parse-host';

/** A running vault process kills itself on lock; when it does not, it is killed after this long. */
const LOCK_WITHIN_MS = 1500;

/** What main does for the vault process, and is told by it. */
export interface VaultDuties {
  readonly print: (html: string) => Promise<Uint8Array>;
  readonly printOnPaper: (paper: string | Uint8Array) => Promise<PrintOutcome>;
  readonly choosePlace: (name: string) => Promise<SavePlace | null>;
  readonly chooseFiles: (wish: FileWish) => Promise<readonly string[]>;
  readonly chooseFolder: () => Promise<string | null>;
  readonly opened: (settings: { lockAfterMinutes: number; language: string }) => void;
  readonly settings: (settings: { lockAfterMinutes: number; language: string }) => void;
  /** Steps of departures that are due or late now. */
  readonly due: (steps: readonly DueStep[]) => void;
  /** The vault was closed from a window, or its process ended by itself. */
  readonly closed: () => void;
}

/** One vault process, from start to end. A new one is started after every lock, so that no key outlives the lock. */
export class VaultHost {
  readonly #process: UtilityProcess;
  readonly #parsers = new Map<number, ParseHost>();
  readonly #parseScript: string;
  #ending = false;

  constructor(script: string, parseScript: string, start: Extract<ToVault, { kind: 'start' }>, duties: VaultDuties) {
    this.#parseScript = parseScript;
    this.#process = utilityProcess.fork(script, [], { serviceName: 'Hoede vault', env: {}, execArgv: [], stdio: ['ignore', 'inherit', 'inherit'] });
    this.#process.on('message', (message: FromVault) => void this.#hear(message, duties));
    this.#process.on('exit', () => {
      for (const parser of this.#parsers.values()) parser.end(); // nobody is left to hear them
      if (!this.#ending) duties.closed();
      this.#ending = true;
    });
    this.#tell(start);
  }

  /** Hands a window's port to the vault; main cannot read what goes over it. */
  connect(port: MessagePortMain): void {
    this.#process.postMessage({ kind: 'window' } satisfies ToVault, [port]);
  }

  /** The system sleeps, locks or shuts down: the lock that follows waits for no backup. */
  hurry(): void {
    this.#tell({ kind: 'hurry' });
  }

  /** Closes the vault and ends its process. Resolves when the process is gone. */
  async end(): Promise<void> {
    if (this.#process.pid === undefined) return;
    this.#ending = true;
    const gone = new Promise<void>((resolve) => this.#process.once('exit', () => resolve()));
    const deadline = setTimeout(() => {
      const { pid } = this.#process;
      if (pid !== undefined) process.kill(pid, 'SIGKILL');
    }, LOCK_WITHIN_MS);
    this.#tell({ kind: 'lock' });
    await gone;
    clearTimeout(deadline);
  }

  #startParser(id: number): void {
    const { port1, port2 } = new MessageChannelMain();
    this.#parsers.set(id, startParseHost(this.#parseScript, port2, (late) => {
      this.#parsers.delete(id);
      this.#tell({ kind: 'parser-gone', id, late });
    }));
    this.#process.postMessage({ kind: 'parser', id } satisfies ToVault, [port1]);
  }

  #tell(message: ToVault): void {
    this.#process.postMessage(message);
  }

  async #hear(message: FromVault, duties: VaultDuties): Promise<void> {
    switch (message.kind) {
      case 'ready': return;
      case 'opened': return duties.opened(message);
      case 'settings': return duties.settings(message);
      case 'closed': return this.#ending ? undefined : duties.closed();
      case 'due': return this.#ending ? undefined : duties.due(message.steps);
      case 'print': {
        const pdf = await duties.print(message.html).catch(() => null);
        return this.#tell({ kind: 'printed', id: message.id, pdf });
      }
      case 'print-on-paper': {
        const outcome = await duties.printOnPaper(message.paper).catch((): PrintOutcome => ({ kind: 'failed', reason: 'not-loaded' }));
        return this.#tell({ kind: 'printed-on-paper', id: message.id, outcome });
      }
      case 'choose-files': return this.#tell({ kind: 'files', id: message.id, paths: await duties.chooseFiles(message.wish).catch(() => []) });
      case 'choose-folder': return this.#tell({ kind: 'folder', id: message.id, folder: await duties.chooseFolder().catch(() => null) });
      case 'start-parser': return this.#startParser(message.id);
      case 'end-parser': return this.#parsers.get(message.id)?.end();
      case 'choose-place': return this.#tell({ kind: 'place', id: message.id, place: await duties.choosePlace(message.name).catch(() => null) });
    }
  }
}
