import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import type { Instant } from '#domain/shared/instant';
import { derBits, derOctets, derOid, derPositiveInteger, derSequence, derSmallInteger, derTagged, derTime, derTrue, derUtf8, derValue, type Der } from '../services/sealing/der';
import { OID } from '../services/sealing/object-identifiers';

// Keys for the demo and for tests, made when they are needed: what is in date, expired or revoked depends on the day.
// The private halves of recipients are thrown away at once: what is sealed for them can be opened by nobody.

/** An invented authority that issues certificates and lists. */
export interface DemoAuthority {
  readonly name: Der;
  readonly certificate: Uint8Array;
  readonly privateKey: KeyObject;
}

/** What a made certificate says. The serial number is 1 to 127. */
export interface DemoCertificate {
  readonly holder: string;
  readonly organisation: string;
  readonly serial: number;
  readonly from: Instant;
  readonly until: Instant;
}

const ecdsaSha256 = derSequence(derOid(OID.ecdsaSha256));
const nameOf = (commonName: string, organisation: string): Der => derSequence(derValue(0x31, derSequence(derOid(OID.organisation), derUtf8(organisation))), derValue(0x31, derSequence(derOid(OID.commonName), derUtf8(commonName))));
const signed = (toSign: Der, key: KeyObject): Der => derSequence(toSign, ecdsaSha256, derBits(sign('sha256', toSign, key)));
const KEY_AGREEMENT = derBits(Uint8Array.of(0x08), 3);
const CERTIFICATES_AND_LISTS = derBits(Uint8Array.of(0x06), 1);

function certificate(facts: DemoCertificate, subject: Der, issuer: Der, publicKey: KeyObject, signer: KeyObject, authority: boolean): Uint8Array {
  const spki = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));
  const toSign = derSequence(
    derTagged(0, derSmallInteger(2)), // version 3
    derPositiveInteger(Uint8Array.of(facts.serial)),
    ecdsaSha256,
    issuer,
    derSequence(derTime(facts.from), derTime(facts.until)),
    subject,
    spki,
    derTagged(3, derSequence(
      derSequence(derOid(OID.basicConstraints), derTrue(), derOctets(derSequence(...(authority ? [derTrue()] : [])))),
      derSequence(derOid(OID.keyUsage), derTrue(), derOctets(authority ? CERTIFICATES_AND_LISTS : KEY_AGREEMENT)),
      derSequence(derOid(OID.subjectKeyIdentifier), derOctets(derOctets(createHash('sha256').update(spki).digest().subarray(0, 20)))),
    )),
  );
  return signed(toSign, signer);
}

/** Makes an authority whose certificate is signed by itself. */
export function demoAuthority(facts: DemoCertificate): DemoAuthority {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = nameOf(facts.holder, facts.organisation);
  return { name, privateKey: pair.privateKey, certificate: certificate(facts, name, name, pair.publicKey, pair.privateKey, true) };
}

/** Makes a P-256 certificate for key agreement, issued by an authority. */
export function demoCertificateBy(authority: DemoAuthority, facts: DemoCertificate): Uint8Array {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return certificate(facts, nameOf(facts.holder, facts.organisation), authority.name, publicKey, authority.privateKey, false);
}

/** Makes a list of revoked certificates (RFC 5280 section 5.1), each revoked because it was superseded. */
export function demoListBy(authority: DemoAuthority, list: { readonly madeAt: Instant; readonly nextAt: Instant; readonly revoked: readonly { readonly serial: number; readonly at: Instant }[] }): Uint8Array {
  const superseded = derSequence(derSequence(derOid(OID.reasonCode), derOctets(Uint8Array.of(0x0a, 0x01, 0x04))));
  const entries = list.revoked.map(({ serial, at }) => derSequence(derPositiveInteger(Uint8Array.of(serial)), derTime(at), superseded));
  const toSign = derSequence(derSmallInteger(1), ecdsaSha256, authority.name, derTime(list.madeAt), derTime(list.nextAt), ...(entries.length > 0 ? [derSequence(...entries)] : []));
  return signed(toSign, authority.privateKey);
}

/** Certificates as text, the recipient's own first: a file that some authorities send. */
export const pemOf = (...certificates: readonly Uint8Array[]): string =>
  certificates.map((der) => `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`).join('');
