import { readFileSync } from 'node:fs';
import { openVaultDb } from '#db/open/open-vault-db';

// A process of its own that brings an old database up to date, until it is killed.
const [, , file, keyFile] = process.argv;
const bytes = readFileSync(keyFile!);
process.send!('begun');
openVaultDb({ file: file!, key: bytes.subarray(0, 32), salt: bytes.subarray(32), mode: 'open' }).close();
process.send!('done');
