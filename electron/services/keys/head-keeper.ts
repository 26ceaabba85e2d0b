import type { VaultDb } from '#db/open/open-vault-db';
import type { SetBack } from '#domain/vault/set-back';
import { digestOfClosed, HeadFile, type Head } from './head';
import { rewrite } from './rewrite';
import type { Random } from './random';

/** Where the head of a generation is, and what proves it. */
export interface HeadPlace {
  readonly file: string;
  readonly vmk: Uint8Array;
  readonly vaultId: string;
  readonly random: Random;
}

/** Lays the first head down, whole or not at all. */
export async function beginHead({ file, vmk, vaultId, random }: HeadPlace, head: Head): Promise<void> {
  await rewrite({ file, bytes: new HeadFile(file, vmk, vaultId).firstBytes(head), random, check: () => undefined });
}

/** Keeps the head of an open vault, and knows whether the vault was as it was left. */
export class HeadKeeper {
  readonly #head: HeadFile;
  readonly #dbFile: string;
  readonly #left: Head | undefined;
  readonly #isSameFile: boolean;
  #db: VaultDb | undefined;
  #found: SetBack | undefined;

  /** Looks at the files before anything of the database is opened, for opening changes them. */
  constructor(place: HeadPlace, dbFile: string) {
    this.#head = new HeadFile(place.file, place.vmk, place.vaultId);
    this.#dbFile = dbFile;
    this.#left = this.#head.read();
    const closed = this.#left?.file ?? null;
    this.#isSameFile = closed === null || closed === digestOfClosed(dbFile);
    // Open from here on: a process that ends before its first act leaves no closed head beside a database that was touched.
    if (this.#left?.file && this.#isSameFile) this.#head.write({ ...this.#left, file: null });
  }

  /** Holds the database to how it was left. What is found stays until it was told: `told`. */
  watch(db: VaultDb): void {
    this.#db = db;
    this.#found = this.#compare(db);
    db.whenKept(() => this.#keep());
  }

  /** In what the vault was not as it was left. */
  get found(): SetBack | undefined {
    return this.#found;
  }

  /** The guardian can read it now; from here on the vault is as it is. */
  told(): void {
    if (!this.#found || !this.#db) return;
    const isGone = this.#found.kind === 'no-head';
    this.#found = undefined;
    if (isGone) this.#head.begin({ end: this.#db.journalEnd(), file: null });
    else this.#keep();
  }

  /** After the database was closed. Safe when it could not be closed well: then only the journal is held to. */
  close(end: { readonly seq: number; readonly hash: string } | undefined): void {
    try {
      if (end && !this.#found) this.#head.write({ end, file: digestOfClosed(this.#dbFile) });
    } catch {
      // as in #keep
    } finally {
      this.#head.close();
    }
  }

  #compare(db: VaultDb): SetBack | undefined {
    if (!this.#left) return { kind: 'no-head' };
    const { end } = this.#left;
    const now = db.journalEnd();
    if (now.seq < end.seq) return { kind: 'acts-missing', from: now.seq + 1, to: end.seq };
    if (db.hashOfEntry(end.seq) !== end.hash) return { kind: 'other-acts' };
    return this.#isSameFile ? undefined : { kind: 'other-file' };
  }

  // The act is on the disk already. A head that stays behind says less, never something wrong, so a disk that refuses it is no reason to refuse the act.
  #keep(): void {
    if (this.#found || !this.#db) return;
    try {
      this.#head.write({ end: this.#db.journalEnd(), file: null });
    } catch {
      // the next act writes it again
    }
  }
}
