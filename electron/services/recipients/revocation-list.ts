import { constants, createPublicKey, verify } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { type ListProblem, type RevocationListAnswer, type RevocationReason, revocationReasons } from '#domain/recipients/revocation-list';
import { instant } from '#domain/shared/instant';
import { certificateParts, membersOf, type CertificateParts } from '../sealing/certificate-parts';
import { OID } from '../sealing/object-identifiers';
import { named, readName } from '../sealing/read-name';
import { candidate } from './chain';
import { keyFileParts } from './key-file-parts';

const PEM = /-----BEGIN X509 CRL-----([A-Za-z0-9+/=\s]*)-----END X509 CRL-----/;

/**
 * Reads a list of revoked certificates (RFC 5280 section 5), PEM or DER, checks that the issuer of `certificate` signed it,
 * and looks that certificate up by its serial number. SHA-1 is no signature. Belongs in the parse process.
 */
export function readRevocationList({ list, certificate, issuers }: { readonly list: Uint8Array; readonly certificate: Uint8Array; readonly issuers: readonly Uint8Array[] }): RevocationListAnswer {
  const parts = certificateParts(certificate);
  const read = listParts(bytesOf(list));
  if (!read || !parts) return refused('not-a-list');
  const { crl, issuerName } = read;
  const extensions = crl.crlExtensions?.extensions ?? [];
  if (extensions.some((one) => one.extnID === OID.deltaCrl || (one.extnID === OID.issuingDistributionPoint && isPartial(one.extnValue.valueBlock.valueHexView)))) return refused('part-of-a-list');
  if (Buffer.compare(issuerName, parts.issuerName) !== 0) return refused('other-issuer');
  const known = issuers.flatMap(certificatesIn).map((der) => ({ der, parts: certificateParts(der) })).filter((one): one is { der: Uint8Array; parts: CertificateParts } => one.parts !== undefined);
  const namesakes = known.filter((one) => Buffer.compare(one.parts.subjectName, issuerName) === 0 && hasIssued(one.der, certificate));
  if (namesakes.length === 0) return refused('issuer-missing');
  if (!namesakes.some((one) => isSignedBy(crl, one.parts))) return refused('wrong-signature');
  return {
    verdict: 'checked',
    issuer: named(readName(crl.issuer)),
    madeAt: instant(crl.thisUpdate.value.toISOString()),
    nextAt: crl.nextUpdate ? instant(crl.nextUpdate.value.toISOString()) : null,
    revoked: revokedIn(crl, parts),
  };
}

function bytesOf(file: Uint8Array): Uint8Array {
  if (file[0] === 0x30) return file;
  const [, body] = PEM.exec(Buffer.from(file).toString('latin1')) ?? [];
  return new Uint8Array(Buffer.from(body ?? '', 'base64'));
}

function listParts(der: Uint8Array): { readonly crl: pkijs.CertificateRevocationList; readonly issuerName: Uint8Array } | undefined {
  try {
    const outer = asn1js.fromBER(der);
    if (outer.offset !== der.length) return undefined;
    const crl = new pkijs.CertificateRevocationList({ schema: outer.result });
    const fields = membersOf(membersOf(outer.result)[0]);
    const issuer = fields[0] instanceof asn1js.Integer ? fields[2] : fields[1];
    return issuer && { crl, issuerName: new Uint8Array(issuer.valueBeforeDecodeView) };
  } catch {
    return undefined;
  }
}

// IssuingDistributionPoint (section 5.2.5): a list that names only where it is found is whole.
function isPartial(extension: Uint8Array): boolean {
  return membersOf(asn1js.fromBER(extension).result).some((one) => one.idBlock.tagNumber !== 0);
}

function certificatesIn(file: Uint8Array): readonly Uint8Array[] {
  const parts = keyFileParts(file);
  return parts.kind === 'certificates' ? parts.certificates : [];
}

/** Is the certificate signed with this key? A namesake of the issuer is not the issuer. */
function hasIssued(issuer: Uint8Array, certificate: Uint8Array): boolean {
  try {
    const [above, below] = [candidate(issuer), candidate(certificate)];
    return above !== undefined && below !== undefined && below.x509.verify(above.x509.publicKey);
  } catch {
    return false;
  }
}

const HASHES: Readonly<Record<string, string>> = {
  [OID.sha256WithRsa]: 'sha256', [OID.sha384WithRsa]: 'sha384', [OID.sha512WithRsa]: 'sha512',
  [OID.ecdsaSha256]: 'sha256', [OID.ecdsaSha384]: 'sha384', [OID.ecdsaSha512]: 'sha512',
};

function isSignedBy(crl: pkijs.CertificateRevocationList, issuer: CertificateParts): boolean {
  try {
    const { algorithmId } = crl.signatureAlgorithm;
    const hash = algorithmId === OID.rsaPss ? hashOfPss(crl.signatureAlgorithm.algorithmParams as asn1js.BaseBlock) : HASHES[algorithmId];
    if (!hash || crl.signature.algorithmId !== algorithmId) return false;
    const key = createPublicKey({ key: Buffer.from(issuer.publicKeyInfo), format: 'der', type: 'spki' });
    const padding = algorithmId === OID.rsaPss ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO } : {};
    return verify(hash, crl.tbsView, { key, ...padding }, crl.signatureValue.valueBlock.valueHexView);
  } catch {
    return false;
  }
}

function hashOfPss(parameters: asn1js.BaseBlock): string | undefined {
  const { hashAlgorithm } = new pkijs.RSASSAPSSParams({ schema: parameters });
  return { '2.16.840.1.101.3.4.2.1': 'sha256', '2.16.840.1.101.3.4.2.2': 'sha384', '2.16.840.1.101.3.4.2.3': 'sha512' }[hashAlgorithm.algorithmId];
}

function revokedIn(crl: pkijs.CertificateRevocationList, parts: CertificateParts): { at: ReturnType<typeof instant>; reason: RevocationReason | null } | null {
  const serial = parts.parsed.serialNumber.valueBlock.valueHexView;
  const found = crl.revokedCertificates?.find((one) => Buffer.compare(one.userCertificate.valueBlock.valueHexView, serial) === 0);
  if (!found) return null;
  const said = found.crlEntryExtensions?.extensions.find((one) => one.extnID === OID.reasonCode);
  const code = said ? asn1js.fromBER(said.extnValue.valueBlock.valueHexView).result : undefined;
  // 7 is not used; from 8 on the list shifts by one.
  const number = code instanceof asn1js.Enumerated ? code.valueBlock.valueDec : -1;
  return { at: instant(found.revocationDate.value.toISOString()), reason: revocationReasons[number > 7 ? number - 1 : number] ?? null };
}

const refused = (problem: ListProblem): RevocationListAnswer => ({ verdict: 'refused', problem });
