import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instant } from '#domain/shared/instant';
import { OpensslFolder } from '#tests/interop/openssl';
import type { CertificateWish, MadeCertificate } from '#tests/interop/openssl';
import { LARGEST_CERTIFICATE_FILE, readCertificate } from './certificate';

const now = instant('2026-11-24T22:04:00Z');
const folder = new OpensslFolder();
afterAll(() => folder.remove());

const made = (wish: CertificateWish): MadeCertificate => folder.certificate(wish);
const codeOf = (bytes: Uint8Array, at = now): string => {
  const read = readCertificate(bytes, at);
  return read.verdict === 'usable' ? 'usable' : read.code;
};

describe('a certificate that may be sealed for', () => {
  it.each([
    ['rsa:3072', { kind: 'rsa', bits: 3072 }],
    ['rsa:4096', { kind: 'rsa', bits: 4096 }],
    ['P-256', { kind: 'ec', curve: 'P-256' }],
    ['P-384', { kind: 'ec', curve: 'P-384' }],
  ] as const)('is read alike from PEM and DER: %s', (kind, key) => {
    const { pem, der } = made({ kind });
    const fromPem = readCertificate(pem, now);
    expect(readCertificate(der, now)).toEqual(fromPem);
    expect(fromPem).toMatchObject({ verdict: 'usable', key, selfSigned: true, subject: { commonName: 'Meldkamer Proef', organisation: 'Bureau Voorbeeld' } });
    expect(fromPem).toMatchObject({ notBefore: '2026-01-01T00:00:00.000Z', notAfter: '2029-12-31T23:59:59.000Z' });
  });

  it('says what openssl says: fingerprint, serial, public key', () => {
    const { pem, certificateFile } = made({ kind: 'P-256' });
    const read = readCertificate(pem, now);
    if (read.verdict !== 'usable') throw new Error(read.code);
    const spoken = folder.openssl('x509', '-in', certificateFile, '-noout', '-fingerprint', '-sha256').trim().split('=')[1]?.replaceAll(':', '');
    expect(read.fingerprintGroups).toHaveLength(16);
    expect(read.fingerprintGroups.join('')).toBe(spoken);
    expect(read.sha256).toBe(spoken?.toLowerCase());
    const serial = folder.openssl('x509', '-in', certificateFile, '-noout', '-serial').trim().split('=')[1];
    expect(read.serial).toBe(serial?.toLowerCase());
    folder.shell(`openssl x509 -in ${certificateFile} -noout -pubkey | openssl pkey -pubin -outform DER -out spki.der`);
    expect(folder.openssl('dgst', '-sha256', '-r', 'spki.der').slice(0, 64)).toBe(read.spkiSha256);
  });

  it('may leave its key usage unsaid', () => {
    expect(readCertificate(made({ kind: 'P-256', usage: false }).pem, now)).toMatchObject({ verdict: 'usable', usage: { stated: false } });
  });

  it('may stand between other text in a PEM file', () => {
    const { pem } = made({ kind: 'P-256' });
    expect(codeOf(Buffer.concat([Buffer.from('Bag Attributes\n    friendlyName: proef\n'), pem, Buffer.from('\n')]))).toBe('usable');
  });
});

