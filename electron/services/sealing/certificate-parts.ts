import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { derSequence } from './der';
import type { Der } from './der';

/** A certificate taken apart, with the exact bytes of the parts that CMS repeats. */
export interface CertificateParts {
  readonly parsed: pkijs.Certificate;
  readonly issuerName: Der;
  readonly subjectName: Der;
  readonly serialNumber: Der;
  readonly publicKeyInfo: Der;
}

/** Takes one DER certificate apart (RFC 5280 section 4.1). Undefined when the bytes are anything else, or anything more. */
export function certificateParts(der: Uint8Array): CertificateParts | undefined {
  try {
    const outer = asn1js.fromBER(der);
    if (outer.offset !== der.length) return undefined;
    const parsed = new pkijs.Certificate({ schema: outer.result });
    const fields = membersOf(membersOf(outer.result)[0]);
    const hasVersion = fields[0]?.idBlock.tagClass === 3;
    const [serial, , issuer, , subject, spki] = hasVersion ? fields.slice(1) : fields;
    if (!serial || !issuer || !subject || !spki) return undefined;
    return { parsed, serialNumber: bytesOf(serial), issuerName: bytesOf(issuer), subjectName: bytesOf(subject), publicKeyInfo: bytesOf(spki) };
  } catch {
    return undefined;
  }
}

/** IssuerAndSerialNumber (RFC 5652 section 10.2.4), in the certificate's own bytes so that every reader finds it. */
export const issuerAndSerial = (parts: CertificateParts): Der => derSequence(parts.issuerName, parts.serialNumber);

/** The blocks inside a constructed block, in their order; none of anything else. */
export function membersOf(block: asn1js.BaseBlock | undefined): readonly asn1js.BaseBlock[] {
  return block instanceof asn1js.Constructed ? block.valueBlock.value : [];
}

const bytesOf = (block: asn1js.BaseBlock): Der => new Uint8Array(block.valueBeforeDecodeView);
