import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Ajv2020 } from 'ajv/dist/2020';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { readPicture } from '#domain/attachments/pictures';
import type { AttachmentKind } from '#domain/policy/attachment-rules';
import { fingerprintGroups } from '#domain/recipients/recipient';
import { NoticePayload } from '#domain/notices/payload';
import { ManifestSchema } from '#electron/services/sealing/manifest';
import { noteSealing } from '#electron/services/sealing/unfinished';
import { testPassphrase } from '#tests/builders/machine-for-tests';
import { aJpeg, exifPart, jpegPart } from '#tests/builders/attachments-for-tests';
import { OpensslFolder, type MadeCertificate } from '#tests/interop/openssl';
import { unzip } from '#tests/interop/unzip';
import { aYouthAway, type Away } from './away-for-tests';

const published = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(`${import.meta.dirname}/../../docs/notice.schema.json`, 'utf8')) as object);
const folder = new OpensslFolder();
let police: MadeCertificate;
beforeAll(() => { police = folder.certificate({ kind: 'P-256', subject: '/CN=Meldkamer (verzonnen)' }); });
afterAll(() => folder.remove());

let chosen: readonly string[] = [];
let away: Away;
let recipientId: string;
beforeEach(async () => {
  away = await aYouthAway({ chooseFiles: () => Promise.resolve(chosen) });
  const { id, fingerprint, askedGroups } = await away.ask('recipients.import', { name: 'Meldkamer (verzonnen)', certificate: Buffer.from(police.pem).toString('ascii') });
  await away.ask('recipients.verify', { recipientId: id, groups: askedGroups.map((group) => fingerprintGroups(fingerprint)[group - 1]!), spokenWith: 'Agent Denkbeeld', number: '000 555 00 97', numberFrom: 'Briefpapier' });
  recipientId = id;
  await away.ask('contacts.add', { minorId: away.minorId, owner: 'other', name: 'Saba Voorbeeldzus', relation: 'sibling', country: 'BE', ways: [{ platform: 'phone', handle: '000 555 02 02', seenBy: 'Voogd Voorbeeld', seenOn: '2026-03-01' }] });
});
afterEach(() => {
  // After each test, so that none can forget it.
  // oxlint-disable-next-line vitest/no-standalone-expect
  expect(away.test.bugs).toEqual([]);
  away.test.end();
});

interface Kept { readonly attachmentId: string; readonly bytes: Uint8Array }
async function attach(fileName: string, bytes: Uint8Array | string, kind: AttachmentKind = 'letter', title = 'Een brief'): Promise<Kept> {
  const path = join(away.test.out, '..', fileName);
  writeFileSync(path, bytes);
  chosen = [path];
  const { taken: [file] } = await away.ask('attachments.choose', { minorId: away.minorId });
  await away.ask('attachments.add', { attachmentId: file!.id, minorId: away.minorId, title, kind, receivedOn: '2026-03-01' });
  return { attachmentId: file!.id, bytes: Buffer.from(bytes) };
}
const along = ({ attachmentId }: Kept, more: object = {}) => ({ attachmentId, rev: 1, why: 'where-to-look', ...more });
const missing = (attachments: readonly object[], more: object = {}) => ({ kind: 'missing', purpose: 'find-youth', legalGround: 'public-task', departureId: away.departureId, recipientId, withPhoto: false, attachments, ...more }) as never;
const sealed = (): readonly string[] => readdirSync(away.test.out);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function refusals(attachments: readonly object[], more: object = {}) {
  await away.test.confirmPassphrase();
  const envelope = await away.test.answerer.answer('notices.seal', missing(attachments, more));
  if (envelope.ok) return [];
  return envelope.failure.kind === 'not-allowed' ? envelope.failure.reasons : [{ code: envelope.failure.kind, about: {} }];
}

async function opened(name: string) {
  folder.openssl('cms', '-decrypt', '-binary', '-inform', 'DER', '-in', join(away.test.out, name), '-inkey', police.keyFile, '-recip', police.certificateFile, '-out', folder.file('inhoud.zip'));
  return new Map((await unzip(folder.read('inhoud.zip'))).map(({ path, bytes }) => [path, bytes]));
}

/** By the reader in Python, which was written from the description of the format; the sender's certificate is taken as compared. */
function strangerReads(name: string) {
  const line = [
    'unzip -o -q inhoud.zip manifest.json manifest.json.p7s', 'openssl cms -verify -binary -inform DER -in manifest.json.p7s -content manifest.json -noverify -signer signer.pem -out checked.json 2>/dev/null',
    'signer=$(openssl x509 -in signer.pem -noout -fingerprint -sha256 | cut -d= -f2)', `rm -rf read && python3 ${join(import.meta.dirname, '../interop/stranger/read_package.py')} --signer $signer --key ${police.keyFile} --cert ${police.certificateFile} --out read ${join(away.test.out, name)}`,
  ].join(' && ');
  const { code, output } = folder.shell(line);
  return { code, files: code === 0 ? (JSON.parse(output) as { files: string[] }).files : output };
}