describe('a certificate that may not', () => {
  it.each([
    [{ kind: 'rsa:2048' }, 'key-too-small'],
    [{ kind: 'Ed25519' }, 'key-kind-not-supported'],
    [{ kind: 'P-521' }, 'key-kind-not-supported'],
    [{ kind: 'rsa:3072', usage: 'digitalSignature' }, 'usage-forbids-encryption'],
    [{ kind: 'rsa:3072', usage: 'dataEncipherment,keyAgreement' }, 'usage-forbids-encryption'],
    [{ kind: 'P-256', usage: 'digitalSignature,keyEncipherment' }, 'usage-forbids-encryption'],
    [{ kind: 'P-256', from: '20240101000000Z', until: '20251231235959Z' }, 'expired'],
    [{ kind: 'P-256', from: '20270101000000Z' }, 'not-yet-valid'],
  ] as const)('%j is %s', (wish, code) => {
    expect(codeOf(made(wish).pem)).toBe(code);
  });

  it('still shows whose it was when it has expired', () => {
    const read = readCertificate(made({ kind: 'P-256', from: '20240101000000Z', until: '20251231235959Z' }).pem, now);
    expect(read).toMatchObject({ verdict: 'refused', code: 'expired', facts: { subject: { commonName: 'Meldkamer Proef' } } });
  });

  it('counts the first and the last second as valid', () => {
    const { der } = made({ kind: 'P-256' });
    expect(codeOf(der, instant('2025-12-31T23:59:59.999Z'))).toBe('not-yet-valid');
    expect(codeOf(der, instant('2026-01-01T00:00:00Z'))).toBe('usable');
    expect(codeOf(der, instant('2029-12-31T23:59:59Z'))).toBe('usable');
    expect(codeOf(der, instant('2030-01-01T00:00:00Z'))).toBe('expired');
  });

  it('is one of several, in PEM and in DER', () => {
    const [a, b] = [made({ kind: 'P-256' }), made({ kind: 'P-256' })];
    expect(codeOf(Buffer.concat([a.pem, b.pem]))).toBe('more-than-one');
    expect(codeOf(Buffer.concat([a.der, b.der]))).toBe('more-than-one');
  });

  it('is no certificate at all', () => {
    const { keyFile, der } = made({ kind: 'P-256' });
    expect(codeOf(readFileSync(keyFile))).toBe('not-a-certificate');
    expect(codeOf(new Uint8Array(0))).toBe('not-a-certificate');
    expect(codeOf(der.subarray(0, -1))).toBe('not-a-certificate');
    expect(codeOf(Buffer.concat([der, Buffer.from([0])]))).toBe('not-a-certificate');
    expect(codeOf(Buffer.from('-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n'))).toBe('not-a-certificate');
  });

  it('is larger than any certificate', () => {
    expect(codeOf(new Uint8Array(LARGEST_CERTIFICATE_FILE + 1))).toBe('too-large');
    expect(codeOf(Buffer.alloc(LARGEST_CERTIFICATE_FILE, Buffer.from([0x30, 0x80])))).toBe('not-a-certificate');
  });
});

describe('bytes from anywhere', () => {
  let valid: Uint8Array;
  let rsa: Uint8Array;
  beforeAll(() => {
    valid = made({ kind: 'P-256' }).der;
    rsa = made({ kind: 'rsa:3072' }).der;
  });

  it('never make it throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => { expect(codeOf(bytes)).not.toBe('usable'); }), { numRuns: 2000 });
  });

  it('never make it throw when nested without end', () => {
    const depth = 16_000;
    expect(codeOf(Uint8Array.from({ length: depth * 4 }, (_, place) => [0x30, 0x82, 0xff, 0xff][place % 4]!))).toBe('not-a-certificate');
  });

  it('with one byte changed never pass for the same certificate, nor for one that signed itself', () => {
    for (const seed of [valid, rsa]) {
      const original = readCertificate(seed, now);
      if (original.verdict !== 'usable') throw new Error(original.code);
      fc.assert(
        fc.property(fc.nat(seed.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
          const mutated = Uint8Array.from(seed);
          mutated[place] = mutated[place]! ^ change;
          const read = readCertificate(mutated, now);
          if (read.verdict === 'refused') return;
          expect(read.sha256).not.toBe(original.sha256);
          expect(read.selfSigned).toBe(false);
        }),
        { numRuns: 1500 },
      );
    }
  });

  it('in a name cannot turn, hide or break the text around them', () => {
    const { pem } = made({ kind: 'P-256', subject: '/CN=Politie\u202Eeitilop\u200B\nOnbekend' });
    const read = readCertificate(pem, now);
    expect(read).toMatchObject({ verdict: 'usable', subject: { commonName: 'Politie\uFFFDeitilop\uFFFD\uFFFDOnbekend', organisation: null } });
  });
});
