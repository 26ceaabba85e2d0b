import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AttachmentFile } from '#domain/attachments/attachment';
import { instant } from '#domain/shared/instant';
import type { OutputOf, RequestName } from '#electron/contract/contract';
import { readPicture } from '#domain/attachments/pictures';
import { aJpeg, aPdf, aPng, exifPart, pdfTricks } from '#tests/builders/attachments-for-tests';
import { anOpenMachine, testPassphrase, type TestMachine } from '#tests/builders/machine-for-tests';
import { asked } from './contract-for-tests';

let chosen: readonly string[] = [];
let test: TestMachine;
let minorId: string;
beforeEach(async () => {
  chosen = [];
  test = await anOpenMachine({ chooseFiles: () => Promise.resolve(chosen) }, instant('2026-11-24T12:00:00Z'));
  ({ id: minorId } = await value('minors.add', { givenNames: 'Bích', familyName: 'Thử', sex: 'unknown', nationality: 'VN', statedBirthDate: '2010', asylumApplication: 'unknown', ageInspection: { state: 'not-done', reason: 'not-yet' } }));
});
afterEach(() => {
  // After each test, so that none can forget it.
  // oxlint-disable-next-line vitest/no-standalone-expect
  expect(test.bugs).toEqual([]);
  test.end();
});

