import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sealedFormats, type SealedFormat } from '#domain/notices/sealed-format';
import { createSigner, fingerprintGroups, openSigner } from '#electron/services/sealing/device-certificate';
import { neutralName } from '#electron/services/sealing/neutral-name';
import { fileInMemory } from '#electron/services/sealing/package-file';
import { sealPackage } from '#electron/services/sealing/seal';
import type { SealRequest, SealedPackage } from '#electron/services/sealing/seal';
import { sealedForms } from '#electron/services/sealing/sealed-forms';
import { OpensslFolder } from './openssl';
import { packageForTests, pdf, photo, sealedAt, signerForTests } from './package-for-tests';
import { ageParty, certificateParty } from './receivers';
import type { Party } from './receivers';

// The description of the format is good enough when a reader that was written from it alone, in another language, opens
// what Hoede seals and refuses the rest.
const folder = new OpensslFolder();
afterAll(() => folder.remove());

const parties: Readonly<Record<SealedFormat, Party>> = { 'cms-gcm': certificateParty(folder, { kind: 'rsa:3072' }), 'cms-cbc': certificateParty(folder, { kind: 'P-384' }, 'cms-cbc'), age: ageParty(folder) };
const reader = join(import.meta.dirname, 'stranger', 'read_package.py');
const signer = fingerprintGroups(signerForTests.certificate).join('');
const options = { 'key.pem': '--key', 'cert.pem': '--cert', 'key.txt': '--identity' } as const;
const film = randomBytes(700_000);

let turn = 0;
const room = (): string => {
  const path = folder.file(`room-${++turn}`);
  mkdirSync(path);
  return path;
};
const seal = (format: SealedFormat, change: Partial<SealRequest> = {}): Promise<SealedPackage> =>
  sealPackage({ ...packageForTests, recipients: [parties[format].recipient], ...change }, { folder: room(), name: neutralName(randomBytes, sealedForms[format].extension) });
const inParts = { largestPart: 350_000, files: [...packageForTests.files, fileInMemory({ path: 'bijlagen/0002.bin', bytes: film, mime: 'video/mp4', role: 'attachment' })] };

function stranger(party: Party, paths: readonly string[], expected = signer) {
  const out = join(room(), 'out');
  const keys = Object.entries(party.keys).map(([name, file]) => `${options[name as keyof typeof options]} ${file}`).join(' ');
  const { code, output } = folder.shell(`python3 ${reader} --signer ${expected} ${keys} --out ${out} ${paths.join(' ')}`);
  return { code, output, out, read: (path: string) => readFileSync(join(out, path)) };
}
const paths = (sealed: SealedPackage): readonly string[] => sealed.files.map((file) => file.path);

/** Several programs are started for each package; on a busy machine that takes its time. */
const PATIENCE = { timeout: 180_000 };

describe.each(sealedFormats)('a stranger with the description of the format reads %s', PATIENCE, (format) => {
  it('and finds what was sealed', async () => {
    const sealed = await seal(format);
    const found = stranger(parties[format], paths(sealed));
    expect(found.code, found.output).toBe(0);
    expect(JSON.parse(found.output)).toEqual({ packageId: sealed.packageId, receiptCode: sealed.receiptCode, manifestSha256: sealed.manifestSha256, files: ['bericht.pdf', 'bericht.json', 'bijlagen/0001.bin', 'SHA256SUMS'] });
    expect(found.read('bericht.pdf').equals(pdf)).toBe(true);
    expect(found.read('bijlagen/0001.bin').equals(photo)).toBe(true);
  });

  it('and refuses it when the message tells of other attachments than there are', async () => {
    const message = (path: string) => fileInMemory({ path: 'bericht.json', mime: 'application/json', role: 'message-data', bytes: Buffer.from(JSON.stringify({ schema: 'hoede/notice/3', attachments: [{ path, size: film.length, sha256: createHash('sha256').update(film).digest('hex'), mime: 'video/mp4' }] })) });
    const files = (path: string) => [fileInMemory({ path: 'bericht.pdf', bytes: pdf, mime: 'application/pdf', role: 'message' }), message(path), fileInMemory({ path: 'bijlagen/0001.bin', bytes: film, mime: 'video/mp4', role: 'attachment' })];
    const told = stranger(parties[format], paths(await seal(format, { files: files('bijlagen/0001.bin') })));
    expect(told.code, told.output).toBe(0);
    expect(stranger(parties[format], paths(await seal(format, { files: files('bijlagen/0002.bin') }))).output).toContain('tells of other attachments');
  });

  it('in parts, and joins what was cut', async () => {
    const sealed = await seal(format, inParts);
    expect(sealed.files.length).toBeGreaterThan(3);
    const found = stranger(parties[format], paths(sealed));
    expect(found.code, found.output).toBe(0);
    expect(found.read('bijlagen/0002.bin').equals(film)).toBe(true);
    for (const some of [paths(sealed).slice(0, -1), [...paths(sealed)].reverse()]) expect(stranger(parties[format], some).code).toBe(1);
  });

  it('and refuses it when a bit is changed, wherever it is', async () => {
    const sealed = await seal(format);
    const bytes = readFileSync(sealed.files[0]!.path);
    // From behind the recipients on; before that a byte may be one that no reader looks at.
    for (let step = 0; step < 4; step++) {
      const place = 2000 + Math.floor(((bytes.length - 2001) * step) / 3);
      const changed = Buffer.from(bytes);
      changed[place] = changed[place]! ^ 0x04;
      const path = folder.file(`changed-${++turn}`);
      writeFileSync(path, changed);
      const found = stranger(parties[format], [path]);
      // pad.bin is not signed: in the older form a bit of it may change, and nothing that matters is another.
      if (found.code === 0 && format === 'cms-cbc') expect(found.read('bericht.pdf').equals(pdf) && found.read('bijlagen/0001.bin').equals(photo)).toBe(true);
      else expect(found.code, `byte ${place} of ${bytes.length}`).toBe(1);
      if (found.code !== 0) expect(existsSync(found.out)).toBe(false);
    }
  });
});

describe('a stranger refuses', PATIENCE, () => {
  it('a package that another device signed', async () => {
    const other = openSigner(createSigner({ vaultKeyId: 'vk-7Q2K', at: sealedAt, random: randomBytes }));
    expect(stranger(parties.age, paths(await seal('age', { signer: other })))).toMatchObject({ code: 1, output: expect.stringContaining('signed by somebody else') });
  });

  it('a package that was meant for another key, and only sealed again for this one', async () => {
    const sealed = await seal('age');
    const other = ageParty(folder);
    const [archive, again] = [folder.file('archive.zip'), folder.file('again.age')];
    folder.shell(`age -d -i ${parties.age.keys['key.txt']} -o ${archive} ${sealed.files[0]!.path} && age -r ${Buffer.from(other.recipient.key).toString().trim()} -o ${again} ${archive}`);
    expect(stranger(other, [again])).toMatchObject({ code: 1, output: expect.stringContaining('not meant for this key') });
  });

  it('parts of two packages', async () => {
    const [one, two] = [await seal('age', inParts), await seal('age', inParts)];
    const mixed = [...paths(one).slice(0, -1), paths(two).at(-1)!];
    expect(stranger(parties.age, mixed)).toMatchObject({ code: 1, output: expect.stringContaining('do not belong together') });
  });
});
