import { open } from 'node:fs/promises';

/** What came of reading a file that the guardian chose. */
export type ChosenFile = { readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'too-large' } | { readonly kind: 'unreadable' };

/** Reads a file of at most `most` bytes. Of anything larger, or that is no plain file, not a byte is read. */
export async function readChosenFile(path: string, most: number): Promise<ChosenFile> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat().then((found) => (found.isFile() ? found : { size: -1 }));
      if (size < 0) return { kind: 'unreadable' };
      if (size > most) return { kind: 'too-large' };
      const bytes = new Uint8Array(most + 1);
      let length = 0;
      // A file may grow while it is read: never more than one byte over the limit is taken.
      for (let read = 1; read > 0 && length <= most; length += read) ({ bytesRead: read } = await file.read(bytes, length, bytes.length - length));
      return length > most ? { kind: 'too-large' } : { kind: 'bytes', bytes: bytes.slice(0, length) };
    } finally {
      await file.close();
    }
  } catch {
    return { kind: 'unreadable' };
  }
}
