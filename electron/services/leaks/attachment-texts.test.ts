import { buffer } from 'node:stream/consumers';
import { deflateSync } from 'node:zlib';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import type { MediaType } from '#domain/attachments/file-type';
import { needlesOf } from '#domain/redaction/needle';
import { plainPicture } from '#domain/attachments/pictures';
import { aJpeg, aPng, exifPart, jpegPart, pngChunk } from '#tests/builders/attachments-for-tests';
import { attachmentTexts } from './attachment-texts';
import { leaksInTexts } from './find-leaks';

const SECRET = 'Saba Voorbeeldzus';
const withheld = needlesOf('name', SECRET).map((needle) => ({ part: 'contacts-of-others' as const, needle }));
const looked = async (bytes: Uint8Array, mime: MediaType) => {
  const { texts, unread } = await attachmentTexts(bytes, mime);
  return { places: leaksInTexts(texts, withheld, 2).map(({ place, page, attachment }) => `${place} ${page} ${attachment}`), unread };
};
const text = (said: string): Uint8Array => new TextEncoder().encode(said);

async function aPdf(said: string, change: (pdf: PDFDocument) => unknown = () => undefined): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage().drawText(said, { x: 20, y: 400, size: 12, font: await pdf.embedFont(StandardFonts.Helvetica) });
  await change(pdf);
  return pdf.save();
}

function aZip(entries: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, said] of Object.entries(entries)) zip.addBuffer(Buffer.from(said), name);
  zip.end();
  return buffer(zip.outputStream as NodeJS.ReadableStream);
}

describe('a seeded leak in an attachment is found in', () => {
  it.each([
    ['a text', text(`Groeten van ${SECRET}.`)], ['a text of Windows', Uint8Array.of(0xff, 0xfe, ...Buffer.from(`Van ${SECRET}`, 'utf16le'))], ['a name in JSON', text(JSON.stringify({ [SECRET]: 1 }))], ['a value in JSON', text(JSON.stringify({ a: [`\u0053aba Voorbeeldzus`] }))],
  ])('%s', async (_what, bytes) => {
    const { places, unread } = await looked(bytes, 'application/octet-stream');
    expect(places).toContain('attachment-content null 2');
    expect(unread).toEqual([]);
  });

  it('the page of a PDF, its properties, and the name of a file inside', async () => {
    expect(await looked(await aPdf(`Zus: ${SECRET}`), 'application/pdf')).toEqual({ places: expect.arrayContaining(['attachment-content 1 2']) as unknown, unread: [] });
    expect((await looked(await aPdf('Brief', (pdf) => pdf.setAuthor(SECRET)), 'application/pdf')).places).toContain('document-properties null 2');
    const holding = await looked(await aPdf('Brief', (pdf) => pdf.attach(text('x'), 'Saba-Voorbeeldzus.txt')), 'application/pdf');
    expect(holding).toEqual({ places: expect.arrayContaining(['embedded-file-name null 2']) as unknown, unread: ['more-inside'] });
  });

  it('an Office document, also when a word is cut in runs or stands in a property', async () => {
    const office = await aZip({ 'word/document.xml': '<w:p><w:r><w:t>Zus: Saba Voor</w:t></w:r><w:r><w:t>beeldzus</w:t></w:r></w:p>', 'docProps/core.xml': '<a>x</a>' });
    expect(await looked(office, 'application/zip')).toEqual({ places: ['attachment-content null 2'], unread: [] });
    expect((await looked(await aZip({ 'word/_rels/a.rels': '<Relationship Target="mailto:saba.voorbeeldzus@example.org"/>' }), 'application/zip')).places).toEqual(['attachment-content null 2']);
    expect(await looked(await aZip({ 'word/media/Saba Voorbeeldzus.png': 'x' }), 'application/zip')).toEqual({ places: ['embedded-file-name null 2'], unread: ['more-inside'] });
  });

  it('what was written along in a photo, until it is stripped', async () => {
    const photo = aJpeg([exifPart(1), jpegPart(0xfe, Buffer.from(`Foto van ${SECRET}`))]);
    expect(await looked(photo, 'image/jpeg')).toEqual({ places: ['document-properties null 2'], unread: ['picture'] });
    expect(await looked(plainPicture(photo, 'image/jpeg')!, 'image/jpeg')).toEqual({ places: [], unread: ['picture'] });
  });
});

