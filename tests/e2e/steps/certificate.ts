// A police certificate for tests, made with openssl: nothing real, thrown away with its folder.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

export interface TestRecipient {
  readonly certificate: string;
  readonly key: string;
}

/** Makes an RSA 3072 key and a self-signed certificate for encryption in a folder; answers with the two files. */
export function makeTestRecipient(folder: string): TestRecipient {
  fs.mkdirSync(folder, { recursive: true });
  const key = path.join(folder, 'politie-test.key.pem');
  const certificate = path.join(folder, 'politie-test.cer.pem');
  execFileSync('openssl', [
    'req', '-x509', '-newkey', 'rsa:3072', '-nodes', '-keyout', key, '-out', certificate, '-days', '365', '-sha256',
    '-subj', '/C=NL/O=Politie (proef, niet echt)/CN=AVIM Voorbeeld (proef)', '-addext', 'keyUsage=critical,keyEncipherment', '-addext', 'basicConstraints=critical,CA:FALSE',
  ], { stdio: 'pipe' });
  return { certificate, key };
}
