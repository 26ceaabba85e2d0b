import { open } from 'node:fs/promises';
import { Decrypter, Encrypter } from 'age-encryption';
import { pulled } from '../sealing/pulled';
import { BackupRefused } from './backup-refused';

const AGE_CHUNK = 64 * 1024;
const AGE_TAG = 16;
/** The recipients before the content. */
const HEAD = 4096;

/** Most bytes that an age file of so much content takes. */
export const sealedSize = (bytes: number): number => bytes + Math.ceil(bytes / AGE_CHUNK + 1) * AGE_TAG + HEAD;

/** Encrypts for one or more `age1...`. */
export async function* sealFor(recipients: readonly string[], content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  yield* await encrypter.encrypt(pulled(content));
}

/**
 * The content of an age file, each piece only after it was found genuine. Throws BackupRefused `damaged` when the identity
 * does not open it or it is not what was written, and errors of the file system.
 */
export async function* openWith(identity: string, file: string): AsyncGenerator<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const reading = new Reading(file);
  const pieces = reading.pieces();
  try {
    yield* await decrypter.decrypt(pulled(pieces));
  } catch {
    // The library says what is wrong in sentences; a disk that does not give the bytes is another thing.
    throw reading.failure ?? new BackupRefused('damaged');
  } finally {
    await pieces.return(undefined); // the library lets go of a file whose beginning it refused without closing it
  }
}

/** A file piece by piece, that remembers when it was the disk that failed. */
class Reading {
  failure: unknown;
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  async *pieces(): AsyncGenerator<Uint8Array> {
    try {
      const handle = await open(this.#file, 'r');
      try {
        for (;;) {
          const piece = new Uint8Array(AGE_CHUNK); // a new one each time: the library keeps the last
          const { bytesRead } = await handle.read(piece, 0, piece.length);
          if (bytesRead === 0) return;
          yield piece.subarray(0, bytesRead);
        }
      } finally {
        await handle.close();
      }
    } catch (error) {
      this.failure = error;
      throw error;
    }
  }
}