it('what cannot be read is said, and never passes for clean', async () => {
  const unread = async (bytes: Uint8Array, mime: MediaType) => (await looked(bytes, mime)).unread;
  const scan = await PDFDocument.create();
  scan.addPage().drawRectangle({ x: 1, y: 1, width: 5, height: 5 });
  expect(await unread(await scan.save(), 'application/pdf')).toEqual(['pages-without-text']);
  expect(await unread(text('%PDF-1.7 and no more'), 'application/pdf')).toEqual(['damaged']);
  expect(await unread(await aPdf('x', (pdf) => pdf.encrypt({ userPassword: 'geheim', ownerPassword: 'geheim' })), 'application/pdf')).toEqual(['locked']);
  expect(await unread(text('PK\u0003\u0004'), 'application/zip')).toEqual(['damaged']);
  expect(await unread(Uint8Array.of(1, 2, 3, 0xff), 'application/octet-stream')).toEqual(['not-text']);
  expect(await unread(text(`mail\n${'QUJD'.repeat(30)}`), 'application/octet-stream')).toEqual(['more-inside']);
  expect(await unread(text('ID3'), 'audio/mpeg')).toEqual(['not-text']);
});

describe('what stands in a file beside its text', () => {
  it('compressed in a PNG is found as well', async () => {
    const chunk = pngChunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync(Buffer.from(`Van ${SECRET}`))]));
    expect(await looked(aPng(4, 4, [chunk]), 'image/png')).toEqual({ places: ['document-properties null 2'], unread: ['picture'] });
  });

  it('as a picture in a PDF asks for a look, and what a phone wrote in a HEIC cannot be taken out', async () => {
    const withPicture = await aPdf('Brief', async (pdf) => { pdf.getPage(0).drawImage(await pdf.embedPng(aPng(4, 4)), { x: 10, y: 10 }); });
    expect((await looked(withPicture, 'application/pdf')).unread).toEqual(['picture']);
    expect((await looked(Buffer.concat([Buffer.from('\0\0\0\u0018ftypheic'), Buffer.from(`door ${SECRET}`)]), 'image/heic'))).toEqual({ places: ['inside-document null 2'], unread: ['not-text', 'camera-data'] });
  });

  it('in a PDF that only its owner may change is read page by page, and the rest is said to be locked', async () => {
    const owned = await aPdf(`Zus: ${SECRET}`, (pdf) => pdf.encrypt({ userPassword: '', ownerPassword: 'geheim' }));
    expect(await looked(owned, 'application/pdf')).toEqual({ places: ['attachment-content 1 2'], unread: ['locked'] });
  });

  it('in an archive with a password is locked, its names are not', async () => {
    const zip = Buffer.from(await aZip({ 'brief.txt': 'x', [`${SECRET}.txt`]: 'y' }));
    for (const [sign, at] of [['PK\u0003\u0004', 6], ['PK\u0001\u0002', 8]] as const) for (let place = zip.indexOf(sign, 0, 'latin1'); place !== -1; place = zip.indexOf(sign, place + 4, 'latin1')) zip[place + at]! |= 1;
    expect(await looked(zip, 'application/zip')).toEqual({ places: ['embedded-file-name null 2'], unread: ['locked'] });
  });
});

it('a short name is not found in mere noise, as in a film or the picture itself of a photo', async () => {
  const noise = Buffer.alloc(8_000_000);
  let state = 42;
  for (let place = 0; place < noise.length; place += 4) noise.writeUInt32LE((state = (Math.imul(state, 1664525) + 1013904223) >>> 0), place);
  const short = needlesOf('name', 'Ali').map((needle) => ({ part: 'contacts-of-others' as const, needle }));
  for (const mime of ['video/mp4', 'application/octet-stream'] as const) {
    const { texts } = await attachmentTexts(noise, mime);
    expect(leaksInTexts(texts, short, 1)).toEqual([]);
  }
  for (const [said, how] of [['gesprek met Ali en anderen', 'utf8'], ['gesprek met Ali en anderen', 'utf16le'], ['in gesprek met Alí, één van hen', 'utf8']] as const) {
    const { texts } = await attachmentTexts(Buffer.concat([noise, Buffer.from(said, how)]), 'video/mp4');
    expect(leaksInTexts(texts, short, 1), `${said} ${how}`).toHaveLength(1);
  }
});
