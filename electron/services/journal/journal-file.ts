import { createHash } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';

/** The name of the form of the file (docs/journal-format.md). */
export const JOURNAL_FORMAT = 'hoede/journal/1';

/** What stands in the file. */
export interface JournalFileParts {
  readonly origin: string;
  /** Ed25519, 32 bytes. */
  readonly publicKey: Uint8Array;
  /** The signed note. */
  readonly checkpoint: string;
  /** The ids under which the youth is named in the entries. */
  readonly about: readonly string[];
  /** In order of place, which counts from 0; `path`: hashes of 64 hexadecimal digits. */
  readonly entries: readonly { readonly place: number; readonly entry: string; readonly path: readonly string[] }[];
}

/** The bytes of the file: canonical JSON (RFC 8785) and one line end, so that there is one way only to write the same. */
export const journalFileBytes = ({ publicKey, entries, ...rest }: JournalFileParts): Uint8Array =>
  Buffer.from(`${canonicalize({ format: JOURNAL_FORMAT, ...rest, publicKey: Buffer.from(publicKey).toString('base64'), count: entries.length, entries })}\n`);

/** SHA-256 of a public key, hex: what giver and taker compare by telephone. */
export const journalKeyFingerprint = (publicKey: Uint8Array): string => createHash('sha256').update(publicKey).digest('hex');
