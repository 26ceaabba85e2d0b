import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { sealedFormats, type SealedFormat } from '#domain/notices/sealed-format';
import { OpensslFolder } from '#tests/interop/openssl';
import { json, packageForTests, pdf, photo, sealedAt } from '#tests/interop/package-for-tests';
import { ageParty, certificateParty, receiver } from '#tests/interop/receivers';
import type { Party } from '#tests/interop/receivers';
import { neutralName } from './neutral-name';
import { sealPackage } from './seal';
import type { SealedPackage } from './seal';
import { readRecipient, sealedForms } from './sealed-forms';

const folder = new OpensslFolder();
afterAll(() => folder.remove());

const parties: Readonly<Record<SealedFormat, readonly [Party, Party]>> = {
  'cms-gcm': [certificateParty(folder, { kind: 'rsa:4096' }), certificateParty(folder, { kind: 'P-256' })],
  'cms-cbc': [certificateParty(folder, { kind: 'rsa:3072' }, 'cms-cbc'), certificateParty(folder, { kind: 'P-384' }, 'cms-cbc')],
  age: [ageParty(folder), ageParty(folder)],
};

let room = '';
let rooms = 0;
beforeEach(() => {
  room = folder.file(`room-${++rooms}`);
  mkdirSync(room);
});
const seal = (format: SealedFormat): Promise<SealedPackage> =>
  sealPackage({ ...packageForTests, recipients: parties[format].map((party) => party.recipient) }, { folder: room, name: neutralName(randomBytes, sealedForms[format].extension) });

describe.each(sealedFormats)('a package in the form %s', (format) => {
  it('is opened and checked by each of its recipients with the commands of LEESMIJ.txt and README.txt, word for word', async () => {
    const sealed = await seal(format);
    for (const party of parties[format]) {
      const desk = receiver(folder, sealed, party);
      expect(desk.open()).toMatchObject({ code: 0, output: expect.stringContaining('CMS Verification successful') });
      expect(desk.run(desk.commands.checkList).output).toBe('1\n');
      expect(desk.run(desk.commands.checkFiles)).toMatchObject({ code: 0, output: 'bericht.pdf: OK\nbericht.json: OK\nbijlagen/0001.bin: OK\n' });
      for (const [name, bytes] of [['bericht.pdf', pdf], ['bericht.json', json], ['bijlagen/0001.bin', photo]] as const) expect(desk.read(name).equals(bytes)).toBe(true);
      for (const file of ['LEESMIJ.txt', 'README.txt']) {
        const text = desk.read(file).toString('ascii');
        // Who has an age key cannot sign a receipt, and is not told to.
        const { signReceipt, ...opening } = desk.commands;
        for (const command of Object.values(opening).flat()) expect(text).toContain(`\r\n   ${command}\r\n`);
        expect(text.includes(`\r\n   ${signReceipt}\r\n`)).toBe(format !== 'age');
        expect(desk.read(file).every((byte) => byte < 0x80)).toBe(true);
      }
    }
  });

  it('holds a message that qpdf finds whole and pdftotext can read', async () => {
    const desk = receiver(folder, await seal(format), parties[format][0]);
    desk.open();
    expect(desk.run('qpdf --check bericht.pdf').code).toBe(0);
    expect(desk.run('pdftotext bericht.pdf -').output).toContain('Bericht over Sterre Voorbeeldkind');
  });

  it('does not open with the key of another', async () => {
    const stranger = format === 'age' ? ageParty(folder) : certificateParty(folder, { kind: 'P-256' });
    const desk = receiver(folder, await seal(format), stranger);
    expect(desk.run(...desk.commands.decrypt).code).not.toBe(0);
    const clear = desk.names().filter((name) => name.endsWith('.zip'));
    for (const name of clear) expect(desk.read(name).includes('Voorbeeldkind')).toBe(false);
  });

  it('is not believed after one changed bit', async () => {
    const sealed = await seal(format);
    const bytes = readFileSync(sealed.files[0]!.path);
    for (const place of [Math.floor(bytes.length * 0.3), Math.floor(bytes.length * 0.6), bytes.length - 40_000]) {
      const desk = receiver(folder, sealed, parties[format][0]);
      const changed = Buffer.from(bytes);
      changed[place] = changed[place]! ^ 0x10;
      desk.write(sealed.files[0]!.fileName, changed);
      const decrypted = desk.run(...desk.commands.decrypt).code === 0;
      // The older form says nothing here; that is why its steps may never be left out.
      expect(decrypted).toBe(format === 'cms-cbc');
      if (!decrypted) continue;
      desk.run(...desk.commands.unpack);
      expect(desk.run(desk.commands.checkFiles).code).not.toBe(0);
    }
  });

  it('is one file with no word of its content in it', async () => {
    const { files } = await seal(format);
    expect(readdirSync(room)).toEqual([files[0]!.fileName]);
    const bytes = readFileSync(files[0]!.path);
    for (const word of ['Voorbeeldkind', 'bericht', 'manifest', 'LEESMIJ', 'ZK-4821', 'PK\u0003\u0004']) expect(bytes.includes(word), word).toBe(false);
    expect(bytes.includes(photo.subarray(1000, 1016))).toBe(false);
  });
});

