import { createPrivateKey, randomBytes, webcrypto } from 'node:crypto';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { afterAll, describe, expect, it } from 'vitest';
import { instant } from '#domain/shared/instant';
import { OpensslFolder } from '#tests/interop/openssl';
import type { KeyKind, MadeCertificate } from '#tests/interop/openssl';
import { readCertificate } from './certificate';
import type { CertificateFacts } from './certificate-facts';
import { envelope } from './envelope';
import type { EnvelopeFacts } from './envelope';
import type { Random } from './random';

const now = instant('2026-11-24T22:04:00Z');
const folder = new OpensslFolder();
afterAll(() => folder.remove());

interface Party extends MadeCertificate {
  readonly facts: CertificateFacts;
}

const known = new Map<string, Party>();
/** One party per name, so that slow RSA keys are made once. */
function party(kind: KeyKind, name: string = kind): Party {
  const found = known.get(name);
  if (found) return found;
  const made = folder.certificate({ kind });
  const facts = readCertificate(made.der, now);
  if (facts.verdict !== 'usable') throw new Error(facts.code);
  const one = { ...made, facts };
  known.set(name, one);
  return one;
}

const FORMATS = ['cms-gcm', 'cms-cbc'] as const;
type Format = EnvelopeFacts['format'];

async function* pieces(content: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += 65_536) yield content.subarray(at, at + 65_536);
}

const seal = (content: Uint8Array, parties: readonly Party[], format: Format = 'cms-gcm', random: Random = randomBytes): Promise<Buffer> =>
  buffer(envelope(pieces(content), { size: content.length, format, certificates: parties.map((each) => each.der), random }));

function open(sealed: Uint8Array, reader: Party): { readonly code: number | null; readonly content: Buffer } {
  folder.file('in.p7m', sealed);
  folder.file('out.bin', '');
  const { code } = folder.shell(`openssl cms -decrypt -binary -inform DER -in in.p7m -inkey ${reader.keyFile} -recip ${reader.certificateFile} -out out.bin`);
  return { code, content: folder.read('out.bin') };
}

describe('an envelope, opened with openssl', () => {
  it.each(FORMATS.flatMap((format) => (['rsa:3072', 'rsa:4096', 'P-256', 'P-384'] as const).map((kind) => [format, kind] as const)))('gives its content: %s for %s', async (format, kind) => {
    const content = randomBytes(200_001);
    const { code, content: opened } = open(await seal(content, [party(kind)], format), party(kind));
    expect(code).toBe(0);
    expect(opened.equals(content)).toBe(true);
  });

  it.each(FORMATS.flatMap((format) => [1, 15, 16, 17, 127, 128, 16_383, 16_384, 16_385, 65_535, 65_536, 1_048_577].map((size) => [format, size] as const)))('gives in %s %d bytes', async (format, size) => {
    const content = randomBytes(size);
    const { code, content: opened } = open(await seal(content, [party('P-256')], format), party('P-256'));
    expect(code).toBe(0);
    expect(opened.equals(content)).toBe(true);
  });

  it.each(FORMATS)('opens for each of its recipients and for nobody else: %s', async (format) => {
    const content = randomBytes(5000);
    const sealed = await seal(content, [party('rsa:3072'), party('P-256'), party('P-384')], format);
    for (const kind of ['rsa:3072', 'P-256', 'P-384'] as const) expect(open(sealed, party(kind)).content.equals(content)).toBe(true);
    for (const stranger of [party('P-256', 'a stranger'), party('rsa:4096')]) {
      const tried = open(sealed, stranger);
      expect(tried.code).not.toBe(0);
      expect(tried.content.includes(content.subarray(0, 32))).toBe(false);
    }
  });

  it('opens for ten recipients', async () => {
    const ten = Array.from({ length: 10 }, (_, place) => party('P-256', `reader ${place}`));
    const content = randomBytes(1000);
    const sealed = await seal(content, ten);
    for (const reader of ten) expect(open(sealed, reader).content.equals(content)).toBe(true);
  });

  it.each(['rsa:3072', 'P-256', 'P-384'] as const)('does not open for %s with another private key under the right certificate', async (kind) => {
    const sealed = await seal(randomBytes(1000), [party(kind)]);
    const tried = open(sealed, { ...party(kind), keyFile: party(kind, `other ${kind}`).keyFile });
    expect(tried.code).not.toBe(0);
  });

  it.each(['rsa:3072', 'P-256'] as const)('is refused after one changed bit, wherever it is (%s)', async (kind) => {
    const content = randomBytes(3000);
    const sealed = await seal(content, [party(kind)]);
    const header = sealed.length - content.length - 18;
    const spread = (from: number, to: number, count: number): number[] => Array.from({ length: count }, (_, step) => from + Math.floor((step * (to - from - 1)) / (count - 1)));
    for (const place of [...spread(0, header, 25), ...spread(header, header + content.length, 10), ...spread(sealed.length - 18, sealed.length, 6)]) {
      const changed = Buffer.from(sealed);
      changed[place] = changed[place]! ^ 0x01;
      const tried = open(changed, party(kind));
      if (tried.code === 0) expect(tried.content.equals(content), `byte ${place} of ${sealed.length}`).toBe(true); // a byte no reader looks at
      if (place >= header) expect(tried.code, `byte ${place} of ${sealed.length}`).not.toBe(0);
    }
  });

  it('is refused when it is cut short', async () => {
    const sealed = await seal(randomBytes(3000), [party('P-256')]);
    for (const length of [sealed.length - 1, sealed.length - 18, sealed.length - 1000, 100]) expect(open(sealed.subarray(0, length), party('P-256')).code).not.toBe(0);
  });

  it.each([['cms-gcm', 'id-smime-ct-authEnvelopedData', 'aes-256-gcm'], ['cms-cbc', 'pkcs7-envelopedData', 'aes-256-cbc']] as const)('says which algorithms it uses, and has the exact form of DER: %s', async (format, type, cipher) => {
    folder.file('in.p7m', await seal(randomBytes(10), [party('rsa:3072'), party('P-256'), party('P-384')], format));
    const shown = folder.openssl('cms', '-cmsout', '-print', '-inform', 'DER', '-in', 'in.p7m');
    for (const name of [type, cipher, 'rsaesOaep', 'mgf1', 'sha256', 'dhSinglePass-stdDH-sha256kdf-scheme', 'dhSinglePass-stdDH-sha384kdf-scheme', 'id-aes256-wrap']) expect(shown).toContain(name);
    folder.openssl('cms', '-cmsout', '-inform', 'DER', '-in', 'in.p7m', '-outform', 'DER', '-out', 'again.p7m');
    expect(folder.read('again.p7m').equals(folder.read('in.p7m'))).toBe(true);
  });
});

