import { type PDFDict, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { aJpeg, aPdf, aPng, exifPart, pdfTricks } from '#tests/builders/attachments-for-tests';
import { lookInto } from './look-into';

describe('looking into a file', () => {
  it('says how large a picture is and what it carries, also when its header lies about it', async () => {
    expect(await lookInto(aJpeg([exifPart(1)]), 'image/jpeg')).toEqual({ as: 'picture', width: 360, height: 460, extras: ['exif', 'place'] });
    // 65 thousand pixels square in a few bytes: what it claims is what counts
    expect(await lookInto(aPng(1, 1, [], { width: 65_000, height: 65_000 }), 'image/png')).toMatchObject({ width: 65_000, height: 65_000 });
    expect(await lookInto(aJpeg().subarray(0, 100), 'image/jpeg')).toEqual({ as: 'damaged' });
  });

  it('says how many pages a PDF has, and that a quiet one can do nothing', async () => {
    expect(await lookInto(await aPdf(3), 'application/pdf')).toEqual({ as: 'pdf', pages: 3, locked: false, powers: [] });
  });

  it.each(Object.entries(pdfTricks))('finds %s in a PDF', async (power, trick) => {
    expect(await lookInto(await aPdf(1, trick), 'application/pdf')).toMatchObject({ as: 'pdf', powers: [power] });
  });

  it('finds a locked PDF, a layer that is hidden, and fields', async () => {
    expect(await lookInto(await aPdf(1, (pdf) => pdf.encrypt({ userPassword: 'geheim', ownerPassword: 'geheim' })), 'application/pdf')).toMatchObject({ as: 'pdf', locked: true });
    const layered = await aPdf(1, ({ catalog, context }) => {
      const layer = context.register(context.obj({ Type: 'OCG' }));
      catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: [layer], D: { OFF: [layer] } }) as PDFDict);
    });
    expect(await lookInto(layered, 'application/pdf')).toMatchObject({ powers: ['layers'] });
    expect(await lookInto(await aPdf(1, (pdf) => { const field = pdf.getForm().createTextField('a'); field.addToPage(pdf.getPage(0)); }), 'application/pdf')).toMatchObject({ powers: ['form'] });
  });

  it('says of rubbish that it is damaged, and leaves other files alone', async () => {
    expect(await lookInto(Buffer.from('%PDF-1.7\nnothing of the kind'), 'application/pdf')).toEqual({ as: 'damaged' });
    expect(await lookInto(Buffer.from('PK'), 'application/zip')).toEqual({ as: 'not' });
  });
});
