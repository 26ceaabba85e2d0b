import { statfs } from 'node:fs/promises';
import type { PackageContents } from './package';
import { padmeLength } from './padme';
import { SealError } from './seal-error';

const AGE_CHUNK = 64 * 1024;
const AGE_TAG = 16;
/** The recipients before the content, the directory of the archive, and what the file system needs itself. */
const HEAD = 256 * 1024;

/** Most bytes that the sealed files of a package take. age adds most: a tag to each 64 KiB. */
export function sealedRoom({ plan, own }: Pick<PackageContents, 'plan' | 'own'>): number {
  return plan.reduce((sum, pieces, part) => {
    const content = pieces.reduce((size, piece) => size + piece.size, 0) + own[part]!.reduce((size, entry) => size + entry.bytes.length, 0);
    const archive = padmeLength(content + HEAD);
    return sum + archive + Math.ceil(archive / AGE_CHUNK) * AGE_TAG + HEAD;
  }, 0);
}

/** Throws SealError `no-room` when the disk of `folder` has less than `needed` bytes left for this user. */
export async function mustHaveRoom(folder: string, needed: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free < needed) throw new SealError('no-room', { needed, free });
}
