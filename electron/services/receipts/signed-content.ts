import { constants, createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { OID } from '../sealing/object-identifiers';

/** A CMS SignedData with its content in it and one signature under it. */
export interface SignedContent {
  readonly content: Uint8Array;
  /** Certificates that travel along, DER. They prove nothing; they only tell another signer from a damaged signature. */
  readonly certificates: readonly Uint8Array[];
  /** Was the signature made over this content with this key (SubjectPublicKeyInfo, DER)? Never throws. */
  readonly isSignedBy: (publicKeyInfo: Uint8Array) => boolean;
}

const HASHES: Readonly<Record<string, string>> = { [OID.sha256]: 'sha256', [OID.sha384]: 'sha384', [OID.sha512]: 'sha512' };
const ECDSA: Readonly<Record<string, string>> = { [OID.ecdsaSha256]: 'sha256', [OID.ecdsaSha384]: 'sha384', [OID.ecdsaSha512]: 'sha512' };
const RSA: readonly string[] = [OID.rsaEncryption, OID.sha256WithRsa, OID.sha384WithRsa, OID.sha512WithRsa];

/**
 * Takes an attached CMS SignedData apart (RFC 5652 section 5), DER. Signed attributes are required, and the type and the
 * digest of the content each stand in them once: without them the same signature could be read as one over other bytes.
 * Throws on anything else.
 */
export function signedContent(file: Uint8Array): SignedContent {
  const outer = asn1js.fromBER(file);
  if (outer.offset !== file.length) throw new Error('more than one value');
  const contentInfo = new pkijs.ContentInfo({ schema: outer.result });
  if (contentInfo.contentType !== OID.signedData) throw new Error('not signed');
  const signed = new pkijs.SignedData({ schema: contentInfo.content });
  const [signer, ...others] = signed.signerInfos;
  const { eContent, eContentType } = signed.encapContentInfo;
  if (!signer?.signedAttrs || others.length > 0 || !eContent || eContentType !== OID.data) throw new Error('not one signature over content');
  const content = new Uint8Array(eContent.getValue());
  const attributes = signer.signedAttrs.attributes;
  const valueOf = (type: string): asn1js.BaseBlock | undefined => {
    const found = attributes.filter((one) => one.type === type);
    return found.length === 1 && found[0]!.values.length === 1 ? (found[0]!.values[0] as asn1js.BaseBlock) : undefined;
  };
  const [type, digest] = [valueOf(OID.contentType), valueOf(OID.messageDigest)];
  const hash = HASHES[signer.digestAlgorithm.algorithmId];
  if (!hash || !(type instanceof asn1js.ObjectIdentifier) || type.valueBlock.toString() !== OID.data || !(digest instanceof asn1js.OctetString)) throw new Error('not the attributes of content');
  const fits = Buffer.compare(createHash(hash).update(content).digest(), digest.valueBlock.valueHexView) === 0;
  const over = new Uint8Array(signer.signedAttrs.encodedValue);
  const signature = signer.signature.valueBlock.valueHexView;
  return {
    content,
    certificates: (signed.certificates ?? []).filter((one): one is pkijs.Certificate => one instanceof pkijs.Certificate).map((one) => new Uint8Array(one.toSchema(true).toBER())),
    isSignedBy: (publicKeyInfo) => fits && isSignature(signer.signatureAlgorithm, hash, over, publicKeyInfo, signature),
  };
}

function isSignature(algorithm: pkijs.AlgorithmIdentifier, hash: string, over: Uint8Array, publicKeyInfo: Uint8Array, signature: Uint8Array): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKeyInfo), format: 'der', type: 'spki' });
    return checks(algorithm.algorithmId, hash, key)?.(over, signature) ?? false;
  } catch {
    return false;
  }
}

/** The check that an algorithm asks for on a key of its own kind; undefined where they do not belong together. */
function checks(algorithm: string, hash: string, key: KeyObject): ((over: Uint8Array, signature: Uint8Array) => boolean) | undefined {
  if (key.asymmetricKeyType === 'ec' && ECDSA[algorithm] === hash) return (over, signature) => verify(hash, over, key, signature);
  if (key.asymmetricKeyType === 'rsa' && RSA.includes(algorithm)) return (over, signature) => verify(hash, over, { key, padding: constants.RSA_PKCS1_PADDING }, signature);
  if (key.asymmetricKeyType === 'rsa' && algorithm === OID.rsaPss) return (over, signature) => verify(hash, over, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO }, signature);
  return undefined;
}
