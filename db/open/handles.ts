import type { Database, RunResult } from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Logger } from 'drizzle-orm/logger';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';

type Drizzle = BaseSQLiteDatabase<'sync', RunResult>;

declare const readable: unique symbol;
declare const writable: unique symbol;
declare const transaction: unique symbol;

/** A handle that offers reading only. Queries take it as their first argument. */
export type ReadableDb = Pick<Drizzle, 'select' | 'selectDistinct' | 'with' | '$with' | '$count' | 'all' | 'get' | 'values'> & {
  readonly [readable]: true;
};

/** The inside of one transaction: reads and changes. Made by `commit` only. */
export type Tx = Drizzle & { readonly [readable]: true; readonly [transaction]: true };

/** A handle that may change the file. Writes take it as their first argument and change through `commit` or, for drafts, `tx`. */
export type WritableDb = Drizzle & { readonly [readable]: true; readonly [writable]: true };

/** The two brands on one connection: the file is locked to a single one. */
export interface Handles {
  readonly read: ReadableDb;
  readonly write: WritableDb;
}

/** Brands a connection. For `openVaultDb` and for tests that look at the SQL; nothing else makes handles. */
export function handlesOn(client: Database, logger?: Logger): Handles {
  const db = logger ? drizzle(client, { logger }) : drizzle(client);
  return { read: db as unknown as ReadableDb, write: db as unknown as WritableDb };
}

const clientOf = (handle: ReadableDb | WritableDb): Database => (handle as unknown as { readonly $client: Database }).$client;

/** True between BEGIN and COMMIT of the connection behind a handle. */
export const isInTransaction = (handle: ReadableDb | WritableDb): boolean => clientOf(handle).inTransaction;

const listeners = new WeakMap<Database, () => void>();

/** Has somebody told after each act that reached the disk. One listener a connection. */
export const whenKept = (handle: WritableDb, listener: () => void): void => void listeners.set(clientOf(handle), listener);

/** Tells that an act reached the disk. For `commit`. */
export const tellKept = (handle: WritableDb): void => listeners.get(clientOf(handle))?.();
