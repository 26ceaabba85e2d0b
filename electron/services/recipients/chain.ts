import { X509Certificate, createHash } from 'node:crypto';
import { instant } from '#domain/shared/instant';
import type { ChainLink } from '#domain/recipients/key-file';
import { certificateParts } from '../sealing/certificate-parts';
import { named, readName } from '../sealing/read-name';

const LONGEST_CHAIN = 10;

/** One certificate with what is needed to see whose signature is on it. */
export interface Candidate {
  readonly der: Uint8Array;
  readonly x509: X509Certificate;
}

/** A certificate that this machine can read at all; undefined otherwise. */
export function candidate(der: Uint8Array): Candidate | undefined {
  try {
    return certificateParts(der) && { der, x509: new X509Certificate(der) };
  } catch {
    return undefined;
  }
}

/** Is `issuer` who signed `certificate`, by name and by signature? */
export function isIssuedBy(certificate: Candidate, issuer: Candidate): boolean {
  try {
    return certificate.x509.checkIssued(issuer.x509) && certificate.x509.verify(issuer.x509.publicKey);
  } catch {
    return false; // signed with an algorithm that this machine does not know
  }
}

/**
 * The one certificate in a file that nobody else in it was issued by: the recipient's own, below its chain. Undefined when
 * there are several such, because nobody may guess which is the recipient.
 */
export function endEntity(all: readonly Candidate[]): Candidate | undefined {
  const leaves = all.filter((one) => !all.some((other) => other !== one && isIssuedBy(other, one)));
  const people = leaves.filter((one) => !one.x509.ca);
  const [only, ...more] = people.length > 0 ? people : leaves;
  return more.length === 0 ? only : undefined;
}

/** The certificates above `leaf`, from its issuer upwards, as far as `known` goes. Each has signed the one before it. */
export function chainAbove(leaf: Candidate, known: readonly Candidate[]): readonly Candidate[] {
  const chain: Candidate[] = [];
  for (let below = leaf; chain.length < LONGEST_CHAIN; ) {
    const issuer = known.find((one) => one.x509.ca && one !== below && !chain.includes(one) && isIssuedBy(below, one));
    if (!issuer) break;
    chain.push(issuer);
    below = issuer;
  }
  return chain;
}

/** What is kept and shown of a certificate in a chain. */
export function chainLink({ der, x509 }: Candidate): ChainLink {
  const { subject, issuer, notAfter } = certificateParts(der)!.parsed;
  return { subject: named(readName(subject)), issuer: named(readName(issuer)), fingerprint: createHash('sha256').update(x509.raw).digest('hex'), validUntil: instant(notAfter.value.toISOString()), der };
}
