import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { handlesOn, type ReadableDb } from '#db/open/handles';
import { openVaultDb, type OpenVaultDb, type VaultDb } from '#db/open/open-vault-db';
import type { Stamp } from '#domain/journal/stamp';
import { instant } from '#domain/shared/instant';

/** A folder of its own under the machine's temporary one. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'hoede-test-'));

/** A migrated, encrypted database in a temporary file. `end` closes it and removes the folder. */
export interface TestDb extends VaultDb {
  readonly how: OpenVaultDb;
  readonly client: Database;
  end(): void;
}

/** Opens one. */
export function aVaultDb(parts: Partial<OpenVaultDb> = {}): TestDb {
  const folder = temporaryFolder();
  const how: OpenVaultDb = { file: join(folder, 'vault.db'), key: randomBytes(32), salt: randomBytes(16), mode: 'create', ...parts };
  const db = openVaultDb(how);
  const end = (): void => {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...db, how, client: clientOf(db.read), end };
}

/** The connection behind a handle, which the types keep from everyone but tests. */
export const clientOf = (handle: object): Database => (handle as { readonly $client: Database }).$client;

/** A stamp of someone who does not exist, at a moment that was. */
export const aStamp = (parts: Partial<Stamp> = {}): Stamp => ({
  at: instant('2026-11-24T22:04:00Z'),
  monotonicMs: 1000,
  bootId: 'boot-1',
  actor: 'guardian-1',
  appVersion: '0.1.0',
  ...parts,
});

/** How SQLite means to carry out each statement that `run` sends, one text per statement (EXPLAIN QUERY PLAN). */
export function plansOf(client: Database, run: (read: ReadableDb) => unknown): readonly string[] {
  const plans: string[] = [];
  const logQuery = (sql: string, params: readonly unknown[]): void => {
    const steps = client.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...params) as { readonly detail: string }[];
    plans.push(steps.map((step) => step.detail).join('; '));
  };
  run(handlesOn(client, { logQuery }).read);
  return plans;
}
