import { buffer } from 'node:stream/consumers';
import { fromBuffer } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';

export interface UnzippedEntry {
  readonly path: string;
  readonly bytes: Buffer;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  /** The DOS time, read as if it were UTC. */
  readonly moment: string;
  readonly extraBytes: number;
}

/** Reads an archive with another library's strictness: names, sizes and checksums are checked. */
export function unzip(archive: Buffer): Promise<readonly UnzippedEntry[]> {
  return new Promise((resolve, reject) => {
    fromBuffer(archive, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true }, (error: Error | null, zip: ZipFile) => {
      if (error) return reject(error);
      const found: UnzippedEntry[] = [];
      const take = (entry: Entry): void =>
        zip.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure);
          buffer(stream).then((bytes) => {
            const moment = entry.getLastModDate({ timezone: 'UTC', forceDosFormat: true }).toISOString();
            found.push({ path: entry.fileName, bytes, method: entry.compressionMethod, moment, extraBytes: entry.extraFieldLength });
            zip.readEntry();
          }, reject);
        });
      zip.on('error', reject).on('end', () => resolve(found)).on('entry', take);
      zip.readEntry();
    });
  });
}
