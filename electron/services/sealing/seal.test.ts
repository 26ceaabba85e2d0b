import { X509Certificate, createHash, randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { instant } from '#domain/shared/instant';
import { OpensslFolder } from '#tests/interop/openssl';
import { json, packageForTests, pdf, photo, sealedAt, signerForTests } from '#tests/interop/package-for-tests';
import { certificateParty, receiver } from '#tests/interop/receivers';
import { unzip } from '#tests/interop/unzip';
import { createSigner, fingerprintGroups, openSigner } from './device-certificate';
import { readManifest } from './manifest';
import { neutralName } from './neutral-name';
import { openingCommands } from './opening-steps';
import { fileInMemory } from './package-file';
import { padmeLength } from './padme';
import { receiptCode, spacedCode } from './receipt-code';
import { sealPackage } from './seal';
import type { RecipientKey } from './recipient';
import type { SealRequest, SealedPackage } from './seal';
import { SealError } from './seal-error';

const at = sealedAt;
const signer = signerForTests;
const folder = new OpensslFolder();
afterAll(() => folder.remove());

const police = certificateParty(folder, { kind: 'rsa:3072', subject: '/O=Eenheid Proef/CN=Team Zoek' });
const shelter = certificateParty(folder, { kind: 'P-384', subject: '/O=Opvang Proef/CN=Locatie' });
const request: SealRequest = { ...packageForTests, recipients: [police.recipient, shelter.recipient] };

let room = '';
let rooms = 0;
beforeEach(() => {
  room = folder.file(`room-${++rooms}`);
  mkdirSync(room);
});
const seal = (change: Partial<SealRequest> = {}, name = neutralName(randomBytes)): Promise<SealedPackage> => sealPackage({ ...request, ...change }, { folder: room, name });
const problemOf = (sealing: Promise<unknown>): Promise<string> => sealing.then(() => 'sealed', (error: unknown) => (error instanceof SealError ? error.problem : `not a SealError: ${String(error)}`));
/** The SHA-256 of the public key, as openssl reads it from the certificate. */
const keySha256 = ({ key }: RecipientKey): string => sha256(new X509Certificate(key).publicKey.export({ type: 'spki', format: 'der' }));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('a sealed package', () => {
  it.each([['the first recipient', police], ['the second recipient', shelter]] as const)('is opened and checked by %s with the commands of LEESMIJ.txt, word for word', async (_who, reader) => {
    const sealed = await seal();
    const desk = receiver(folder, sealed, reader);
    const commands = openingCommands(sealed.opening);
    expect(desk.run(commands.decrypt.join(' && '))).toMatchObject({ code: 0, output: '' });
    expect(desk.run(commands.unpack.join(' && ')).code).toBe(0);
    expect(desk.run(commands.checkSignature)).toMatchObject({ code: 0, output: expect.stringContaining('CMS Verification successful') });
    expect(desk.run(commands.showFingerprint).output.replaceAll(':', '')).toContain(fingerprintGroups(signer.certificate).join(''));
    expect(desk.run(commands.checkList)).toEqual({ code: 0, output: '1\n' });
    expect(desk.run(commands.checkFiles)).toMatchObject({ code: 0, output: 'bericht.pdf: OK\nbericht.json: OK\nbijlagen/0001.bin: OK\n' });

    expect(desk.read('bericht.pdf').equals(pdf)).toBe(true);
    expect(desk.read('bericht.json').equals(json)).toBe(true);
    expect(desk.read('bijlagen/0001.bin').equals(photo)).toBe(true);
    for (const file of ['LEESMIJ.txt', 'README.txt']) {
      const text = desk.read(file).toString('ascii');
      for (const command of Object.values(commands).flat()) expect(text).toContain(`\r\n   ${command}\r\n`);
      expect(text).toContain(spacedCode(sealed.receiptCode));
      expect(text).toContain(sealed.packageId);
      expect(desk.read(file).every((byte) => byte < 0x80)).toBe(true);
    }
    expect(desk.read('LEESMIJ.txt').toString()).toContain('24-12-2026 23:04');
  });

  it('holds what its answer says, and only neutral names', async () => {
    const sealed = await seal();
    const desk = receiver(folder, sealed, shelter);
    desk.run(openingCommands(sealed.opening).decrypt[0]!);
    const archive = desk.read('inhoud.zip');
    expect(padmeLength(archive.length)).toBe(archive.length);
    const entries = await unzip(archive);
    expect(entries.map((entry) => entry.path)).toEqual(['LEESMIJ.txt', 'README.txt', 'manifest.json', 'manifest.json.p7s', 'SHA256SUMS', 'bericht.pdf', 'bericht.json', 'bijlagen/0001.bin', 'pad.bin']);
    const bytesOf = (path: string): Buffer => entries.find((entry) => entry.path === path)!.bytes;
    const manifest = readManifest(bytesOf('manifest.json'));
    if (!manifest) throw new Error('no manifest');
    expect(sha256(bytesOf('manifest.json'))).toBe(sealed.manifestSha256);
    expect(receiptCode(manifest.packageId, sealed.manifestSha256)).toBe(sealed.receiptCode);
    expect(manifest).toMatchObject({ packageId: sealed.packageId, createdAt: at, recipients: [police, shelter].map(({ recipient }) => keySha256(recipient)).sort() });
    for (const file of manifest.files) expect({ size: bytesOf(file.path).length, sha256: sha256(bytesOf(file.path)) }).toEqual({ size: file.size, sha256: file.sha256 });
    const [file] = sealed.files;
    expect(sealed.files).toHaveLength(1);
    expect(sha256(readFileSync(file!.path))).toBe(file!.sha256);
    expect(statSync(file!.path).size).toBe(file!.bytes);
  });

  it('is one file of mode 0600 with no word of its content in it', async () => {
    const sealed = await seal();
    const { fileName, path } = sealed.files[0]!;
    expect(readdirSync(room)).toEqual([fileName]);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    const bytes = readFileSync(path);
    for (const word of ['Voorbeeldkind', 'bericht', 'manifest', 'LEESMIJ', 'ZK-4821', 'vermissing', 'vk-7Q2K', 'PK\u0003\u0004', sealed.packageId]) {
      for (const coded of [Buffer.from(word), Buffer.from(word, 'utf16le'), Buffer.from(Buffer.from(word).toString('base64').slice(0, -2))]) expect(bytes.includes(coded), word).toBe(false);
    }
    expect(bytes.includes(photo.subarray(1000, 1016))).toBe(false);
  });

  it('does not open for a stranger', async () => {
    const sealed = await seal({ recipients: [police.recipient] });
    const desk = receiver(folder, sealed, shelter);
    expect(desk.run(openingCommands(sealed.opening).decrypt[0]!).code).not.toBe(0);
  });

  it('shows every exchange of a file, even by someone who can open and seal it again', async () => {
    const sealed = await seal();
    const commands = openingCommands(sealed.opening);
    const desk = receiver(folder, sealed, shelter);
    desk.run(`${commands.decrypt[0]} && ${commands.unpack[0]}`);
    const manifest = desk.read('manifest.json');

    desk.write('bericht.pdf', Buffer.concat([pdf, Buffer.from('!')]));
    expect(desk.run(commands.checkFiles).code).not.toBe(0);
    desk.write('SHA256SUMS', Buffer.from(`${sha256(desk.read('bericht.pdf'))} *bericht.pdf\n`));
    expect(desk.run(commands.checkFiles).code).toBe(0);
    expect(desk.run(commands.checkList)).toEqual({ code: 1, output: '0\n' });
    desk.write('manifest.json', Buffer.from(manifest.toString().replace(/"sha256":"[0-9a-f]{64}"/, `"sha256":"${sha256(desk.read('SHA256SUMS'))}"`)));
    expect(desk.run(commands.checkList)).toEqual({ code: 0, output: '1\n' });
    expect(desk.run(commands.checkSignature).code).not.toBe(0);
  });

  it('differs each time in name, bytes and receipt code', async () => {
    const [one, two] = [await seal(), await seal()];
    for (const key of ['receiptCode', 'packageId', 'manifestSha256'] as const) expect(one[key]).not.toBe(two[key]);
    for (const key of ['fileName', 'sha256'] as const) expect(one.files[0]![key]).not.toBe(two.files[0]![key]);
  });
});

describe('while sealing', () => {
  it('lets the journal be written when the file is whole and not yet visible', async () => {
    const name = neutralName(randomBytes);
    let told: SealedPackage | undefined;
    const sealed = await seal({
      beforeVisible: (about) => {
        told = about;
        expect(readdirSync(room)).toEqual([`${name}.part`]);
        expect(sha256(readFileSync(join(room, `${name}.part`)))).toBe(about.files[0]!.sha256);
      },
    }, name);
    expect(told).toEqual(sealed);
  });

  it('leaves nothing when the journal cannot be written', async () => {
    await expect(seal({ beforeVisible: () => { throw new Error('no journal'); } })).rejects.toThrow('no journal');
    expect(readdirSync(room)).toEqual([]);
  });

  it('leaves nothing when it is stopped before, or at the last moment', async () => {
    expect(await problemOf(seal({ signal: AbortSignal.abort() }))).toBe('aborted');
    const stop = new AbortController();
    expect(await problemOf(seal({ signal: stop.signal, beforeVisible: () => stop.abort() }))).toBe('aborted');
    expect(readdirSync(room)).toEqual([]);
  });

  it('leaves nothing when it is stopped halfway', async () => {
    const stop = new AbortController();
    const large = fileInMemory({ path: 'bijlagen/0002.bin', bytes: new Uint8Array(40_000_000), mime: 'video/mp4', role: 'attachment' });
    const sealing = problemOf(seal({ files: [...request.files, large], signal: stop.signal }));
    while (!readdirSync(room).some((name) => statSync(join(room, name)).size > 0)) await new Promise((resolve) => setTimeout(resolve, 1));
    stop.abort();
    expect(await sealing).toBe('aborted');
    expect(readdirSync(room)).toEqual([]);
  });

  it('never writes over a file, finished or not', async () => {
    const name = neutralName(randomBytes);
    writeFileSync(join(room, name), 'mine');
    expect(await problemOf(seal({}, name))).toBe('target-exists');
    const other = neutralName(randomBytes);
    writeFileSync(join(room, `${other}.part`), 'mine');
    expect(await problemOf(seal({}, other))).toBe('target-exists');
    expect(readFileSync(join(room, name), 'utf8') + readFileSync(join(room, `${other}.part`), 'utf8')).toBe('minemine');
  });

  it('says what is wrong with the folder', async () => {
    expect(await problemOf(sealPackage(request, { folder: join(room, 'absent'), name: neutralName(randomBytes) }))).toBe('folder-missing');
    if (process.platform === 'win32' || process.getuid?.() === 0) return;
    chmodSync(room, 0o500);
    expect(await problemOf(seal())).toBe('read-only');
  });

  it.each(['mila.p7m', '../ABCD-EFGH.p7m', 'ABCD-EFGH.zip', ''])('refuses the name %j', async (name) => {
    expect(await problemOf(seal({}, name))).toBe('target-refused');
  });

  it('refuses recipients that are none, twice the same, too many, or no longer valid', async () => {
    const many = Array.from({ length: 11 }, () => police.recipient);
    expect(await problemOf(seal({ recipients: [] }))).toBe('recipient-refused');
    expect(await problemOf(seal({ recipients: [police.recipient, police.recipient] }))).toBe('recipient-refused');
    expect(await problemOf(seal({ recipients: many }))).toBe('recipient-refused');
    expect(await problemOf(seal({ at: instant('2030-06-01T00:00:00Z'), facts: { ...request.facts, expiresAt: instant('2030-07-01T00:00:00Z') } }))).toBe('recipient-refused');
  });

  it('believes the certificate, not what is said about it', async () => {
    const weak = folder.certificate({ kind: 'rsa:2048' });
    expect(await problemOf(seal({ recipients: [{ ...police.recipient, key: weak.der }] }))).toBe('recipient-refused');
  });

  it('refuses files and facts that do not belong', async () => {
    const file = request.files[0]!;
    for (const files of [[], [file, file], [{ ...file, path: 'Sterre.pdf' }], [{ ...file, path: 'SHA256SUMS' }], [{ ...file, path: '../bericht.pdf' }], [{ ...file, mime: 'pdf' }]]) expect(await problemOf(seal({ files }))).toBe('package-refused');
    expect(await problemOf(seal({ facts: { ...request.facts, caseRef: 'Sterre Voorbeeldkind' } }))).toBe('package-refused');
    expect(await problemOf(seal({ facts: { ...request.facts, expiresAt: at } }))).toBe('package-refused');
    expect(readdirSync(room)).toEqual([]);
  });

  it('refuses a signer whose key is not that of the certificate', async () => {
    const stranger = openSigner(createSigner({ vaultKeyId: 'vk-7Q2K', at, random: randomBytes }));
    expect(await problemOf(seal({ signer: { ...signer, privateKey: stranger.privateKey } }))).toBe('signature-failed');
  });
});
