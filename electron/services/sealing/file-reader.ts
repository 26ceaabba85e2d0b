import { createHash } from 'node:crypto';
import type { PackageFile } from './package-file';
import { SealError } from './seal-error';

/**
 * Reads one file from beginning to end in pieces of told sizes, over several archives if need be, and compares it with its
 * stated size and SHA-256 where it ends. Throws SealError `file-differs` or `file-unreadable`.
 */
export class FileReader {
  readonly #file: PackageFile;
  readonly #digest = createHash('sha256');
  #chunks: AsyncIterator<Uint8Array> | undefined;
  #rest: Uint8Array = new Uint8Array(0);
  #seen = 0;

  constructor(file: PackageFile) {
    this.#file = file;
  }

  /** Gives the next `size` bytes. After the last piece of the file the whole has been compared. */
  async *take(size: number): AsyncGenerator<Uint8Array> {
    for (let left = size; left > 0; ) {
      if (this.#rest.length === 0) this.#rest = (await this.#read()) ?? fail('file-differs');
      const chunk = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(chunk.length);
      this.#digest.update(chunk);
      this.#seen += chunk.length;
      left -= chunk.length;
      yield chunk;
    }
    if (this.#seen === this.#file.size) await this.#compare();
  }

  /** Closes the source; for when reading ends before the file does. */
  async close(): Promise<void> {
    await this.#chunks?.return?.();
  }

  async #compare(): Promise<void> {
    const more = this.#rest.length > 0 || (await this.#read()) !== undefined;
    if (more || this.#digest.digest('hex') !== this.#file.sha256) fail('file-differs');
  }

  /** The next bytes that are not none; undefined at the end. */
  async #read(): Promise<Uint8Array | undefined> {
    try {
      this.#chunks ??= this.#file.open()[Symbol.asyncIterator]();
      for (;;) {
        const next = await this.#chunks.next();
        if (next.done) return undefined;
        if (next.value.length > 0) return next.value;
      }
    } catch {
      return fail('file-unreadable'); // the reason may hold a path or a name, so it stays behind
    }
  }
}

function fail(problem: 'file-differs' | 'file-unreadable'): never {
  throw new SealError(problem);
}
