import type { Database } from 'better-sqlite3';
import { openVault, type OpenVault } from '#electron/services/keys/vault';
import { testPassphrase } from '#tests/builders/machine-for-tests';
import { told } from '#tests/contract/contract-for-tests';
import { clientOf } from './vault-for-tests';

/** A vault in which everything was done once, opened behind the border. */
export interface StoryDb extends Pick<OpenVault, 'read' | 'write'> {
  readonly client: Database;
  end(): void;
}

/** Tells the story of the contract tests, closes the vault and opens its database. */
export async function aStoryDb(): Promise<StoryDb> {
  const { test } = await told();
  test.answerer.lock();
  const { folder, random, now } = test.machine;
  const vault = await openVault({ folder, random, now, passphrase: testPassphrase() });
  const end = (): void => {
    vault.close();
    test.end();
  };
  return { read: vault.read, write: vault.write, client: clientOf(vault.read), end };
}
