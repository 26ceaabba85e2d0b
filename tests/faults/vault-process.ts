import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Envelope } from '#electron/contract/envelope';
import type { AnswerMessage } from '#electron/contract/channel';
import type { FromVault, ToVault } from '#electron/contract/vault-messages';
import { FLOOR_COST } from '#electron/services/keys/kdf';
import type { Break } from './broken-disk';
import type { Crossing } from './parent-port';

/** The bundles of the program, handed in by who started this. */
const scripts = { vault: process.env['HOEDE_VAULT_SCRIPT'] ?? '', parse: process.env['HOEDE_PARSE_SCRIPT'] ?? '' };

/** What the dialogs of the system answer. */
export interface Dialogs {
  readonly files?: readonly string[];
  readonly folder?: string;
}

/** The process ended before it answered. */
export class Ended extends Error {}

/** The real vault process as a child of this one, which plays main and one window. */
export class VaultProcess {
  readonly child: ChildProcess;
  /** What it answers by dialogs; may be changed at any time. */
  dialogs: Dialogs;
  /** Resolves with the signal or code with which it ended, after the last of its answers was heard. */
  readonly ended: Promise<string>;
  readonly #waiting = new Map<number, { readonly resolve: (envelope: Envelope<unknown>) => void; readonly reject: (error: Error) => void }>();
  readonly #parsers = new Map<number, ChildProcess>();
  #nextId = 1;
  #ready: () => void = () => undefined;
  /** It ended. */
  isGone = false;
  #steps: (steps: number) => void = () => undefined;

  private constructor(folder: string, dialogs: Dialogs, around: readonly string[]) {
    this.dialogs = dialogs;
    const [program, ...before] = [...around, process.execPath];
    this.child = fork(join(import.meta.dirname, 'vault-child.js'), [scripts.vault], {
      execPath: program!, execArgv: before, serialization: 'advanced', stdio: ['ignore', 'ignore', process.env['HOEDE_FAULTS_LOUD'] ? 'inherit' : 'ignore', 'ipc'],
    });
    this.child.on('message', (message) => this.#hear(message as Crossing, folder));
    this.ended = new Promise((resolve) => this.child.once('exit', (code, signal) => {
      // Answers that were under way when it ended were given: they are heard first.
      this.child.once('disconnect', () => this.#gone(signal ?? String(code), resolve));
      if (!this.child.connected) this.#gone(signal ?? String(code), resolve);
    }));
  }

  /** Starts it at the folder of a vault, there or not. `around` is a program that starts it, as `faketime`. */
  static async start(folder: string, dialogs: Dialogs = {}, around: readonly string[] = []): Promise<VaultProcess> {
    const made = new VaultProcess(folder, dialogs, around);
    const ready = new Promise<void>((resolve) => {
      made.#ready = resolve;
    });
    await Promise.race([ready, made.ended.then((how) => Promise.reject(new Ended(`the vault process did not start: ${how}`)))]);
    return made;
  }

  /** Asks as a window does. Throws Ended. */
  ask(name: string, input: unknown = {}): Promise<Envelope<unknown>> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      if (this.isGone) return reject(new Ended());
      this.#waiting.set(id, { resolve, reject });
      this.#send({ port: 'window', data: { id, name, input } });
    });
  }

  /** Asks what must be granted. */
  async value<T>(name: string, input: unknown = {}): Promise<T> {
    const envelope = await this.ask(name, input);
    if (!envelope.ok) throw new Error(`${name}: ${JSON.stringify(envelope.failure)}`);
    return envelope.value as T;
  }

  /** From now on a step that changes the disk fails; null ends that. Resolves with the steps there were since it was last set. */
  breakDisk(how: Break | null): Promise<number> {
    return new Promise((resolve) => {
      this.#steps = resolve;
      this.child.send({ break: how });
    });
  }

  /** Ends it as the kernel does, at once. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  /** Ends it as main does at a lock. */
  async lock(): Promise<void> {
    this.#tell({ kind: 'lock' });
    await this.ended;
  }

  #hear(message: Crossing | { readonly loaded: true } | { readonly steps: number }, folder: string): void {
    if ('steps' in message) return this.#steps(message.steps);
    if ('loaded' in message) return this.#tell({ kind: 'start', folder, appVersion: '0.1.0', demo: false, demoPassphrase: null, nativeBinding: null, fixedKdf: FLOOR_COST });
    if ('main' in message) return this.#hearMain(message.main as FromVault);
    const parser = /^parser-(\d+)$/.exec(message.port)?.[1];
    if (parser) return void this.#parsers.get(Number(parser))?.send(message.data as object);
    const { id, envelope } = message.data as AnswerMessage;
    this.#waiting.get(id)?.resolve(envelope);
    this.#waiting.delete(id);
  }

  #hearMain(message: FromVault): void {
    switch (message.kind) {
      case 'ready':
        this.#send({ main: { kind: 'window' } satisfies ToVault, ports: ['window'] });
        return this.#ready();
      case 'choose-files': return this.#tell({ kind: 'files', id: message.id, paths: this.dialogs.files ?? [] });
      case 'choose-folder': return this.#tell({ kind: 'folder', id: message.id, folder: this.dialogs.folder ?? null });
      case 'choose-place': return this.#tell({ kind: 'place', id: message.id, place: this.dialogs.folder === undefined ? null : { folder: this.dialogs.folder, name: message.name } });
      case 'print': return this.#tell({ kind: 'printed', id: message.id, pdf: null });
      case 'print-on-paper': return this.#tell({ kind: 'printed-on-paper', id: message.id, outcome: { kind: 'cancelled' } });
      case 'start-parser': return this.#startParser(message.id);
      case 'end-parser': this.#parsers.get(message.id)?.kill('SIGKILL'); return;
      default:
    }
  }

  #startParser(id: number): void {
    const parser = fork(scripts.parse, [], { env: {}, execArgv: [], serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    this.#parsers.set(id, parser);
    parser.on('message', (data) => this.#send({ port: `parser-${id}`, data }));
    parser.once('exit', () => this.#tell({ kind: 'parser-gone', id, late: false }));
    this.#send({ main: { kind: 'parser', id } satisfies ToVault, ports: [`parser-${id}`] });
  }

  #tell(message: ToVault): void {
    this.#send({ main: message });
  }

  #send(crossing: Crossing): void {
    if (this.child.connected) this.child.send(crossing, () => undefined); // it may be gone by now; `ended` says so
  }

  #gone(how: string, resolve: (how: string) => void): void {
    if (this.isGone) return;
    this.isGone = true;
    for (const parser of this.#parsers.values()) parser.kill('SIGKILL');
    for (const { reject } of this.#waiting.values()) reject(new Ended());
    this.#waiting.clear();
    resolve(how);
  }
}
