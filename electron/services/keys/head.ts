import { createHmac, timingSafeEqual } from 'node:crypto';
import { closeSync, fdatasyncSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { canonicalize } from 'json-canonicalize';
import { z } from 'zod';
import type { Anchor } from '#domain/journal/chain';
import { fileDigest } from './file-digest';
import { withSubkey } from './hierarchy';
import { readAtMost } from './layout';
import { flushName } from './rewrite';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const SlotSchema = z.strictObject({ count: z.int().min(1), seq: z.int().min(0), hash, file: hash.nullable(), mac: z.string().max(64) });

/** How a vault was left: where its journal ended, and what its database was byte for byte, null while it is open. */
export interface Head {
  readonly end: Anchor;
  readonly file: string | null;
}

const SLOT = 512;
const NEWLINE = 0x0a;

/**
 * `head.ab`: how the vault was left, kept outside of the database and proven with a key of the vault. Two slots of 512 bytes
 * are written in turn, so that one of them is whole whenever the power goes; the newer one counts. It is written after each
 * commit: the journal may be further than the head, never less far.
 */
export class HeadFile {
  readonly #file: string;
  readonly #vmk: Uint8Array;
  readonly #vaultId: string;
  #count = 0;
  #handle: number | undefined;

  /** `vmk` stays the caller's: the caller clears it. */
  constructor(file: string, vmk: Uint8Array, vaultId: string) {
    this.#file = file;
    this.#vmk = vmk;
    this.#vaultId = vaultId;
  }

  /** How the vault was left; undefined when the file is gone or neither slot can be believed. */
  read(): Head | undefined {
    const bytes = readAtMost(this.#file, 2 * SLOT);
    if (bytes?.length !== 2 * SLOT) return undefined;
    const slots = [bytes.subarray(0, SLOT), bytes.subarray(SLOT)].flatMap((slot) => this.#slotIn(slot) ?? []);
    const newest = slots.toSorted((one, other) => other.count - one.count)[0];
    if (!newest) return undefined;
    this.#count = newest.count;
    return { end: { seq: newest.seq, hash: newest.hash }, file: newest.file };
  }

  /** The bytes of a file that says this in both slots, to begin with. */
  firstBytes(head: Head): Uint8Array {
    const [older, newer] = [this.#bytesOf(head), this.#bytesOf(head)];
    return Buffer.concat([newer, older]); // an even count stands in the first slot
  }

  /** Puts this in the older slot and flushes it. Throws errors of the file system. */
  write(head: Head): void {
    this.#handle ??= openSync(this.#file, 'r+');
    const bytes = this.#bytesOf(head);
    writeSync(this.#handle, bytes, 0, SLOT, (this.#count % 2) * SLOT);
    fdatasyncSync(this.#handle);
  }

  /** Lays a new file down in place of one that is gone or cannot be believed. Half of one is not believed either. */
  begin(head: Head): void {
    this.close();
    writeFileSync(this.#file, this.firstBytes(head), { mode: 0o600, flush: true });
    flushName(this.#file);
  }

  close(): void {
    if (this.#handle !== undefined) closeSync(this.#handle);
    this.#handle = undefined;
  }

  #bytesOf({ end, file }: Head): Buffer {
    this.#count += 1;
    const said = { count: this.#count, seq: end.seq, hash: end.hash, file };
    const text = canonicalize({ ...said, mac: this.#macOf(said).toString('base64') });
    return Buffer.from(`${text}\n`.padEnd(SLOT, ' '), 'latin1');
  }

  #slotIn(bytes: Uint8Array): z.output<typeof SlotSchema> | undefined {
    const end = bytes.indexOf(NEWLINE);
    const { mac, ...said } = SlotSchema.safeParse(parsed(bytes.subarray(0, end))).data ?? { mac: undefined };
    if (mac === undefined) return undefined;
    const [ours, theirs] = [this.#macOf(said), Buffer.from(mac, 'base64')];
    return ours.length === theirs.length && timingSafeEqual(ours, theirs) ? { ...(said as z.output<typeof SlotSchema>), mac } : undefined;
  }

  #macOf(said: object): Buffer {
    return withSubkey(this.#vmk, 'head-mac', this.#vaultId, (key) => createHmac('sha256', key).update(canonicalize(said), 'utf8').digest());
  }
}

/** SHA-256 of a database that nobody has open, 64 hexadecimal digits; null when it is no file, or its write-ahead log holds something: then the file is not all of it. */
export function digestOfClosed(file: string): string | null {
  if ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) return null;
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return null;
  return fileDigest(file);
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('latin1'));
  } catch {
    return undefined;
  }
}
