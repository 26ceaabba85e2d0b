import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

/** An act that was told to be kept: the id of its record, and the hash of what was recorded. */
export interface Act {
  readonly id: string;
  readonly sha256: string;
}

/** SHA-256 of a text or bytes, 64 hexadecimal digits. */
export const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/**
 * What the vault said it kept, written outside of it and flushed, one line an act, before anything else happens. A later
 * act under the same id takes the place of the earlier one.
 */
export class Ledger {
  readonly #handle: number;
  readonly #acts = new Map<string, string>();

  constructor(file: string) {
    this.#handle = openSync(file, 'a', 0o600);
  }

  add(id: string, content: string | Uint8Array): void {
    const sha256 = hashOf(content);
    writeSync(this.#handle, `${id} ${sha256}\n`);
    fsyncSync(this.#handle);
    this.#acts.set(id, sha256);
  }

  /** Takes a line of another ledger over. */
  take(line: string): void {
    const [id, sha256] = line.split(' ');
    this.#acts.set(id!, sha256!);
  }

  acts(): readonly Act[] {
    return [...this.#acts].map(([id, sha256]) => ({ id, sha256 }));
  }

  close(): void {
    closeSync(this.#handle);
  }
}
