import { crc32 } from 'node:zlib';
import { padmeLength } from './padme';

export interface ZipEntry {
  /** ASCII. */
  readonly path: string;
  readonly size: number;
  /** CRC-32 of the content. It stands before the content in the file, so it is reckoned beforehand. */
  readonly crc32: number;
  /** The content, exactly `size` bytes. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

export interface ZipStream {
  /** Size in bytes of everything `content` will give. */
  readonly size: number;
  readonly content: AsyncIterable<Uint8Array>;
}

const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;
const PAD = 'pad.bin';
const LARGEST_ARCHIVE = 2 ** 32 - 2;
const MOST_ENTRIES = 2 ** 16 - 2;
const PIECE = 64 * 1024;

/**
 * Stores entries in a ZIP archive (APPNOTE 6.3), uncompressed (a compressed size would speak of the content), without
 * times, and followed by `pad.bin` that brings the archive to a Padmé length. Written here and not by a library, because
 * the libraries put check sums after streamed content, where some readers of stored entries do not find them.
 * Throws RangeError for what would need ZIP64.
 */
export function zipStream(entries: readonly ZipEntry[]): ZipStream {
  const bare = zipSize(entries);
  const size = padmeLength(bare);
  if (size > LARGEST_ARCHIVE || entries.length >= MOST_ENTRIES) throw new RangeError('the archive would need ZIP64');
  return { size, content: archive([...entries, zeroes(PAD, size - bare)]) };
}

/** The size of an archive of these entries before `pad.bin` is filled. */
export const zipSize = (entries: readonly Pick<ZipEntry, 'path' | 'size'>[]): number =>
  [...entries, { path: PAD, size: 0 }].reduce((sum, { path, size }) => sum + LOCAL_HEADER + CENTRAL_HEADER + 2 * path.length + size, END_RECORD);

async function* archive(entries: readonly ZipEntry[]): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    directory.push(centralHeader(entry, at));
    const head = localHeader(entry);
    yield head;
    yield* entry.open();
    at += head.length + entry.size;
  }
  const central = Buffer.concat(directory);
  yield central;
  yield endRecord(entries.length, central.length, at);
}

const VERSION_NEEDED = 20;
/** Made by version 6.3 of the specification on a system with Unix modes. */
const MADE_BY = (3 << 8) | 63;
const NAMES_ARE_UTF8 = 1 << 11;
/** 1 January 1980, 00:00: the first moment that ZIP can say. */
const FIRST_DAY = (1 << 5) | 1;
const MODE_0600 = 0o100600 * 0x1_0000;

/** APPNOTE 4.3.7. */
function localHeader(entry: ZipEntry): Buffer {
  const head = Buffer.alloc(LOCAL_HEADER);
  head.writeUInt32LE(0x04034b50, 0);
  common(entry, head, 4);
  return Buffer.concat([head, Buffer.from(entry.path, 'ascii')]);
}

/** APPNOTE 4.3.12. `at` is where the entry begins. */
function centralHeader(entry: ZipEntry, at: number): Buffer {
  const head = Buffer.alloc(CENTRAL_HEADER);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(MADE_BY, 4);
  common(entry, head, 6);
  head.writeUInt32LE(MODE_0600, 38);
  head.writeUInt32LE(at, 42);
  return Buffer.concat([head, Buffer.from(entry.path, 'ascii')]);
}

/** The fields that both headers have, in the same order; the method (0, stored) and the time (0) stay zero. */
function common({ path, size, crc32: sum }: ZipEntry, head: Buffer, at: number): void {
  head.writeUInt16LE(VERSION_NEEDED, at);
  head.writeUInt16LE(NAMES_ARE_UTF8, at + 2);
  head.writeUInt16LE(FIRST_DAY, at + 8);
  head.writeUInt32LE(sum, at + 10);
  head.writeUInt32LE(size, at + 14);
  head.writeUInt32LE(size, at + 18);
  head.writeUInt16LE(path.length, at + 22);
}

/** APPNOTE 4.3.16. */
function endRecord(count: number, directorySize: number, at: number): Buffer {
  const end = Buffer.alloc(END_RECORD);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directorySize, 12);
  end.writeUInt32LE(at, 16);
  return end;
}

/** An entry whose bytes are in memory. */
export const zipEntry = (path: string, bytes: Uint8Array): ZipEntry => ({
  path,
  size: bytes.length,
  crc32: crc32(bytes),
  open: async function* () {
    if (bytes.length > 0) yield bytes;
  },
});

function zeroes(path: string, size: number): ZipEntry {
  const pieces = function* (): Generator<Uint8Array> {
    for (let at = 0; at < size; at += PIECE) yield new Uint8Array(Math.min(PIECE, size - at));
  };
  let sum = 0;
  for (const piece of pieces()) sum = crc32(piece, sum);
  return {
    path,
    size,
    crc32: sum,
    open: async function* () {
      yield* pieces();
    },
  };
}