describe('the older form, opened with another library', () => {
  it('gives its content', async () => {
    const content = randomBytes(100_001);
    const reader = party('rsa:3072');
    const sealed = Uint8Array.from(await seal(content, [party('P-256'), reader], 'cms-cbc'));
    const enveloped = new pkijs.EnvelopedData({ schema: new pkijs.ContentInfo({ schema: asn1js.fromBER(sealed).result }).content });
    const recipientCertificate = pkijs.Certificate.fromBER(Uint8Array.from(reader.der));
    const privateKey = createPrivateKey(folder.read(basename(reader.keyFile))).export({ type: 'pkcs8', format: 'der' });
    const serial = Buffer.from(recipientCertificate.serialNumber.toBER());
    const place = enveloped.recipientInfos.findIndex((each) => Buffer.from(each.toSchema().toBER()).includes(serial));
    const opened = await enveloped.decrypt(place, { recipientCertificate, recipientPrivateKey: new Uint8Array(privateKey).buffer }, new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as Crypto }));
    expect(Buffer.from(opened).equals(content)).toBe(true);
  });
});

describe('an envelope, while it is made', () => {
  it('draws a new key and nonce each time, and shows neither key nor content', async () => {
    const drawn: Uint8Array[] = [];
    const copies: Buffer[] = [];
    const watched = (size: number): Buffer => {
      const bytes = randomBytes(size);
      drawn.push(bytes);
      copies.push(Buffer.from(bytes));
      return bytes;
    };
    const content = Buffer.from('Zonnebloem '.repeat(100));
    const [one, two] = [await seal(content, [party('P-256')], 'cms-gcm', watched), await seal(content, [party('P-256')], 'cms-gcm', watched)];
    expect(copies.map((bytes) => bytes.length)).toEqual([32, 12, 32, 12]);
    expect(copies[0]!.equals(copies[2]!)).toBe(false);
    expect(copies[1]!.equals(copies[3]!)).toBe(false);
    expect(drawn[0]!.every((byte) => byte === 0), 'the content key is wiped').toBe(true);
    for (const sealed of [one, two]) {
      expect(sealed.includes('Zonnebloem')).toBe(false);
      expect(sealed.includes(copies[0]!)).toBe(false);
    }
    expect(one.equals(two)).toBe(false);
  });

  it.each(FORMATS)('fails when the content is of another size than told: %s', async (format) => {
    const run = (told: number, given: number): Promise<Buffer> => buffer(envelope(pieces(Buffer.alloc(given)), { size: told, format, certificates: [party('P-256').der], random: randomBytes }));
    await expect(run(10, 11)).rejects.toThrow(RangeError);
    await expect(run(10, 9)).rejects.toThrow(RangeError);
  });

  it('refuses no recipient, eleven, a small key and a broken random source', async () => {
    const { der } = party('P-256');
    const run = (change: Partial<EnvelopeFacts>): Promise<Buffer> => buffer(envelope(pieces(Buffer.alloc(1)), { size: 1, format: 'cms-gcm', certificates: [der], random: randomBytes, ...change }));
    await expect(run({ certificates: [] })).rejects.toThrow(RangeError);
    await expect(run({ certificates: Array.from({ length: 11 }, () => der) })).rejects.toThrow(RangeError);
    await expect(run({ size: -1 })).rejects.toThrow(RangeError);
    await expect(run({ random: () => new Uint8Array(16) })).rejects.toThrow(RangeError);
    await expect(run({ certificates: [folder.certificate({ kind: 'rsa:2048' }).der] })).rejects.toThrow(RangeError);
    await expect(run({ certificates: [randomBytes(100)] })).rejects.toThrow(RangeError);
  });
});
