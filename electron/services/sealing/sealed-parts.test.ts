import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { SealedFormat } from '#domain/notices/sealed-format';
import { OpensslFolder } from '#tests/interop/openssl';
import { packageForTests, pdf } from '#tests/interop/package-for-tests';
import { ageParty, certificateParty, receiver } from '#tests/interop/receivers';
import { readManifest } from './manifest';
import { neutralName } from './neutral-name';
import { fileInMemory } from './package-file';
import { sealPackage } from './seal';
import type { SealedPackage } from './seal';
import { sealedForms } from './sealed-forms';

const folder = new OpensslFolder();
afterAll(() => folder.remove());

const parties = { 'cms-gcm': certificateParty(folder, { kind: 'P-256' }), 'cms-cbc': certificateParty(folder, { kind: 'P-256' }, 'cms-cbc'), age: ageParty(folder) } as const;
const LARGEST_PART = 350_000;
const film = randomBytes(500_000);
const attachment = (number: number, bytes: Uint8Array) => fileInMemory({ path: `bijlagen/000${number}.bin`, bytes, mime: 'video/mp4', role: 'attachment' });
/** A message, a file that fits, one that fits in no part, and a last one. */
const files = [packageForTests.files[0]!, attachment(1, randomBytes(200_000)), attachment(2, film), attachment(3, randomBytes(150_000))];

let room = '';
let rooms = 0;
beforeEach(() => {
  room = folder.file(`room-${++rooms}`);
  mkdirSync(room);
});
const seal = (format: SealedFormat): Promise<SealedPackage> =>
  sealPackage({ ...packageForTests, files, recipients: [parties[format].recipient], largestPart: LARGEST_PART }, { folder: room, name: neutralName(randomBytes, sealedForms[format].extension) });

describe('a package in parts', () => {
  it.each(['cms-gcm', 'cms-cbc', 'age'] as const)('is opened, joined and checked with the commands of LEESMIJ.txt, word for word: %s', async (format) => {
    const sealed = await seal(format);
    const [stem, extension] = sealed.files[0]!.fileName.split('-1van4.');
    expect(sealed.files.map((file) => file.fileName)).toEqual([1, 2, 3, 4].map((part) => `${stem}-${part}van4.${extension}`));
    expect(readdirSync(room).sort()).toEqual(sealed.files.map((file) => file.fileName));
    // A tenth more: the recipients and, with age, the tags come on top of the content.
    for (const file of sealed.files) expect(file.bytes).toBeLessThan(LARGEST_PART * 1.1);

    const desk = receiver(folder, sealed, parties[format]);
    expect(desk.open()).toMatchObject({ code: 0, output: expect.stringContaining('CMS Verification successful') });
    expect(desk.run(desk.commands.checkList).output).toBe('1\n');
    expect(desk.run(desk.commands.checkFiles)).toMatchObject({ code: 0, output: 'bericht.pdf: OK\nbijlagen/0001.bin: OK\nbijlagen/0002.bin: OK\nbijlagen/0003.bin: OK\n' });
    expect(desk.read('bericht.pdf').equals(pdf)).toBe(true);
    expect(desk.read('bijlagen/0002.bin').equals(film)).toBe(true);
    // Who has an age key cannot sign a receipt, and is not told to.
    const { signReceipt, ...opening } = desk.commands;
    for (const name of ['LEESMIJ.txt', 'README.txt']) {
      const told = desk.read(name).toString('ascii');
      for (const command of Object.values(opening).flat()) expect(told).toContain(`\r\n   ${command}\r\n`);
      expect(told.includes(`\r\n   ${signReceipt}\r\n`)).toBe(format !== 'age');
    }
  });

  it('has one manifest that says where each file is', async () => {
    const sealed = await seal('cms-gcm');
    const desk = receiver(folder, sealed, parties['cms-gcm']);
    const manifests = desk.commands.decrypt.map((command, part) => {
      desk.run(command, `unzip -o -q inhoud-${part + 1}.zip manifest.json manifest.json.p7s LEESMIJ.txt`);
      return Buffer.concat([desk.read('manifest.json'), desk.read('manifest.json.p7s'), desk.read('LEESMIJ.txt')]).toString('hex');
    });
    expect(new Set(manifests).size).toBe(1);
    const manifest = readManifest(desk.read('manifest.json'));
    expect(manifest?.parts).toBe(4);
    expect(manifest?.files.map(({ path, parts }) => [path, parts])).toEqual([['bericht.pdf', [1]], ['bijlagen/0001.bin', [1]], ['bijlagen/0002.bin', [2, 3]], ['bijlagen/0003.bin', [4]], ['SHA256SUMS', [1]]]);
  });

  it('is not complete without one of them', async () => {
    const sealed = await seal('cms-gcm');
    for (const missing of [2, 4]) {
      const desk = receiver(folder, { ...sealed, files: sealed.files.filter((_, place) => place + 1 !== missing) }, parties['cms-gcm']);
      const { decrypt, unpack, join } = desk.commands;
      for (const command of [...decrypt, ...unpack, ...join]) desk.run(command);
      expect(desk.run(desk.commands.checkFiles).code).not.toBe(0);
    }
  });

  it('shows a part that belongs to another package', async () => {
    const [one, other] = [await seal('cms-gcm'), await sealPackage({ ...packageForTests, files: [...files.slice(0, 3), attachment(3, randomBytes(150_000))], recipients: [parties['cms-gcm'].recipient], largestPart: LARGEST_PART }, { folder: room, name: neutralName(randomBytes) })];
    const desk = receiver(folder, one, parties['cms-gcm']);
    desk.write(one.files[3]!.fileName, readFileSync(other.files[3]!.path));
    expect(desk.open().code).toBe(0);
    expect(desk.run(desk.commands.checkFiles)).toMatchObject({ code: 1, output: expect.stringContaining('bijlagen/0003.bin: FAILED') });
  });

  it('becomes visible as a whole or not at all', async () => {
    const request = { ...packageForTests, files, recipients: [parties['cms-gcm'].recipient], largestPart: LARGEST_PART };
    const target = { folder: room, name: neutralName(randomBytes) };
    let seen: readonly string[] = [];
    await expect(sealPackage({ ...request, beforeVisible: () => { seen = readdirSync(room); throw new Error('no journal'); } }, target)).rejects.toThrow('no journal');
    expect(seen).toHaveLength(4);
    expect(seen.every((name) => name.endsWith('.part'))).toBe(true);
    expect(readdirSync(room)).toEqual([]);

    const inTheWay = target.name.replace('.p7m', '-3van4.p7m');
    await expect(sealPackage({ ...request, beforeVisible: () => mkdirSync(`${room}/${inTheWay}`) }, target)).rejects.toThrow('sealing failed: target-exists');
    expect(readdirSync(room)).toEqual([inTheWay]);
  });
});
