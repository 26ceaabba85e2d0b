import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listJournal } from '#db/queries/journal';
import { journalReader } from '#electron/handlers/journal-reader';
import { restoreBackup } from '#electron/services/backups/restore-backup';
import { machineRandom } from '#electron/services/keys/random';
import { openVault } from '#electron/services/keys/vault';
import { anOpenMachine, testPassphrase } from '#tests/builders/machine-for-tests';
import { temporaryFolder } from './vault-for-tests';

it('a restore that was killed before it stood in the journal is told by who opens the vault next, once', async () => {
  const home = temporaryFolder();
  const disk = join(home, 'disk');
  mkdirSync(disk);
  const test = await anOpenMachine({ chooseFiles: () => Promise.resolve([]), chooseFolder: () => Promise.resolve(disk) });
  const { machine } = test;
  const ask = async (name: string, input: unknown = {}) => expect(await test.answerer.answer(name, input)).toMatchObject({ ok: true });
  await ask('backups.chooseFolder');
  await ask('backups.make');
  test.answerer.lock();
  const file = readdirSync(disk).find((name) => name.endsWith('.age'))!;
  await restoreBackup({ folder: machine.folder, file: join(disk, file), secret: { kind: 'passphrase', bytes: testPassphrase() }, random: machineRandom, journal: journalReader });
  for (const _ of ['first', 'second']) {
    await ask('vault.unlock', { passphrase: testPassphrase() });
    test.answerer.lock();
  }
  const vault = await openVault({ folder: machine.folder, passphrase: testPassphrase() });
  const told = listJournal(vault.read, { limit: 100 }).map(({ entry }) => entry).filter(({ action }) => action === 'backup.put-back');
  expect(told).toMatchObject([{ details: { generation: 'g0002', before: 'g0001', lost: 2 } }]);
  vault.close();
  test.end();
  rmSync(home, { recursive: true, force: true });
}, 60_000);