const value = async <Name extends RequestName>(name: Name, input: unknown): Promise<OutputOf<Name>> => {
  const envelope = await asked(test, name, input);
  if (!envelope.ok) throw new Error(`${name}: ${JSON.stringify(envelope.failure)}`, { cause: test.bugs[0] });
  return envelope.value as OutputOf<Name>;
};
const put = (name: string, bytes: Uint8Array | string): string => {
  const path = join(test.out, '..', name);
  writeFileSync(path, bytes);
  return path;
};
const choose = async (...paths: readonly string[]) => {
  chosen = paths;
  const { taken, refused } = await value('attachments.choose', { minorId });
  return { taken, refused: refused.map(({ fileName, reasons }) => [fileName, ...reasons.map(({ code }) => code)]) };
};
const said = { title: 'Een document', kind: 'other', receivedOn: '2026-11-24' };
const added = async (path: string): Promise<AttachmentFile> => {
  const [file] = (await choose(path)).taken;
  await value('attachments.add', { attachmentId: file!.id, minorId, ...said });
  return file!;
};
const refusedWith = (envelope: unknown): unknown => (envelope as { failure?: { reasons?: readonly { code: string }[] } }).failure?.reasons?.map(({ code }) => code);
const blobs = (): readonly string[] => readdirSync(join(test.machine.folder, 'blobs'), { recursive: true }).map(String).filter((name) => name.includes('.bin'));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('files that are chosen', () => {
  it('are taken in by what they are, not by their names, and nothing of them is readable in the folder', async () => {
    const bytes = aPng(20, 10);
    const { taken } = await choose(put('geheime naam.pdf', bytes), put('leeg.docx', 'een tekst met KANARIE'));
    expect(taken).toMatchObject([
      { fileName: 'geheime naam.pdf', mime: 'image/png', size: bytes.length, sha256: sha256(bytes), seen: { as: 'picture', width: 20, height: 10 } },
      { fileName: 'leeg.docx', mime: 'application/octet-stream', seen: { as: 'not' } },
    ]);
    expect(JSON.stringify(taken)).not.toContain(test.out.slice(0, 10));
    expect(blobs()).toHaveLength(2);
    for (const name of blobs()) {
      expect(name).not.toMatch(/geheime|leeg/);
      expect(readFileSync(join(test.machine.folder, 'blobs', name)).includes('KANARIE')).toBe(false);
    }
  });

  it('are refused one by one, with a reason, and leave nothing', async () => {
    const good = put('goed.txt', 'goed');
    symlinkSync(good, join(test.out, '..', 'koppeling.txt'));
    const { taken, refused } = await choose(
      put('leeg.txt', ''), join(test.out, '..', 'koppeling.txt'), test.out, join(test.out, 'weg.txt'), put('bom.png', aPng(1, 1, [], { width: 60_000, height: 60_000 })), good,
    );
    expect(refused).toEqual([
      ['leeg.txt', 'attachment-empty'], ['koppeling.txt', 'attachment-not-a-file'], ['out', 'attachment-not-a-file'], ['weg.txt', 'attachment-not-a-file'], ['bom.png', 'attachment-too-many-pixels'],
    ]);
    expect(taken.map(({ fileName }) => fileName)).toEqual(['goed.txt']);
    expect(blobs()).toHaveLength(1);
  });

  it('are no more than twenty at once, and none when the guardian gives up', async () => {
    expect(await choose()).toEqual({ taken: [], refused: [] });
    chosen = Array.from({ length: 21 }, (_, number) => join(test.out, `${number}`));
    expect(refusedWith(await asked(test, 'attachments.choose', { minorId }))).toEqual(['attachment-too-many']);
  });

  it('can be stopped: the progress says where it is, and of the file under way nothing stays', async () => {
    chosen = [put('groot.bin', Buffer.alloc(24_000_000, 7)), put('klein.bin', 'klein')];
    const answer = asked(test, 'attachments.choose', { minorId });
    let seen: OutputOf<'attachments.progress'>['underWay'] = null;
    while ((seen?.bytes ?? 0) === 0) {
      seen = (await value('attachments.progress', {})).underWay;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(seen).toMatchObject({ fileName: 'groot.bin', file: 1, of: 2, ofBytes: 24_000_000 });
    await value('attachments.cancel', {});
    expect(await answer).toMatchObject({ value: { taken: [], refused: [{ reasons: [{ code: 'attachment-adding-cancelled' }] }, { reasons: [{ code: 'attachment-adding-cancelled' }] }] } });
    expect(blobs()).toEqual([]);
    expect(await value('attachments.progress', {})).toEqual({ underWay: null });
  });

  it('wait to be described, also after a lock, until they are described or dropped', async () => {
    const [one, two] = (await choose(put('a.txt', 'aaa'), put('b.txt', 'bbb'))).taken;
    test.answerer.lock();
    await value('vault.unlock', { passphrase: testPassphrase() });
    const waiting = await value('attachments.waiting', { minorId });
    expect(waiting).toHaveLength(2);
    expect(waiting).toEqual(expect.arrayContaining([one, two]));
    await value('attachments.drop', { attachmentId: two!.id });
    await value('attachments.add', { attachmentId: one!.id, minorId, ...said });
    expect(await value('attachments.waiting', { minorId })).toEqual([]);
    expect(blobs()).toHaveLength(1);
    expect(refusedWith(await asked(test, 'attachments.drop', { attachmentId: one!.id }))).toEqual(['attachment-already-added']);
    expect(refusedWith(await asked(test, 'attachments.add', { attachmentId: one!.id, minorId, ...said }))).toEqual(['attachment-already-added']);
  });
});

describe('an attachment', () => {
  it('is of one youth, and tied only to what is in the file of that youth', async () => {
    const [file] = (await choose(put('a.txt', 'aaa'))).taken;
    const { id: other } = await value('minors.add', { givenNames: 'Ander', familyName: 'Kind', sex: 'unknown', nationality: 'VN', statedBirthDate: '2011', asylumApplication: 'unknown', ageInspection: { state: 'not-done', reason: 'not-yet' } });
    expect(refusedWith(await asked(test, 'attachments.add', { attachmentId: file!.id, minorId: other, ...said }))).toEqual(['attachment-is-of-another']);
    const { id: departureId } = await value('departures.start', { minorId: other, lastSeenAt: '2026-11-24T09:00:00Z', lastSeenWhere: 'In de hal.', lastSeenBy: 'Mentor Verzonnen' });
    expect(refusedWith(await asked(test, 'attachments.add', { attachmentId: file!.id, minorId, ...said, link: { to: 'departure', departureId } }))).toEqual(['attachment-link-of-another']);
    expect(refusedWith(await asked(test, 'attachments.add', { attachmentId: file!.id, minorId, ...said, receivedOn: '2026-11-25' }))).toEqual(['attachment-in-the-future']);
  });

  it('is shown as it came; a file that is no picture or PDF is not shown', async () => {
    const pdf = Buffer.from(await aPdf(2, pdfTricks['script']));
    const file = await added(put('a.pdf', pdf));
    expect(file.seen).toMatchObject({ as: 'pdf', pages: 2, powers: ['script'] });
    const { bytes, mime } = await value('attachments.show', { attachmentId: file.id });
    expect([mime, sha256(bytes)]).toEqual(['application/pdf', file.sha256]);
    expect(refusedWith(await asked(test, 'attachments.show', { attachmentId: (await added(put('a.txt', 'aaa'))).id }))).toEqual(['attachment-cannot-be-shown']);
  });

  it('is copied out under a neutral name, as it is or without what a camera wrote along', async () => {
    const jpeg = aJpeg([exifPart(6)]);
    const file = await added(put('Bích thuis.jpg', jpeg));
    expect(file.seen).toMatchObject({ extras: ['exif', 'place'] });
    await test.confirmPassphrase();
    const asIs = await value('attachments.copy', { attachmentId: file.id, stripped: false });
    const plain = await value('attachments.copy', { attachmentId: file.id, stripped: true });
    for (const { fileName } of [asIs, plain]) expect(fileName).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}\.jpg$/);
    expect(asIs.sha256).toBe(file.sha256);
    const copy = readFileSync(join(test.out, plain.fileName));
    expect(readPicture(copy, 'image/jpeg')).toEqual({ width: 360, height: 460, extras: [], orientation: 6 });
    expect(sha256(copy)).toBe(plain.sha256);
    expect(readdirSync(test.out).sort()).toEqual([asIs.fileName, plain.fileName].sort());
  });

  it('that was damaged in the folder is never shown or copied as if it were whole', async () => {
    const file = await added(put('a.png', aPng(200, 200)));
    const [name] = blobs();
    const path = join(test.machine.folder, 'blobs', name!);
    const bytes = readFileSync(path);
    bytes[bytes.length - 30]! ^= 4;
    writeFileSync(path, bytes);
    await test.confirmPassphrase();
    expect(refusedWith(await asked(test, 'attachments.show', { attachmentId: file.id }))).toEqual(['attachment-damaged']);
    expect(refusedWith(await asked(test, 'attachments.copy', { attachmentId: file.id, stripped: false }))).toEqual(['attachment-damaged']);
    expect(readdirSync(test.out)).toEqual([]);
  });
});
