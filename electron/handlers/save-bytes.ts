import { PassThrough, Readable } from 'node:stream';
import type { SavePlace } from '../contract/vault-messages';
import { writeSealed } from '../services/sealing/write-sealed';

/** Saves bytes that may leave as they are. `keep` gets the SHA-256 of the file and writes the record with its journal entry, before the file is visible under its name. */
export async function saveBytes({ folder, name }: SavePlace, bytes: Uint8Array, keep: (fileSha256: string) => void): Promise<void> {
  await writeSealed(Readable.from([bytes]), new PassThrough(), folder, name, { beforeVisible: ({ sha256 }) => keep(sha256) });
}
