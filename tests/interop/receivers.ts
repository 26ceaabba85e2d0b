import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SealedFormat } from '#domain/notices/sealed-format';
import { openingCommands } from '#electron/services/sealing/opening-steps';
import type { RecipientKey } from '#electron/services/sealing/recipient';
import type { SealedPackage } from '#electron/services/sealing/seal';
import type { CertificateWish, OpensslFolder } from './openssl';

/** Somebody who can be sealed for, with what is needed to open. */
export interface Party {
  readonly recipient: RecipientKey;
  /** The names that LEESMIJ.txt gives the files -> the files. */
  readonly keys: Readonly<Record<string, string>>;
}

/** Somebody with a certificate, made by the real openssl. */
export function certificateParty(folder: OpensslFolder, wish: CertificateWish, format: Exclude<SealedFormat, 'age'> = 'cms-gcm'): Party {
  const made = folder.certificate(wish);
  return { recipient: { format, key: made.der }, keys: { 'key.pem': made.keyFile, 'cert.pem': made.certificateFile } };
}

let made = 0;

/** Somebody with an age key, made by the real age-keygen. */
export function ageParty(folder: OpensslFolder): Party {
  const file = folder.file(`age-${++made}.txt`);
  execFileSync('age-keygen', ['-o', file], { stdio: 'ignore' });
  return { recipient: { format: 'age', key: execFileSync('age-keygen', ['-y', file]) }, keys: { 'key.txt': file } };
}

/** A desk with nothing on it but the sealed files, the keys of one party, and the programs of the system. */
export function receiver(folder: OpensslFolder, sealed: Pick<SealedPackage, 'files' | 'opening'>, { keys }: Party) {
  const desk = folder.file(`desk-${++made}`);
  mkdirSync(desk);
  for (const { fileName, path } of sealed.files) writeFileSync(join(desk, fileName), readFileSync(path));
  for (const [name, file] of Object.entries(keys)) writeFileSync(join(desk, name), readFileSync(file));
  const run = (...lines: readonly string[]) => folder.shell(`cd ${desk} && ${lines.join(' && ')}`);
  return {
    path: desk,
    run,
    commands: openingCommands(sealed.opening),
    /** Takes every step of LEESMIJ.txt up to the comparison by telephone and the check of the files. */
    open: () => {
      const { decrypt, unpack, join: joined, checkSignature } = openingCommands(sealed.opening);
      return run(...decrypt, ...unpack, ...joined, checkSignature);
    },
    read: (name: string) => readFileSync(join(desk, name)),
    write: (name: string, bytes: Uint8Array) => writeFileSync(join(desk, name), bytes),
    names: () => readdirSync(desk),
  };
}
