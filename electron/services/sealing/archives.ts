import { crc32 } from 'node:zlib';
import { FileReader } from './file-reader';
import { pieceName } from './opening-steps';
import type { PackageContents } from './package';
import type { PackageFile } from './package-file';
import type { PlannedPiece } from './part-plan';
import { zipEntry, zipStream } from './zip-stream';
import type { ZipStream } from './zip-stream';

/** Told of every byte that is read. Throws to stop. */
export type Reading = (bytes: number) => void;

/**
 * The archive of each part, to be read in order and each once. The files are read here a first time, for the archive's check
 * sums; one that is not what it is stated to be is found out then, before anything is written, and again when the archives
 * are read. `close` ends what was left half read.
 */
export async function archivesOf(files: readonly PackageFile[], { plan, own }: PackageContents, reading: Reading): Promise<{ readonly archives: readonly ZipStream[]; readonly close: () => Promise<void> }> {
  const sums = await crcOfPieces(files, plan.flat(), reading);
  const readers = files.map((file) => new FileReader(file));
  const archives = plan.map((pieces, part) =>
    zipStream([
      ...own[part]!.map(({ path, bytes }) => zipEntry(path, bytes)),
      ...pieces.map((piece) => ({
        path: pathOf(files, piece),
        size: piece.size,
        crc32: sums.get(piece)!,
        open: () => told(readers[piece.file]!.take(piece.size), reading),
      })),
    ]),
  );
  return { archives, close: async () => void (await Promise.all(readers.map((reader) => reader.close()))) };
}

async function crcOfPieces(files: readonly PackageFile[], pieces: readonly PlannedPiece[], reading: Reading): Promise<ReadonlyMap<PlannedPiece, number>> {
  const sums = new Map<PlannedPiece, number>();
  for (const [place, file] of files.entries()) {
    const reader = new FileReader(file);
    try {
      for (const piece of pieces.filter((each) => each.file === place)) {
        let sum = 0;
        for await (const chunk of told(reader.take(piece.size), reading)) sum = crc32(chunk, sum);
        sums.set(piece, sum);
      }
    } finally {
      await reader.close();
    }
  }
  return sums;
}

const pathOf = (files: readonly PackageFile[], { file, piece }: PlannedPiece): string => (piece === 0 ? files[file]!.path : pieceName(files[file]!.path, piece));

async function* told(content: AsyncIterable<Uint8Array>, reading: Reading): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) {
    reading(chunk.length);
    yield chunk;
  }
}
