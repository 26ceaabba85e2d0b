import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { padmeLength } from './padme';

export interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ZipStream {
  /** Size in bytes of everything `stream` will give. */
  readonly size: number;
  readonly stream: Readable;
}

const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;
const PAD = 'pad.bin';
const LARGEST_ARCHIVE = 2 ** 32 - 2;
/** One fixed moment for every entry, in the zone of the machine because ZIP times have none. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/**
 * Stores entries in a ZIP archive, uncompressed (a compressed size would speak of the content), without times, and
 * followed by `pad.bin` that brings the archive to a Padmé length. Nothing touches the disk.
 * Entries of 4 GiB and more would need ZIP64 fields; callers stay far under that.
 */
export function zipStream(entries: readonly ZipEntry[]): ZipStream {
  const bare = zipSize([...entries, { path: PAD, bytes: new Uint8Array(0) }]);
  const size = padmeLength(bare);
  if (size > LARGEST_ARCHIVE) throw new RangeError('the archive would need ZIP64');
  const zip = new ZipFile();
  for (const { path, bytes } of [...entries, { path: PAD, bytes: new Uint8Array(size - bare) }]) {
    zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), path, { mtime: ZIP_EPOCH, mode: 0o100600, compress: false, forceDosTimestamp: true });
  }
  zip.end();
  return { size, stream: zip.outputStream as Readable };
}

/**
 * The archive's size by the ZIP specification (APPNOTE 4.3). Reckoned here because yazl's own forecast counts ZIP64
 * records from a directory of 64 KiB on, which it then does not write.
 */
function zipSize(entries: readonly ZipEntry[]): number {
  return entries.reduce((sum, { path, bytes }) => sum + LOCAL_HEADER + CENTRAL_HEADER + 2 * Buffer.byteLength(path) + bytes.length, END_RECORD);
}
