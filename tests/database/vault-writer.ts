import { writeSync } from 'node:fs';
import { findJournalEnd } from '#db/queries/journal';
import { findSetting } from '#db/queries/settings';
import { changeSetting } from '#db/writes/settings';
import { passphraseBytes } from '#domain/vault/passphrase';
import { openVault } from '#electron/services/keys/vault';

// A process of its own that commits until it is killed. After each commit returned, it says the number of the entry: from
// then on the guardian has been told that it is kept.
const [, , folder, passphrase, actor] = process.argv;
const vault = await openVault({ folder: folder!, passphrase: passphraseBytes(passphrase!) });
const who = { at: '2026-11-24T22:04:00.000Z' as never, monotonicMs: 1, bootId: 'boot-1', actor: actor!, appVersion: '0.1.0' };
writeSync(1, 'open\n');
for (;;) {
  const seen = findSetting(vault.read, 'counter')?.rev ?? 0;
  changeSetting(vault.write, who, 'counter', 'x'.repeat(2000), seen);
  writeSync(1, `${findJournalEnd(vault.read)!.seq}\n`);
}
