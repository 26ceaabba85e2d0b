import { BackupRefused } from './backup-refused';

/** Takes told numbers of bytes from a stream that comes in pieces of any size. Holds one piece at a time. */
export class Pieces {
  readonly #source: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The next `size` bytes, in pieces. Throws BackupRefused `damaged` when there are fewer. */
  async *take(size: number): AsyncGenerator<Uint8Array> {
    for (let left = size; left > 0; ) {
      if (this.#rest.length === 0 && !(await this.#fetch())) throw new BackupRefused('damaged');
      const piece = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  /** The next `size` bytes together. For small ones. */
  async whole(size: number): Promise<Buffer> {
    const bytes = Buffer.alloc(size);
    let at = 0;
    for await (const piece of this.take(size)) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }

  /** Is there nothing left? */
  async isAtEnd(): Promise<boolean> {
    return this.#rest.length === 0 && !(await this.#fetch());
  }

  /** Lets go of the source, which may not have been read to its end. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }

  async #fetch(): Promise<boolean> {
    for (;;) {
      const next = await this.#source.next();
      if (next.done) return false;
      if (next.value.length === 0) continue;
      this.#rest = next.value;
      return true;
    }
  }
}
