import type { OpensslFolder } from './openssl';

/** An authority that the real openssl keeps: it issues certificates, revokes them and makes lists. */
export class OpensslAuthority {
  readonly #folder: OpensslFolder;
  readonly name: string;

  /** Signed by itself, or by `above`. Keys are P-256 unless `rsa`. */
  constructor(folder: OpensslFolder, name: string, { above, rsa = false }: { readonly above?: OpensslAuthority; readonly rsa?: boolean } = {}) {
    this.#folder = folder;
    this.name = name;
    folder.file(`${name}.txt`, '');
    folder.file(`${name}.txt.attr`, 'unique_subject = no\n');
    folder.file(`${name}.crlnumber`, '01\n');
    folder.file(`${name}.cnf`, configuration(name));
    this.#key(name, rsa);
    folder.openssl('req', '-new', '-key', `${name}.key`, '-subj', `/O=Bureau Voorbeeld/CN=${name}`, '-out', `${name}.csr`);
    const signer = above?.name ?? name;
    folder.openssl('ca', '-batch', '-config', above ? `${signer}.cnf` : `${name}.cnf`, ...(above ? [] : ['-selfsign']), '-notext', '-extensions', 'authority', '-keyfile', `${signer}.key`, ...(above ? ['-cert', `${signer}.pem`] : []),
      '-in', `${name}.csr`, '-out', `${name}.pem`, '-startdate', '20260101000000Z', '-enddate', '20351231235959Z');
  }

  /** A certificate for key agreement; answers with its file in PEM. */
  issue(holder: string, until = '20291231235959Z'): string {
    this.#key(holder, false);
    this.#folder.openssl('req', '-new', '-key', `${holder}.key`, '-subj', `/O=Bureau Voorbeeld/CN=${holder}`, '-out', `${holder}.csr`);
    this.#folder.openssl('ca', '-batch', '-config', `${this.name}.cnf`, '-notext', '-extensions', 'holder', '-keyfile', `${this.name}.key`, '-cert', `${this.name}.pem`, '-in', `${holder}.csr`, '-out', `${holder}.pem`, '-startdate', '20260101000000Z', '-enddate', until);
    return `${holder}.pem`;
  }

  revoke(file: string, reason: string): void {
    this.#folder.openssl('ca', '-config', `${this.name}.cnf`, '-keyfile', `${this.name}.key`, '-cert', `${this.name}.pem`, '-revoke', file, '-crl_reason', reason);
  }

  /** The list as it stands, in PEM. `more` are options of `openssl ca -gencrl`. */
  list(...more: readonly string[]): Buffer {
    this.#folder.openssl('ca', '-config', `${this.name}.cnf`, '-keyfile', `${this.name}.key`, '-cert', `${this.name}.pem`, '-gencrl', '-crldays', '30', '-out', `${this.name}.crl`, ...more);
    return this.#folder.read(`${this.name}.crl`);
  }

  #key(name: string, rsa: boolean): void {
    this.#folder.openssl('genpkey', ...(rsa ? ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:3072'] : ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256']), '-out', `${name}.key`);
  }
}

const configuration = (name: string): string => `
[ca]
default_ca = here
[here]
database = ${name}.txt
new_certs_dir = .
default_md = sha256
rand_serial = yes
crlnumber = ${name}.crlnumber
policy = any
unique_subject = no
[any]
organizationName = optional
commonName = optional
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[holder]
basicConstraints = critical,CA:FALSE
keyUsage = critical,keyAgreement
`;
