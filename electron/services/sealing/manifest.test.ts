import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MANIFEST_FORMAT, ManifestSchema, PACKAGE_PATH, manifestBytes, readManifest } from './manifest';
import type { Manifest } from './manifest';

const hash = (letter: string): string => letter.repeat(64);
const manifest: Manifest = {
  format: MANIFEST_FORMAT,
  packageId: '019ab5a2-1b2c-7def-8123-456789abcdef',
  vaultKeyId: 'vk-7Q2K',
  counter: 1,
  prev: null,
  caseRef: 'ZK-4821',
  purpose: 'Aangifte van vermissing',
  legalBasis: 'artikel 6, eerste lid, onder e, AVG',
  createdAt: '2026-11-24T22:04:00.000Z',
  expiresAt: '2026-12-24T22:04:00.000Z',
  recipients: [hash('a'), hash('b')],
  files: [{ path: 'bericht.pdf', size: 3, sha256: hash('c'), mime: 'application/pdf', role: 'message', parts: [1] }],
  parts: 1,
  journalCheckpoint: { seq: 17, hash: hash('d') },
  appVersion: '0.1.0',
  profile: 'police',
};
const accepts = (change: object): boolean => ManifestSchema.safeParse({ ...manifest, ...change }).success;
const withPath = (path: string): object => ({ files: [{ ...manifest.files[0], path }] });

describe('the manifest', () => {
  it('has one form, whatever the order it was written in', () => {
    const turned = Object.fromEntries(Object.entries(manifest).reverse()) as Manifest;
    expect(manifestBytes(turned)).toEqual(manifestBytes(manifest));
    const text = new TextDecoder().decode(manifestBytes(manifest));
    expect(text.startsWith('{"appVersion":"0.1.0","caseRef":"ZK-4821","counter":1,"createdAt":')).toBe(true);
    expect(text).not.toMatch(/\s$/);
    expect(readManifest(manifestBytes(manifest))).toEqual(manifest);
  });

  it('is not read in any other form', () => {
    const text = new TextDecoder().decode(manifestBytes(manifest));
    for (const other of [`${text}\n`, ` ${text}`, `\uFEFF${text}`, JSON.stringify(manifest), text.replace('"counter":1,', '"counter":1,"counter":1,'), text.replace('"counter":1', '"counter":1.0'), '', '{}', 'null']) {
      expect(readManifest(Buffer.from(other))).toBeUndefined();
    }
  });

  it('reads garbage without throwing', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => { expect(readManifest(bytes)).toBeUndefined(); }));
  });

  it('keeps any text of one line as it is', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 100, unit: 'grapheme' }), (purpose) => {
      if (!accepts({ purpose })) return;
      expect(readManifest(manifestBytes({ ...manifest, purpose }))?.purpose).toBe(purpose);
    }));
  });

  it.each([
    [{ extra: 1 }], [{ packageId: '1' }], [{ counter: 0 }], [{ counter: 2 }], [{ prev: hash('e') }], [{ caseRef: 'Mila Voorbeeld' }], [{ purpose: 'twee\nregels' }], [{ purpose: '' }],
    [{ expiresAt: manifest.createdAt }], [{ createdAt: '2026-11-24' }], [{ recipients: [] }], [{ recipients: [hash('b'), hash('a')] }], [{ recipients: [hash('a'), hash('a')] }],
    [{ recipients: [hash('A')] }], [{ files: [] }], [{ files: [manifest.files[0], manifest.files[0]] }], [{ profile: 'Police!' }], [{ appVersion: 'new' }],
    [{ parts: 2 }], [{ parts: 0 }], [{ parts: 1, files: [{ ...manifest.files[0], parts: [2] }] }], [{ files: [{ ...manifest.files[0], parts: [] }] }],
    [{ parts: 2, files: [{ ...manifest.files[0], parts: [2, 1] }] }], [{ parts: 3, files: [{ ...manifest.files[0], parts: [1, 3] }] }], [{ parts: 3, files: [{ ...manifest.files[0], parts: [1, 2] }] }],
    [{ journalCheckpoint: { seq: -1, hash: hash('d') } }],
  ])('refuses %j', (change) => {
    expect(accepts(change)).toBe(false);
  });
});

describe('the parts in a manifest', () => {
  const file = manifest.files[0]!;
  it('hold each file in one part, or in parts that follow each other', () => {
    expect(accepts({ parts: 2, files: [{ ...file, parts: [1, 2] }] })).toBe(true);
    expect(accepts({ parts: 2, files: [{ ...file, parts: [1] }, { ...file, path: 'bericht.json', parts: [2] }] })).toBe(true);
  });
});

describe('a path in the package', () => {
  it.each(['bericht.pdf', 'bericht.json', 'bijlagen/0001.bin', 'bijlagen/2000.bin'])('may be %s', (path) => {
    expect(accepts(withPath(path))).toBe(true);
  });

  it.each([
    '', '.', '..', '/', '../bericht.pdf', '/bericht.pdf', './bericht.pdf', 'bijlagen/../bericht.pdf', 'bijlagen/../../0001.bin', 'bijlagen//0001.bin', 'bijlagen\\0001.bin', 'bijlagen/0001.bin/', 'bijlagen/0000.bin',
    'bijlagen/1.bin', 'bijlagen/00001.bin', 'bijlagen/0001.exe', 'bijlagen/0001.bin.exe', 'Bericht.pdf', 'BERICHT.PDF', 'bericht.pdf ', ' bericht.pdf', 'bericht.pdf.', 'bericht.pdf\0', 'bericht.pdf\n', 'bericht.pdf:stroom',
    'C:bericht.pdf', 'C:\\bericht.pdf', '\\\\server\\bericht.pdf', 'CON', 'con.txt', 'NUL', 'AUX.pdf', 'COM1', 'LPT1.bin', 'bijlagen/CON', 'bijlagen/NUL.bin', 'manifest.json', 'manifest.json.p7s', 'LEESMIJ.txt', 'README.txt', 'pad.bin',
    '~/bericht.pdf', '$HOME', '%TEMP%', 'file:///bericht.pdf', 'bericht.pdf?x', 'bijlagen/00\u0661\u0661.bin', 'bijlagen/\u2024\u2024/0001.bin', 'bericht\u200B.pdf', 'berı\u0063ht.pdf', 'bericht.pdf\u202E', 'a'.repeat(300), 'bijlagen/mila-voorbeeld.jpg', 'foto van Mila.jpg', '-rf', '--help',
  ])('may not be %j', (path) => {
    expect(PACKAGE_PATH.test(path)).toBe(false);
    expect(accepts(withPath(path))).toBe(false);
  });
});