const text = (said: string): Uint8Array => new TextEncoder().encode(said);
async function aPdf(said: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage().drawText(said, { x: 20, y: 400, size: 12, font: await pdf.embedFont(StandardFonts.Helvetica) });
  return pdf.save();
}
function aZip(entries: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, said] of Object.entries(entries)) zip.addBuffer(Buffer.from(said), name);
  zip.end();
  return buffer(zip.outputStream as NodeJS.ReadableStream);
}
const photoSaying = (said: string): Uint8Array => aJpeg([exifPart(6), jpegPart(0xfe, text(said))]);

it('what was chosen arrives: the very bytes, a picture without what the camera wrote, under neutral names, told of in the message and in the record', async () => {
  const letter = await attach('Brief van Filmon Fetena.txt', 'Zij is gezien bij het station.', 'letter', 'Brief over het station');
  const photo = await attach('IMG Filmon.jpg', photoSaying('Gemaakt door Filmon Fetena'), 'photo', 'Foto van Filmon');
  const large = await attach('film.bin', Buffer.alloc(40 * 1024 * 1024, 7), 'other', 'Film van de hal');
  const attachments = [along(letter), along(photo, { why: 'recognise', looked: true }), along(large, { looked: true, reason: 'Daar liep zij naar buiten.' })];

  const preview = await away.ask('notices.preview', missing(attachments));
  expect(preview.payload.attachments.map(({ path, kind, size, sha256: hash, why, stripped }) => [path, kind, size, hash, why, stripped])).toEqual([
    ['bijlagen/0001.bin', 'letter', letter.bytes.length, sha256(letter.bytes), 'where-to-look', false],
    ['bijlagen/0002.bin', 'photo', expect.any(Number), expect.not.stringContaining(sha256(photo.bytes)), 'recognise', true],
    ['bijlagen/0003.bin', 'other', large.bytes.length, sha256(large.bytes), 'where-to-look', false],
  ]);
  const { fileName, fileSha256, id } = await away.ask('notices.seal', missing(attachments));
  expect(sealed()).toEqual([fileName]);

  const files = await opened(fileName);
  const [first, second, third] = [1, 2, 3].map((place) => files.get(`bijlagen/000${place}.bin`)!);
  expect(first!.equals(letter.bytes)).toBe(true);
  expect(third!.equals(large.bytes)).toBe(true);
  expect(readPicture(photo.bytes, 'image/jpeg')).toMatchObject({ extras: expect.arrayContaining(['place', 'text']) });
  expect(readPicture(second!, 'image/jpeg')).toMatchObject({ extras: [], orientation: 6 });
  expect(second!.includes('Filmon')).toBe(false);
  const message = NoticePayload.parse(JSON.parse(files.get('bericht.json')!.toString('utf8')));
  expect(published(JSON.parse(files.get('bericht.json')!.toString('utf8'))), JSON.stringify(published.errors)).toBe(true);
  expect(message.attachments.map((one) => one.sha256)).toEqual([first, second, third].map((bytes) => sha256(bytes!)));
  expect(ManifestSchema.parse(JSON.parse(files.get('manifest.json')!.toString('utf8'))).files.filter(({ role }) => role === 'attachment').map((one) => [one.path, one.sha256, one.mime])).toEqual(message.attachments.map((one) => [one.path, one.sha256, one.mime]));
  for (const [path, bytes] of files) {
    expect(path).not.toMatch(/Filmon|Brief|IMG|film/i);
    for (const name of ['Brief van', 'IMG Filmon', 'film.bin', 'Brief over het station', 'Foto van Filmon', 'Film van de hal', 'Daar liep zij']) expect(bytes.includes(name), `${path}: ${name}`).toBe(false);
  }

  expect(strangerReads(fileName)).toEqual({ code: 0, files: ['bericht.pdf', 'bericht.json', 'bijlagen/0001.bin', 'bijlagen/0002.bin', 'bijlagen/0003.bin', 'SHA256SUMS'] });

  const [record] = await away.ask('notices.list', {});
  expect(record).toMatchObject({ id, files: [{ fileName, sha256: fileSha256, bytes: expect.any(Number) }], attachments: [
    { attachmentId: letter.attachmentId, rev: 1, path: 'bijlagen/0001.bin', sha256: sha256(first!), unread: [], reason: '' },
    { path: 'bijlagen/0002.bin', sha256: sha256(second!), stripped: true, unread: ['picture'] },
    { path: 'bijlagen/0003.bin', sha256: sha256(third!), unread: ['too-large'], reason: 'Daar liep zij naar buiten.' },
  ] });
  expect((await away.ask('journal.verify', {})).firstBadSeq).toBeNull();
}, 60_000);

