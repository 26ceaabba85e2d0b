import { PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { needlesOf } from '#domain/redaction/needle';
import type { Withheld } from '#domain/redaction/withheld-values';
import { findLeaks } from './find-leaks';
import type { OutputFile } from './texts-of-output';

const SECRET = 'Saba Voorbeeldzus';
const withheld: readonly Withheld[] = needlesOf('name', SECRET).map((needle) => ({ part: 'contacts-of-others', needle }));

/** A small PDF with something done to it. */
async function pdfWith(change: (pdf: PDFDocument) => unknown = () => undefined): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([300, 300]);
  page.drawText('Overdrachtsdossier van een verzonnen jongere', { x: 10, y: 200, size: 10, font: await pdf.embedFont(StandardFonts.Helvetica) });
  await change(pdf);
  return pdf.save();
}

const asPdf = (bytes: Uint8Array): OutputFile => ({ path: 'bericht.pdf', mime: 'application/pdf', bytes });
const asJson = (value: unknown, path = 'bericht.json'): OutputFile => ({ path, mime: 'application/json', bytes: new TextEncoder().encode(JSON.stringify(value)) });
const places = async (file: OutputFile): Promise<readonly string[]> => (await findLeaks([file], withheld)).map(({ place }) => place);

const draw = (...lines: readonly string[]) => async (pdf: PDFDocument) => {
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([300, 300]);
  lines.forEach((line, place) => page.drawText(line, { x: 10, y: 200 - place * 14, size: 10, font }));
};
const under = (value: PDFDocument['context'] extends { obj: (value: infer V) => unknown } ? V : never) => (pdf: PDFDocument) => pdf.catalog.set(PDFName.of('Extra'), pdf.context.register(pdf.context.obj(value as never)));

describe('a seeded leak is found in', () => {
  it('the text of a page, and says which', async () => {
    expect(await findLeaks([asPdf(await pdfWith(draw(`Zus: ${SECRET}`)))], withheld)).toContainEqual({ part: 'contacts-of-others', place: 'text', page: 2, attachment: null, sure: true });
  });

  it('text that is broken over lines, with and without a hyphen', async () => {
    expect(await places(asPdf(await pdfWith(draw('Zus: Saba', 'Voorbeeldzus'))))).toContain('text');
    expect(await places(asPdf(await pdfWith(draw('Zus: Saba Voor-', 'beeldzus'))))).toContain('text');
  });

  it('text that goes on over the edge of a page', async () => {
    expect(await places(asPdf(await pdfWith(async (pdf) => { await draw('Zus: Saba Voor-')(pdf); await draw('beeldzus')(pdf); })))).toContain('text');
  });

  it('the properties of the document: title, subject, and XMP', async () => {
    expect(await places(asPdf(await pdfWith((pdf) => pdf.setTitle(`Dossier ${SECRET}`))))).toContain('document-properties');
    expect(await places(asPdf(await pdfWith((pdf) => pdf.setKeywords([SECRET]))))).toContain('document-properties');
    const xmp = new TextEncoder().encode(`<x:xmpmeta><dc:creator>${SECRET}</dc:creator></x:xmpmeta>`);
    expect(await places(asPdf(await pdfWith((pdf) => pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(pdf.context.flateStream(xmp, { Type: 'Metadata', Subtype: 'XML' }))))))).toContain('document-properties');
  });

  it('the description of a picture and a replacement text', async () => {
    expect(await places(asPdf(await pdfWith(under({ S: PDFName.of('Figure'), Alt: PDFString.of(SECRET) } as never))))).toContain('alternative-text');
    expect(await places(asPdf(await pdfWith(under({ S: PDFName.of('Span'), ActualText: PDFHexString.fromText(SECRET) } as never))))).toContain('alternative-text');
  });

  it('a replacement text inside a page', async () => {
    const content = new TextEncoder().encode(`/Span <</ActualText ${PDFHexString.fromText(SECRET).toString()}>> BDC EMC`);
    expect(await places(asPdf(await pdfWith((pdf) => pdf.getPage(0).node.addContentStream(pdf.context.register(pdf.context.flateStream(content))))))).toContain('inside-document');
  });

  it('the outline, an annotation and a link', async () => {
    expect(await places(asPdf(await pdfWith(under({ Title: PDFString.of(SECRET), Parent: PDFString.of('x') } as never))))).toContain('outline');
    expect(await places(asPdf(await pdfWith(under({ Subtype: PDFName.of('Text'), Rect: [0, 0, 1, 1], Contents: PDFString.of(SECRET) } as never))))).toContain('annotation');
    expect(await places(asPdf(await pdfWith(under({ S: PDFName.of('URI'), URI: PDFString.of('https://example.org/saba-voorbeeldzus') } as never))))).toContain('annotation');
  });

  it('the name and the content of an embedded file', async () => {
    const attach = (name: string, text: string) => pdfWith((pdf) => pdf.attach(new TextEncoder().encode(text), name, { mimeType: 'text/plain' }));
    expect(await places(asPdf(await attach('brief-van-Saba-Voorbeeldzus.txt', 'Beste voogd')))).toContain('embedded-file-name');
    expect(await places(asPdf(await attach('brief.txt', `Groeten van ${SECRET}`)))).toContain('attachment-content');
  });

  it('the name and the value of a datum, however deep', async () => {
    expect(await places(asJson({ a: [{ b: { [SECRET]: 1 } }] }))).toEqual(['data-key']);
    expect(await places(asJson({ a: [{ b: [`bij ${SECRET}`] }] }))).toEqual(['data-value']);
  });

  it('the manifest and the name of an entry', async () => {
    expect(await places(asJson({ purpose: `Over ${SECRET}` }, 'manifest.json'))).toEqual(['manifest']);
    expect(await places(asJson({}, 'saba-voorbeeldzus.json'))).toEqual(['entry-name']);
  });

  it('plain instructions', async () => {
    expect(await places({ path: 'LEESMIJ.txt', mime: 'text/plain', bytes: new TextEncoder().encode(`Bel ${SECRET}.`) })).toEqual(['text']);
  });

  it('a photo that still says where it was taken', async () => {
    const exif = Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, 8, 0x45, 0x78, 0x69, 0x66, 0, 0, 0xff, 0xd9]);
    expect(await findLeaks([{ path: 'bijlagen/0001.bin', mime: 'image/jpeg', bytes: exif }], [])).toEqual([{ part: 'photo', place: 'document-properties', page: null, attachment: null, sure: true }]);
  });
});

it('a clean document is clean, and what cannot be read does not pass', async () => {
  expect(await places(asPdf(await pdfWith((pdf) => { pdf.setTitle('Dossier'); })))).toEqual([]);
  expect(await places(asJson({ a: 'Sabah', b: ['Voorbeeldzussen zijn er veel'], c: 'voorbeeld' }))).toEqual([]);
  await expect(findLeaks([asPdf(new Uint8Array([1, 2, 3]))], withheld)).rejects.toThrow();
  await expect(findLeaks([{ ...asJson({}), bytes: new Uint8Array([0x7b]) }], withheld)).rejects.toThrow();
});
