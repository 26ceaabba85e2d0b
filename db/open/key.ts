import type { Database } from 'better-sqlite3';

/** What the encrypting build of the binding adds to the type. */
interface Keyed {
  key(key: Buffer): number;
}

/**
 * Gives a connection the key (32 bytes) and salt (16 bytes) of its file, in SQLCipher 4 format. 'raw:' and 32 + 16 bytes is
 * the raw key and the salt, without a passphrase derivation and without making a string.
 */
export function giveKey(client: Database, key: Uint8Array, salt: Uint8Array): void {
  if (key.length !== 32 || salt.length !== 16) throw new RangeError('a database key is 32 bytes and its salt 16');
  client.pragma("cipher='sqlcipher'");
  client.pragma('legacy=4');
  const raw = Buffer.concat([Buffer.from('raw:'), key, salt]);
  (client as Database & Keyed).key(raw);
  raw.fill(0);
}

/** The first read is what tells whether the key fits: page 1 must have its authentication code. */
export function readSomething(client: Database): void {
  client.prepare('SELECT count(*) FROM sqlite_master').get();
}
