import { randomBytes } from 'node:crypto';
import { recordBackup } from '#db/writes/backups';
import { newId, type BackupId } from '#domain/shared/ids';
import { passphraseBytes } from '#domain/vault/passphrase';
import { journalReader } from '#electron/handlers/journal-reader';
import { makeBackup } from '#electron/services/backups/make-backup';
import { restoreBackup } from '#electron/services/backups/restore-backup';
import { machineRandom } from '#electron/services/keys/random';
import { openVault } from '#electron/services/keys/vault';
import { aStamp } from './vault-for-tests';
import { PASSPHRASE, sourceOf } from './vault-with-attachments';

// A process of its own that makes a backup, or puts one back, and is gone at one step of it, as when the power of a laptop
// goes: nothing after that step runs.
const [, , folder, what, where, until] = process.argv;
const reached = (step: string): void => {
  if (step === until) process.kill(process.pid, 'SIGKILL');
};

if (what === 'make') {
  const vault = await openVault({ folder: folder!, passphrase: passphraseBytes(PASSPHRASE) });
  const { journal, ...made } = await makeBackup(sourceOf(vault, folder!), { into: where!, reached });
  recordBackup(vault.write, aStamp(), { ...made, id: newId<BackupId>(aStamp().at, randomBytes(10)), folder: where!, journalSeq: journal.seq, journalHash: journal.hash });
  reached('recorded');
} else {
  await restoreBackup({ folder: folder!, file: where!, secret: { kind: 'passphrase', bytes: passphraseBytes(PASSPHRASE) }, random: machineRandom, journal: journalReader, reached });
}
throw new Error('the step was never reached');
