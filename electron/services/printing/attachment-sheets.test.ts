import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream, PDFString, type PDFPage } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { aJpeg, aPdf, aPng, exifPart, jpegPart, pdfTricks } from '#tests/builders/attachments-for-tests';
import { lookInto } from '../blobs/look-into';
import { attachmentSheets } from './attachment-sheets';

const CANARY = 'KANARIE-LEK';
const open = async (bytes: Uint8Array): Promise<PDFDocument> => PDFDocument.load(bytes, { updateMetadata: false });
const sizesOf = async (sheets: Uint8Array): Promise<readonly (readonly number[])[]> => (await open(sheets)).getPages().map((page) => [page.getWidth(), page.getHeight()]);

/** Every object of a PDF as text, its streams unpacked. */
async function everythingIn(bytes: Uint8Array): Promise<string> {
  const { context } = await open(bytes);
  return context.enumerateIndirectObjects().map(([, object]) => {
    if (!(object instanceof PDFRawStream)) return object.toString();
    const filter = object.dict.get(PDFName.of('Filter'))?.toString() ?? '';
    return object.dict.toString() + Buffer.from(filter.includes('DCT') ? object.contents : decodePDFRawStream(object).decode()).toString('latin1');
  }).join('\n');
}

const note = (page: PDFPage): void => {
  const { context } = page.doc;
  page.node.addAnnot(context.register(context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9], Contents: PDFString.of(CANARY) })));
};

describe('the sheets of an attachment', () => {
  it('have a page for each page of a PDF, in its size, upright', async () => {
    const turned = await aPdf(3, (pdf) => {
      pdf.getPage(1).setRotation({ type: 'degrees' as never, angle: 90 });
      pdf.getPage(2).setCropBox(50, 60, 300, 400);
    });
    expect(await sizesOf(await attachmentSheets(turned, 'application/pdf'))).toEqual([[595, 842], [842, 595], [300, 400]]);
  });

  it.each(Object.entries(pdfTricks))('leave out what is more than a page: %s', async (_name, trick) => {
    const source = await aPdf(1, async (pdf) => {
      await trick(pdf);
      pdf.setTitle(CANARY);
      note(pdf.getPage(0));
    });
    expect(await everythingIn(source)).toContain(CANARY);
    const sheets = await attachmentSheets(source, 'application/pdf');
    expect(await lookInto(sheets, 'application/pdf')).toEqual({ as: 'pdf', pages: 1, locked: false, powers: [] });
    const all = await everythingIn(sheets);
    for (const leak of [CANARY, 'app.alert', 'cmd.exe', 'secret.txt', '/Annot', '/Metadata', '/Producer', '/CreationDate']) expect(all, leak).not.toContain(leak);
  });

  it('have one page for a picture, turned as its EXIF says and without the rest of it', async () => {
    const upright = await attachmentSheets(aJpeg(), 'image/jpeg');
    const [[width, height]] = await sizesOf(upright) as [[number, number]];
    expect(width / height).toBeCloseTo(360 / 460);
    const lying = await attachmentSheets(aJpeg([exifPart(6), jpegPart(0xfe, Buffer.from(CANARY))]), 'image/jpeg');
    expect(await sizesOf(lying)).toEqual([[height, width]]);
    expect(await everythingIn(lying)).not.toContain(CANARY);
    expect(await sizesOf(await attachmentSheets(aPng(40, 20), 'image/png'))).toEqual([[30, 15]]);
  });

  it('are not made of what cannot be read', async () => {
    await expect(attachmentSheets(Buffer.from('%PDF-1.7 not at all'), 'application/pdf')).rejects.toThrow();
    await expect(attachmentSheets(aJpeg().subarray(0, 60), 'image/jpeg')).rejects.toThrow();
    await expect(attachmentSheets(await aPdf(1, (pdf) => pdf.encrypt({ userPassword: 'geheim', ownerPassword: 'geheim' })), 'application/pdf')).rejects.toThrow();
  });
});