describe('nothing leaves when a value that stays stands in', () => {
  const secret = 'Saba Voorbeeldzus';
  it.each([
    ['the text of an attachment', () => Promise.resolve(text(`Groeten van ${secret}.`)), 'attachment-content', {}],
    ['a page of a PDF', () => aPdf(`Zus: ${secret}`), 'attachment-content', {}],
    ['the name of an entry of an archive', () => aZip({ [`${secret}.txt`]: 'hallo' }), 'embedded-file-name', { looked: true }],
    ['a text in an archive', () => aZip({ 'word/document.xml': `<w:p><w:t>${secret}</w:t></w:p>` }), 'attachment-content', {}],
    ['what a camera wrote along, when it is kept', () => Promise.resolve(photoSaying(secret)), 'document-properties', { looked: true, keepExtras: true }],
    ['a recording', () => Promise.resolve(Buffer.concat([Buffer.from('ID3'), Buffer.alloc(300), text(`Gesprek met ${secret}, telefoon`)])), 'inside-document', { looked: true }],
  ])('%s', async (_what, make, place, more) => {
    const kept = await attach('x.bin', await make());
    const reasons = await refusals([along(kept, more)]);
    expect(reasons).toContainEqual({ code: 'output-leaks', about: { part: 'contacts-of-others', place, page: expect.any(Number), attachment: 1 } });
    expect(JSON.stringify(reasons)).not.toContain('Saba');
    expect(sealed()).toEqual([]);
    expect(await away.ask('notices.list', {})).toEqual([]);
    expect((await away.ask('journal.list', { minorId: away.minorId }))[0]).toMatchObject({ action: 'export.refused', outcome: 'refused' });
  }, 30_000);

  it('what was taken out of a photo does not hold it back', async () => {
    const kept = await attach('x.jpg', photoSaying(secret), 'photo');
    expect(await refusals([along(kept, { looked: true })])).toEqual([]);
  }, 30_000);
});

it('what cannot be searched goes only after the guardian looked, and she is told what', async () => {
  const scan = await PDFDocument.create();
  scan.addPage().drawRectangle({ x: 1, y: 1, width: 5, height: 5 });
  const kept = await attach('scan.pdf', await scan.save());
  expect(await away.ask('notices.unread', { minorId: away.minorId, attachmentId: kept.attachmentId } as never)).toEqual({ unread: ['pages-without-text'] });
  expect(await refusals([along(kept)])).toEqual([{ code: 'notice-attachment-not-looked-at', about: { attachment: 1 } }]);
  expect(sealed()).toEqual([]);
  expect(await refusals([along(kept, { looked: true })])).toEqual([]);
}, 30_000);

it('only what the policy of the kind allows goes along, each with a reason, as it was seen', async () => {
  const order = await attach('a.txt', 'Beschikking.', 'order');
  const school = await attach('b.txt', 'Rapport.', 'school-or-medical');
  const letter = await attach('c.txt', 'Brief.');
  const codes = async (...given: readonly object[]) => (await refusals(given)).map(({ code }) => code);
  expect(await codes(along(order))).toEqual(['notice-attachment-kind-stays']);
  expect(await codes(along(school))).toEqual(['notice-attachment-needs-reason']);
  expect(await codes(along(letter, { why: 'judge-safety' }))).toEqual(['notice-attachment-why-not-for-kind']);
  expect(await codes(along(letter, { why: undefined }))).toEqual(['not-valid']);
  expect(await codes(along(letter), along(letter))).toEqual(['not-valid']);
  await away.ask('attachments.correct', { attachmentId: letter.attachmentId, rev: 1, reason: 'Beter gezegd.', attachment: { minorId: away.minorId, title: 'Brief van de school', kind: 'letter', receivedOn: '2026-03-01' } });
  expect(await codes(along(letter))).toEqual(['notice-attachment-changed']);
  await away.ask('attachments.withdraw', { attachmentId: letter.attachmentId, rev: 2, reason: 'Van een ander.' });
  expect(await codes(along(letter, { rev: 2 }))).toEqual(['notice-attachment-not-here']);
  expect(sealed()).toEqual([]);
}, 30_000);

