import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { instant } from '#domain/shared/instant';
import { OpensslFolder } from '#tests/interop/openssl';
import { createSigner, fingerprintGroups, openSigner } from './device-certificate';
import { signDetached } from './signer';
import { verifyDetached } from './verify-detached';

const at = instant('2026-11-24T22:04:05.678Z');
const folder = new OpensslFolder();
afterAll(() => folder.remove());

const stored = createSigner({ vaultKeyId: 'vk-7Q2K', at, random: randomBytes });
const signer = openSigner(stored);
const manifest = Buffer.from('{"packageId":"proef"}');
const signature = signDetached(manifest, signer.privateKey, signer.certificate, at);
const verify = (options = '-noverify') => folder.shell(`openssl cms -verify -binary -inform DER -in m.p7s -content m.json ${options} -signer signer.pem -out checked.json`);

describe('the device certificate', () => {
  it('is one that openssl accepts, for signing only, with a name that names nobody', () => {
    folder.file('device.der', stored.certificate);
    folder.openssl('x509', '-inform', 'DER', '-in', 'device.der', '-out', 'device.pem');
    const shown = folder.openssl('x509', '-in', 'device.pem', '-noout', '-text', '-nameopt', 'RFC2253');
    expect(shown).toContain('Version: 3 (0x2)');
    expect(shown).toMatch(/Issuer: CN=Hoede vk-7Q2K\n/);
    expect(shown).toMatch(/Subject: CN=Hoede vk-7Q2K\n/);
    expect(shown).toContain('Not Before: Nov 24 22:04:05 2026 GMT');
    expect(shown).toContain('Not After : Nov 24 22:04:05 2036 GMT');
    expect(shown).toMatch(/Key Usage: critical\s+Digital Signature\n/);
    expect(shown).toMatch(/Basic Constraints: critical\s+CA:FALSE/);
    expect(shown).toContain('ecdsa-with-SHA256');
    expect(folder.shell('openssl verify -check_ss_sig -attime 1800000000 -partial_chain -trusted device.pem device.pem').output).toContain('OK');
  });

  it('has the fingerprint that openssl reads', () => {
    folder.file('device.der', stored.certificate);
    const read = folder.openssl('x509', '-inform', 'DER', '-in', 'device.der', '-noout', '-fingerprint', '-sha256');
    expect(read.trim().split('=')[1]?.replaceAll(':', '')).toBe(fingerprintGroups(stored.certificate).join(''));
  });

  it('refuses a name in place of an id, and a key of another certificate', () => {
    expect(() => createSigner({ vaultKeyId: 'Jan Voorbeeld', at, random: randomBytes })).toThrow(RangeError);
    const other = createSigner({ vaultKeyId: 'vk-7Q2K', at, random: randomBytes });
    expect(() => openSigner({ privateKey: other.privateKey, certificate: stored.certificate })).toThrow(RangeError);
  });

  it('reaches past 2050 when it must', () => {
    const late = createSigner({ vaultKeyId: 'vk-7Q2K', at: instant('2045-01-01T00:00:00Z'), random: randomBytes });
    folder.file('late.der', late.certificate);
    expect(folder.openssl('x509', '-inform', 'DER', '-in', 'late.der', '-noout', '-enddate')).toContain('2055 GMT');
  });
});

describe('the signature', () => {
  it('is accepted by openssl, which then hands out our certificate', () => {
    folder.file('m.p7s', signature);
    folder.file('m.json', manifest);
    expect(verify()).toMatchObject({ code: 0, output: expect.stringContaining('CMS Verification successful') });
    expect(folder.read('checked.json').equals(manifest)).toBe(true);
    const shown = folder.openssl('x509', '-in', 'signer.pem', '-noout', '-fingerprint', '-sha256');
    expect(shown.replaceAll(':', '')).toContain(fingerprintGroups(stored.certificate).join(''));
  });

  it('is accepted with the certificate as the only trust, and by the CAdES check of the certificate attribute', () => {
    folder.file('m.p7s', signature);
    folder.file('m.json', manifest);
    folder.openssl('x509', '-inform', 'DER', '-in', folder.file('device.der', stored.certificate), '-out', 'device.pem');
    expect(verify('-cades -attime 1800000000 -CAfile device.pem')).toMatchObject({ code: 0 });
    const stranger = createSigner({ vaultKeyId: 'vk-7Q2K', at, random: randomBytes });
    folder.openssl('x509', '-inform', 'DER', '-in', folder.file('stranger.der', stranger.certificate), '-out', 'stranger.pem');
    expect(verify('-cades -attime 1800000000 -CAfile stranger.pem').code).not.toBe(0);
  });

  it('carries the five signed attributes', () => {
    folder.file('m.p7s', signature);
    const shown = folder.openssl('cms', '-cmsout', '-print', '-inform', 'DER', '-in', 'm.p7s');
    for (const name of ['contentType (1.2.840.113549.1.9.3)', 'messageDigest (1.2.840.113549.1.9.4)', 'signingTime (1.2.840.113549.1.9.5)', 'id-smime-aa-signingCertificateV2 (1.2.840.113549.1.9.16.2.47)', '1.2.840.113549.1.9.52']) expect(shown).toContain(name);
    expect(shown).toContain('Nov 24 22:04:05 2026 GMT');
    expect(shown).not.toContain('S/MIME Capabilities');
  });

  it('is refused by openssl under a changed manifest', () => {
    folder.file('m.p7s', signature);
    for (let place = 0; place < manifest.length; place++) {
      const changed = Buffer.from(manifest);
      changed[place] = changed[place]! ^ 0x01;
      folder.file('m.json', changed);
      expect(verify().code).not.toBe(0);
    }
  });
});

describe('our own check', () => {
  it('agrees, and says when and by whom', () => {
    expect(verifyDetached(signature, manifest, stored.certificate)).toEqual({ verdict: 'valid', signedAt: '2026-11-24T22:04:05.000Z', signerSha256: fingerprintGroups(stored.certificate).join('').toLowerCase() });
  });

  it('refuses other content and another signer', () => {
    expect(verifyDetached(signature, Buffer.from('{}'), stored.certificate)).toEqual({ verdict: 'invalid', reason: 'other-content' });
    const stranger = createSigner({ vaultKeyId: 'vk-7Q2K', at, random: randomBytes });
    expect(verifyDetached(signature, manifest, stranger.certificate)).toEqual({ verdict: 'invalid', reason: 'other-signer' });
    const forged = signDetached(manifest, openSigner(stranger).privateKey, stored.certificate, at);
    expect(verifyDetached(forged, manifest, stored.certificate)).toEqual({ verdict: 'invalid', reason: 'wrong-signature' });
  });

  it('never throws, and accepts no change at all', () => {
    for (let place = 0; place < signature.length; place++) {
      for (const change of [0x01, 0x02, 0x20, 0x80]) {
        const mutated = Uint8Array.from(signature);
        mutated[place] = mutated[place]! ^ change;
        expect(verifyDetached(mutated, manifest, stored.certificate).verdict, `byte ${place}`).toBe('invalid');
      }
    }
    expect(verifyDetached(Buffer.concat([signature, Buffer.from([0])]), manifest, stored.certificate).verdict).toBe('invalid');
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => { expect(verifyDetached(bytes, manifest, stored.certificate).verdict).toBe('invalid'); }));
  });
});