describe('the older form', () => {
  it('says in both texts what protects the reader', async () => {
    const desk = receiver(folder, await seal('cms-cbc'), parties['cms-cbc'][0]);
    desk.open();
    expect(desk.read('LEESMIJ.txt').toString()).toContain('Alleen de handtekening en de controlegetallen beschermen u.');
    expect(desk.read('README.txt').toString()).toContain('Only the signature and the check numbers protect you.');
  });

  it('is not said of the others', async () => {
    for (const format of ['cms-gcm', 'age'] as const) {
      const desk = receiver(folder, await seal(format), parties[format][0]);
      desk.open();
      expect(desk.read('LEESMIJ.txt').toString()).not.toContain('oudere vorm');
    }
  });
});

describe('a recipient', () => {
  it('with an age key has the fingerprint that sha256sum gives of that key, and no dates', () => {
    const [party] = parties.age;
    const file = party.keys['key.txt']!;
    const spoken = folder.shell(`age-keygen -y ${file} | tr -d '\\n' | sha256sum | cut -c1-64`).output.trim();
    expect(readRecipient(party.recipient, sealedAt)).toMatchObject({ verdict: 'usable', fingerprint: spoken, keySha256: spoken, description: { name: null, key: 'X25519', validFrom: null, validUntil: null } });
  });

  it('with a certificate says whose and what it is', () => {
    const read = readRecipient(parties['cms-cbc'][0].recipient, sealedAt);
    expect(read).toMatchObject({
      verdict: 'usable',
      format: 'cms-cbc',
      fingerprint: createHash('sha256').update(parties['cms-cbc'][0].recipient.key).digest('hex'),
      description: { name: 'Meldkamer Proef', organisation: 'Bureau Voorbeeld', key: 'RSA 3072', validUntil: '2029-12-31T23:59:59.000Z' },
    });
  });

  it.each([
    ['', 'nothing'],
    ['age1', 'only the beginning'],
    ['AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ', 'a secret key'],
    ['age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq', 'a wrong check sum'],
    [`age1pq1${'q'.repeat(1000)}`, 'a key of a kind that older programs cannot open'],
    ['age1yubikey1qwt50d05nh5vutpdzmlg5wn80xq5negm4uj9ghv0snvdd3yysf5yw3rhl3t', 'a key of a plugin'],
  ])('is not made of %j (%s)', (text) => {
    expect(readRecipient({ format: 'age', key: Buffer.from(text) }, sealedAt)).toEqual({ verdict: 'refused', code: 'not-an-age-key' });
  });

  it('is not made of an age key with a letter changed', () => {
    const text = Buffer.from(parties.age[0].recipient.key).toString().trim();
    for (const place of [5, 20, 61]) {
      const changed = `${text.slice(0, place)}${text[place] === 'q' ? 'p' : 'q'}${text.slice(place + 1)}`;
      expect(readRecipient({ format: 'age', key: Buffer.from(changed) }, sealedAt).verdict).toBe('refused');
    }
  });
});
