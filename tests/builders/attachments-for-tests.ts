import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { demoPhotos } from '#electron/demo/demo-photos';

/** One chunk of a PNG with its check. */
export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** A grey PNG of this size, with more chunks before its end when given. `claims` is the size its header speaks of. */
export function aPng(width: number, height: number, more: readonly Uint8Array[] = [], claims = { width, height }): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(claims.width, 0);
  head.writeUInt32BE(claims.height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height, 0x90);
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0;
  return Buffer.concat([SIGNATURE, pngChunk('IHDR', head), ...more, pngChunk('IDAT', deflateSync(rows)), pngChunk('IEND', Buffer.alloc(0))]);
}

/** One segment of a JPEG. */
export const jpegPart = (marker: number, data: Uint8Array): Uint8Array => Buffer.concat([Buffer.of(0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff), data]);

/** An EXIF segment: how the picture is turned, and where it was taken when `place`. */
export function exifPart(orientation: number, place = true): Uint8Array {
  const entries = place ? 2 : 1;
  const tiff = Buffer.alloc(8 + 2 + 12 * entries + 4);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(entries, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  if (place) {
    tiff.writeUInt16LE(0x8825, 22);
    tiff.writeUInt16LE(4, 24);
    tiff.writeUInt32LE(1, 26);
  }
  return jpegPart(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]));
}

const plain = Buffer.from(demoPhotos.light, 'base64');

/** The drawing of the demo as a JPEG, with these segments after its start and this behind its end. */
export const aJpeg = (parts: readonly Uint8Array[] = [], behind: Uint8Array = Buffer.alloc(0)): Uint8Array => Buffer.concat([plain.subarray(0, 2), ...parts, plain.subarray(2), behind]);

/** A PDF of so many pages with a word on each; `change` may put more into it. */
export async function aPdf(pages: number, change: (pdf: PDFDocument) => void | Promise<void> = () => undefined): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (let number = 1; number <= pages; number++) pdf.addPage([595, 842]).drawText(`VERZONNEN BLAD ${number}`, { x: 60, y: 700, size: 24 });
  await change(pdf);
  return pdf.save();
}

/** The actions that make a PDF more than pages. */
export const pdfTricks: Readonly<Record<string, (pdf: PDFDocument) => void | Promise<void>>> = {
  script: (pdf) => pdf.addJavaScript('hello', 'app.alert(1)'),
  launch: ({ catalog, context }) => catalog.set(PDFName.of('OpenAction'), context.obj({ S: 'Launch', F: PDFString.of('cmd.exe') })),
  files: (pdf) => pdf.attach(Buffer.from('secret'), 'secret.txt', { mimeType: 'text/plain' }),
};

/** Three files on the disk, as a guardian would choose them: a PDF, a photo with its EXIF, and something else. */
export function filesForTests(folder: string): readonly string[] {
  const files = { 'beschikking.pdf': quietPdf, 'foto.jpg': aJpeg([exifPart(6)]), 'los.bin': Buffer.from('iets anders') };
  return Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
}

const quietPdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