it('an attachment that is described anew or withdrawn while the file is made does not leave', async () => {
  const letter = await attach('c.txt', 'Brief.');
  const { attachmentId } = letter;
  const { print } = away.test.machine;
  const meanwhile = (act: () => Promise<unknown>) => {
    let done: Promise<unknown> | undefined; // a paper may be printed more than once
    Object.assign(away.test.machine, { print: async (html: string) => (await (done ??= act()), print(html)) });
  };
  const attachment = { minorId: away.minorId, title: 'Brief van de school', kind: 'letter', receivedOn: '2026-03-01' } as const;
  meanwhile(() => away.ask('attachments.correct', { attachmentId, rev: 1, reason: 'Beter gezegd.', attachment }));
  expect((await refusals([along(letter)])).map(({ code }) => code)).toEqual(['changed-meanwhile']);
  meanwhile(() => away.ask('attachments.withdraw', { attachmentId, rev: 2, reason: 'Van een ander.' }));
  expect((await refusals([along(letter, { rev: 2 })])).map(({ code }) => code)).toEqual(['attachment-already-withdrawn']);
  expect(sealed()).toEqual([]);
}, 30_000);

it('a short value is a question about one place: asked and answered; found elsewhere it is asked anew', async () => {
  await away.ask('contacts.add', { minorId: away.minorId, owner: 'other', name: 'Vy', relation: 'acquaintance', country: 'BE', ways: [] });
  const letter = await attach('c.txt', 'Zij zat bij Vy in de bus.');
  const question = { part: 'contacts-of-others', place: 'attachment-content', attachment: 1 };
  expect(await refusals([along(letter)])).toEqual([{ code: 'output-may-leak', about: { ...question, page: 0 } }]);
  expect(await refusals([along(letter)], { shortSeen: [{ ...question, attachment: 2 }] })).toHaveLength(1);
  expect(sealed()).toEqual([]);
  expect(await refusals([along(letter)], { shortSeen: [question] })).toEqual([]);
}, 30_000);

/** Seals one large attachment, and does this once bytes of it are on their way. */
async function sealLarge(act: () => Promise<unknown>) {
  const large = await attach('film.bin', Buffer.alloc(60 * 1024 * 1024, 7), 'other', 'Film van de hal');
  await away.test.confirmPassphrase();
  const answer = away.test.answerer.answer('notices.seal', missing([along(large, { looked: true, reason: 'Daar liep zij.' })]));
  const steps: string[] = [];
  for (;;) {
    const { underWay } = await away.ask('notices.progress', {});
    if (underWay && underWay.of > 0) steps.push(`${underWay.step} ${underWay.done <= underWay.of}`);
    if (underWay?.step === 'sealing' && underWay.done > 0) break;
    await new Promise((resolve) => setImmediate(resolve));
  }
  await act();
  return { steps, answer: await answer };
}
const inVault = (name: RegExp): readonly string[] => readdirSync(away.test.machine.folder).filter((one) => name.test(one));

describe('sealing that takes a while', () => {
  it('tells how far it is, and can be stopped: nothing of it stays, no file and no record', async () => {
    const { steps, answer } = await sealLarge(async () => {
      expect(sealed().every((name) => name.endsWith('.part'))).toBe(true);
      await away.ask('notices.cancel', {});
    });
    expect(new Set(steps)).toEqual(new Set(['searching true', 'sealing true']));
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'not-allowed', reasons: [{ code: 'sealing-stopped' }] } });
    expect(sealed()).toEqual([]);
    expect(inVault(/^sealing-/)).toEqual([]);
    expect(await away.ask('notices.list', {})).toEqual([]);
    expect(await away.ask('notices.progress', {})).toEqual({ underWay: null });
  }, 60_000);

  it('that was ended half way is brought to an end when the vault is opened again: named when it was recorded, gone when it was not', async () => {
    const letter = await attach('c.txt', 'Brief.');
    const { fileName, packageId } = await away.ask('notices.seal', missing([along(letter)]));
    const { out, machine } = away.test;
    renameSync(join(out, fileName), join(out, `${fileName}.part`)); // as it is between the record and the name
    noteSealing(machine.folder, fileName, { into: out, packageId, recipientId, counter: 1 });
    writeFileSync(join(out, 'K7Q2-9XMD.p7m.part'), 'half');
    noteSealing(machine.folder, 'K7Q2-9XMD.p7m', { into: out, packageId: '01900000-0000-7000-8000-000000000009', recipientId, counter: 2 });
    away.test.answerer.lock();
    await away.ask('vault.unlock', { passphrase: testPassphrase() });
    expect(sealed()).toEqual([fileName]);
    expect(inVault(/^sealing-/)).toEqual([]);
    expect((await opened(fileName)).get('bijlagen/0001.bin')!.toString()).toBe('Brief.');
  }, 30_000);

  it('remembers where its parts are, and stops when the vault is locked', async () => {
    const { answer } = await sealLarge(() => {
      expect(inVault(/^sealing-/)).toHaveLength(1);
      return Promise.resolve(away.test.answerer.lock());
    });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'not-allowed', reasons: [{ code: 'sealing-stopped' }] } });
    expect(sealed()).toEqual([]);
  }, 60_000);
});
