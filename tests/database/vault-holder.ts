import { readSync, writeSync } from 'node:fs';
import { openVault } from '#electron/services/keys/vault';

// A process of its own that opens a vault with the passphrase that comes in as bytes, and then waits to be looked into.
const [, , folder] = process.argv;
const typed = Buffer.alloc(256);
// Not copied: V8 keeps arrays of up to 64 bytes in its heap, where the collector moves them and leaves the old place as it was.
const passphrase = typed.subarray(0, readSync(0, typed));
const vault = await openVault({ folder: folder!, passphrase });
vault.signing.unwrap();
(globalThis as { gc?: () => void }).gc?.();
writeSync(1, 'open\n');
process.on('SIGUSR2', () => {
  vault.close();
  (globalThis as { gc?: () => void }).gc?.();
  writeSync(1, 'closed\n');
});
setInterval(() => {}, 60_000);
