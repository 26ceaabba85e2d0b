import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeCertificate, OpensslFolder } from './openssl';

/** The passphrase of a key that is thrown away with its folder. */
const PASSPHRASE = 'proef';

/** Somebody whose mail program leans on GnuPG: `gpgsm` with one key, in a home of its own. */
export class GpgsmHome {
  readonly #folder: OpensslFolder;
  readonly #home: string;

  constructor(folder: OpensslFolder, name: string) {
    this.#folder = folder;
    this.#home = folder.file(`gnupg-${name}`);
    mkdirSync(this.#home, { mode: 0o700 });
    folder.file(join(`gnupg-${name}`, 'gpg-agent.conf'), 'allow-loopback-pinentry\n');
  }

  /** Takes the key in; false when this version cannot. */
  take({ keyFile, certificateFile }: MadeCertificate): boolean {
    const both = this.#folder.file('gnupg.p12');
    this.#folder.openssl('pkcs12', '-export', '-legacy', '-in', certificateFile, '-inkey', keyFile, '-out', both, '-passout', `pass:${PASSPHRASE}`);
    this.#run('--import', both);
    return this.#run('--list-secret-keys', '--with-colons').stdout.includes('crs:');
  }

  /** Decrypts; nothing when it exits with another code than 0. */
  open(file: string, into: string): boolean {
    return this.#run('--output', into, '--decrypt', file).status === 0;
  }

  /** Ends the agent that gpgsm started for this home. */
  end(): void {
    execFileSync('gpgconf', ['--homedir', this.#home, '--kill', 'gpg-agent'], { stdio: 'ignore' });
  }

  #run(...args: readonly string[]) {
    return spawnSync('gpgsm', ['--homedir', this.#home, '--batch', '--yes', '--pinentry-mode', 'loopback', '--passphrase-fd', '0', ...args], { input: `${PASSPHRASE}\n`, encoding: 'utf8', timeout: 60_000 });
  }
}
