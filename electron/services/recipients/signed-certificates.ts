import * as asn1js from 'asn1js';
import { membersOf } from '../sealing/certificate-parts';
import { OID } from '../sealing/object-identifiers';

const MOST_CERTIFICATES = 20;

/**
 * The certificates in a PKCS#7 of certificates only (RFC 5652 section 5.1, RFC 8551 section 3.8), in their own bytes.
 * Undefined when the bytes are no SignedData. Its signatures are not looked at: a chain proves itself.
 */
export function signedCertificates(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const read = asn1js.fromBER(bytes);
  if (read.offset !== bytes.length) return undefined;
  const [type, content] = membersOf(read.result);
  if (!(type instanceof asn1js.ObjectIdentifier) || type.valueBlock.toString() !== OID.signedData) return undefined;
  const certificates = membersOf(membersOf(content)[0]).find((one) => one.idBlock.tagClass === 3 && one.idBlock.tagNumber === 0);
  return membersOf(certificates).filter((one) => one instanceof asn1js.Sequence).slice(0, MOST_CERTIFICATES).map((one) => new Uint8Array(one.valueBeforeDecodeView));
}
