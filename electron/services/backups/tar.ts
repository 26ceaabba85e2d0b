import { BackupRefused } from './backup-refused';
import type { Pieces } from './pieces';

/**
 * The archive inside a backup: POSIX ustar (IEEE Std 1003.1, pax, "ustar Interchange Format"), which every `tar` opens. The
 * writer has one form for each name and size: no times, no owners, mode 0600. The reader takes that form and nothing else,
 * so that an archive of a stranger can hold no path, link or size that we would not have written.
 */
export const BLOCK = 512;
const MOST_BYTES = 8 ** 11 - 1; // eleven octal digits

/** The names that may stand in an archive. */
export const MEMBER = /^(vault\.hdr|vault\.db|manifest\.json|blobs\/([0-9a-f]{2})\/\2[0-9a-f]{30}\.bin)$/;

/** The 512 bytes before a member. Throws RangeError for a name or size that does not belong in a backup. */
export function tarHeader(name: string, size: number): Buffer {
  if (!MEMBER.test(name) || !Number.isSafeInteger(size) || size < 0 || size > MOST_BYTES) throw new RangeError('not a member of a backup');
  const header = Buffer.alloc(BLOCK);
  const put = (text: string, at: number): void => void header.write(text, at, 'latin1');
  const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');
  put(name, 0);
  put(octal(0o600, 7), 100);
  put(octal(0, 7), 108); // owner
  put(octal(0, 7), 116); // group
  put(octal(size, 11), 124);
  put(octal(0, 11), 136); // time
  put(' '.repeat(8), 148);
  put('0', 156); // an ordinary file
  put('ustar\u000000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(`${octal(sum, 6)}\u0000 `, 148);
  return header;
}

/** Zeros after a member, up to whole blocks. */
export const paddingOf = (size: number): number => (BLOCK - (size % BLOCK)) % BLOCK;

/** What ends an archive. */
export const tarEnd = (): Buffer => Buffer.alloc(2 * BLOCK);

/** Bytes that a member takes in the archive. */
export const sizeInTar = (size: number): number => BLOCK + size + paddingOf(size);

/** One member on its way out. Its content must be read to the end before the next is asked for. */
export interface TarMember {
  readonly name: string;
  readonly size: number;
  readonly content: AsyncIterable<Uint8Array>;
}

/** The members of an archive in their order. Throws BackupRefused `damaged` at the first byte that the writer would not have written. */
export async function* readTar(pieces: Pieces): AsyncGenerator<TarMember> {
  for (;;) {
    const header = await pieces.whole(BLOCK);
    if (header.equals(Buffer.alloc(BLOCK))) break;
    const { name, size } = readHeader(header);
    yield { name, size, content: pieces.take(size) };
    mustBeZeros(await pieces.whole(paddingOf(size)));
  }
  mustBeZeros(await pieces.whole(BLOCK));
  if (!(await pieces.isAtEnd())) throw new BackupRefused('damaged');
}

function readHeader(header: Buffer): { readonly name: string; readonly size: number } {
  const name = header.toString('latin1', 0, header.indexOf(0));
  const size = Number.parseInt(header.toString('latin1', 124, 135), 8);
  const isOurs = MEMBER.test(name) && size >= 0 && size <= MOST_BYTES && tarHeader(name, size).equals(header);
  if (!isOurs) throw new BackupRefused('damaged');
  return { name, size };
}

function mustBeZeros(bytes: Buffer): void {
  if (bytes.some((byte) => byte !== 0)) throw new BackupRefused('damaged');
}
