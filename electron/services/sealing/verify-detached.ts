import { createHash, createPublicKey, verify } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { Instant } from '#domain/shared/instant';
import { certificateParts } from './certificate-parts';
import { OID } from './object-identifiers';
import { signedAttributes } from './signed-attributes';
import { detachedSignature } from './signer';

export type InvalidReason = 'unreadable' | 'other-signer' | 'other-content' | 'other-form' | 'wrong-signature';

export type SignatureVerdict =
  | {
      readonly verdict: 'valid';
      /** ISO 8601 in UTC, to the second. */
      readonly signedAt: string;
      /** SHA-256 of the signer's certificate, hex. */
      readonly signerSha256: string;
    }
  | { readonly verdict: 'invalid'; readonly reason: InvalidReason };

/**
 * Checks a detached signature as `signDetached` makes them against the manifest's bytes and the certificate we expect.
 * Only the moment and the signature itself are taken from the file; all else is written anew from what we expect, and
 * must be the same bytes. So nothing in the file can be read in two ways. Not a general CMS verifier. Never throws.
 */
export function verifyDetached(signature: Uint8Array, manifest: Uint8Array, expectedCertificate: Uint8Array): SignatureVerdict {
  try {
    return check(signature, manifest, expectedCertificate);
  } catch {
    return invalid('unreadable');
  }
}

function check(file: Uint8Array, manifest: Uint8Array, certificate: Uint8Array): SignatureVerdict {
  const parts = certificateParts(certificate);
  const found = read(file);
  if (!found || !parts) return invalid('unreadable');
  if (!Buffer.from(file).includes(Buffer.from(certificate))) return invalid('other-signer');
  if (Buffer.compare(found.contentDigest, sha256(manifest)) !== 0) return invalid('other-content');

  const attributes = signedAttributes(manifest, certificate, parts, found.signedAt);
  if (Buffer.compare(file, detachedSignature(attributes, found.signature, certificate, parts)) !== 0) return invalid('other-form');

  const key = createPublicKey({ key: Buffer.from(parts.publicKeyInfo), format: 'der', type: 'spki' });
  if (!verify('sha256', attributes, key, found.signature)) return invalid('wrong-signature');
  return { verdict: 'valid', signedAt: found.signedAt, signerSha256: sha256(certificate).toString('hex') };
}

interface Found {
  readonly contentDigest: Uint8Array;
  readonly signedAt: Instant;
  readonly signature: Uint8Array;
}

function read(file: Uint8Array): Found | undefined {
  const contentInfo = new pkijs.ContentInfo({ schema: asn1js.fromBER(file).result });
  const [signer] = new pkijs.SignedData({ schema: contentInfo.content }).signerInfos;
  const valueOf = (type: string): asn1js.BaseBlock | undefined => signer?.signedAttrs?.attributes.find((each) => each.type === type)?.values[0];
  const digest = valueOf(OID.messageDigest);
  const time = valueOf(OID.signingTime);
  if (!signer || !(digest instanceof asn1js.OctetString) || !(time instanceof asn1js.UTCTime || time instanceof asn1js.GeneralizedTime)) return undefined;
  return {
    contentDigest: digest.valueBlock.valueHexView,
    signedAt: time.toDate().toISOString() as Instant,
    signature: signer.signature.valueBlock.valueHexView,
  };
}

const invalid = (reason: InvalidReason): SignatureVerdict => ({ verdict: 'invalid', reason });
const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
