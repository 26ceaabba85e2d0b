import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type KeyKind = 'rsa:2048' | 'rsa:3072' | 'rsa:4096' | 'P-256' | 'P-384' | 'P-521' | 'Ed25519';

export interface MadeCertificate {
  readonly keyFile: string;
  readonly certificateFile: string;
  readonly pem: Uint8Array;
  readonly der: Uint8Array;
}

export interface CertificateWish {
  readonly kind: KeyKind;
  readonly subject?: string;
  /** The value of keyUsage; false leaves the extension out. */
  readonly usage?: string | false;
  /** `YYYYMMDDHHMMSSZ`. */
  readonly from?: string;
  readonly until?: string;
}

/** A folder of its own in which the real `openssl` makes keys and certificates, and opens what we make. */
export class OpensslFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'hoede-openssl-'));
  #made = 0;

  file(name: string, bytes?: Uint8Array | string): string {
    const path = join(this.path, name);
    if (bytes !== undefined) writeFileSync(path, bytes);
    return path;
  }

  read(name: string): Buffer {
    return readFileSync(join(this.path, name));
  }

  /** Runs openssl; throws with its message when the exit code is not 0. */
  openssl(...args: readonly string[]): string {
    return execFileSync('openssl', args, { cwd: this.path, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }

  /** Runs one command line in bash, as a person would. */
  shell(line: string): { readonly code: number | null; readonly output: string } {
    const done = spawnSync('bash', ['-c', line], { cwd: this.path, encoding: 'utf8' });
    return { code: done.status, output: done.stdout + done.stderr };
  }

  /** A self-signed certificate of an invented office. */
  certificate(wish: CertificateWish): MadeCertificate {
    const name = `c${++this.#made}`;
    const [keyFile, requestFile, certificateFile] = [`${name}.key`, `${name}.csr`, `${name}.pem`];
    this.#key(wish.kind, keyFile);
    const usage = wish.usage === undefined ? (wish.kind.startsWith('rsa') ? 'keyEncipherment' : 'keyAgreement') : wish.usage;
    this.file('ca.cnf', configuration(usage));
    this.file('index.txt', '');
    this.file('index.txt.attr', 'unique_subject = no\n');
    this.openssl('req', '-new', '-key', keyFile, '-subj', wish.subject ?? '/O=Bureau Voorbeeld/CN=Meldkamer Proef', '-utf8', '-out', requestFile);
    this.openssl('ca', '-batch', '-config', 'ca.cnf', '-selfsign', '-notext', '-keyfile', keyFile, '-in', requestFile, '-out', certificateFile,
      '-startdate', wish.from ?? '20260101000000Z', '-enddate', wish.until ?? '20291231235959Z');
    this.openssl('x509', '-in', certificateFile, '-outform', 'DER', '-out', `${name}.der`);
    return { keyFile: this.file(keyFile), certificateFile: this.file(certificateFile), pem: this.read(certificateFile), der: new Uint8Array(this.read(`${name}.der`)) };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  #key(kind: KeyKind, file: string): void {
    if (kind === 'Ed25519') this.openssl('genpkey', '-algorithm', 'ED25519', '-out', file);
    else if (kind.startsWith('rsa:')) this.openssl('genpkey', '-algorithm', 'RSA', '-pkeyopt', `rsa_keygen_bits:${kind.slice(4)}`, '-out', file);
    else this.openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', `ec_paramgen_curve:${kind}`, '-out', file);
  }
}

const configuration = (usage: string | false): string => `
[ca]
default_ca = here
[here]
database = index.txt
new_certs_dir = .
default_md = default
rand_serial = yes
policy = any
unique_subject = no
x509_extensions = ext
[any]
organizationName = optional
commonName = optional
[ext]
basicConstraints = CA:FALSE
${usage === false ? '' : `keyUsage = critical,${usage}`}
`;
