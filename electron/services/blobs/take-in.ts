import { createReadStream } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { FIRST_BYTES, mediaTypeOf, type MediaType } from '#domain/attachments/file-type';
import { keepBlob, type BlobPlace, type KeepBlob, type KeptBlob } from './blob-store';

/** A file as the guardian chose it: its name, as it stands where it comes from, and its size in bytes. */
export interface ChosenFile {
  readonly path: string;
  readonly fileName: string;
  /** Undefined when it is no ordinary file, or cannot be read. */
  readonly size: number | undefined;
}

const LONGEST_NAME = 200;
// What would break a list or turn a line around; a file name may hold anything but a slash.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** The name of a file as it can be shown. */
export const shownName = (path: string): string => basename(path).normalize('NFC').replace(UNPRINTABLE, '').slice(0, LONGEST_NAME) || '?';

/** Looks at a chosen file without opening it. A link is not followed: it may lead anywhere. */
export async function chosenFile(path: string): Promise<ChosenFile> {
  const found = await lstat(path).catch(() => undefined);
  return { path, fileName: shownName(path), size: found?.isFile() ? found.size : undefined };
}

/** A file that was taken in: sealed, and what it is by its first bytes. */
export interface TakenIn {
  readonly blob: KeptBlob;
  readonly mime: MediaType;
}

/** Seals a file from the machine into the folder of the vault; the file itself stays where and as it is. Throws what `keepBlob` throws, and errors of reading. */
export async function takeIn(place: BlobPlace, path: string, how: KeepBlob): Promise<TakenIn> {
  const mime = mediaTypeOf(await firstBytes(path));
  return { mime, blob: await keepBlob(place, createReadStream(path, { highWaterMark: 1 << 18 }), how) };
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(FIRST_BYTES), 0, FIRST_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
