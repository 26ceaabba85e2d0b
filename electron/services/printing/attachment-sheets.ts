import { degrees, PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, PDFStream, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';
import type { MediaType } from '#domain/attachments/file-type';
import { plainPicture, readPicture } from '#domain/attachments/pictures';

/**
 * Makes the sheets of an attachment: a PDF of its own with one page for each page of the document, or one for a picture, in
 * the size it has there and upright. Only what is drawn is taken over: no annotations, actions, scripts, forms, files,
 * metadata or names of who made it. Runs in the parse process, because what it reads was made by others. Throws Error when it
 * cannot be read.
 */
export async function attachmentSheets(bytes: Uint8Array, mime: MediaType): Promise<Uint8Array> {
  const sheets = await PDFDocument.create({ updateMetadata: false });
  if (mime === 'application/pdf') await drawDocument(sheets, bytes);
  else await drawPicture(sheets, bytes, mime);
  const clean = await PDFDocument.load(await sheets.save({ addDefaultPage: false, useObjectStreams: false }), { updateMetadata: false });
  delete clean.context.trailerInfo.Info;
  delete clean.context.trailerInfo.ID;
  dropHangers(clean);
  return clean.save({ addDefaultPage: false, updateFieldAppearances: false });
}

async function drawDocument(sheets: PDFDocument, bytes: Uint8Array): Promise<void> {
  const source = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const page of source.getPages()) await drawPage(sheets, page);
}

async function drawPage(sheets: PDFDocument, page: PDFPage): Promise<void> {
  const { x, y, width, height } = page.getCropBox();
  const turn = ((page.getRotation().angle % 360) + 360) % 360;
  const lying = turn === 90 || turn === 270;
  const sheet = sheets.addPage(lying ? [height, width] : [width, height]);
  // A page without content cannot be embedded, and has nothing to draw.
  if (page.node.Contents() === undefined) return;
  const form = await sheets.embedPage(page, { left: x, bottom: y, right: x + width, top: y + height });
  sheet.drawPage(form, { width, height, rotate: degrees(-turn), ...cornerOf(turn, width, height) });
}

/** Where the corner of a page has to lie so that, turned clockwise, it covers the sheet from its origin. */
function cornerOf(turn: number, width: number, height: number): { readonly x: number; readonly y: number } {
  switch (turn) {
    case 90: return { x: 0, y: width };
    case 180: return { x: width, y: height };
    case 270: return { x: height, y: 0 };
    default: return { x: 0, y: 0 };
  }
}

/** Points for a pixel: 96 to the inch. The sheet is fitted to the paper afterwards. */
const POINTS = 0.75;

async function drawPicture(sheets: PDFDocument, bytes: Uint8Array, mime: MediaType): Promise<void> {
  const [facts, plain] = [readPicture(bytes, mime), plainPicture(bytes, mime)];
  if (!facts || !plain) throw new Error('not a picture that can be drawn');
  const image = mime === 'image/png' ? await sheets.embedPng(plain) : await sheets.embedJpg(plain);
  const [width, height] = [facts.width * POINTS, facts.height * POINTS];
  const { turn, mirrored } = turnOf[facts.orientation] ?? turnOf[1]!;
  const lying = turn === 90 || turn === 270;
  const sheet = sheets.addPage(lying ? [height, width] : [width, height]);
  const { x, y } = cornerOf(turn, width, height);
  sheet.drawImage(image, mirrored
    ? { width: -width, height, rotate: degrees(-turn), ...mirroredCornerOf(turn, width, height) }
    : { width, height, rotate: degrees(-turn), x, y });
}

/** EXIF 2.32, table 6, tag 274: how far clockwise to turn what lies in the file, mirrored left to right first or not. */
const turnOf: Readonly<Record<number, { readonly turn: number; readonly mirrored: boolean }>> = {
  1: { turn: 0, mirrored: false }, 2: { turn: 0, mirrored: true }, 3: { turn: 180, mirrored: false }, 4: { turn: 180, mirrored: true },
  5: { turn: 270, mirrored: true }, 6: { turn: 90, mirrored: false }, 7: { turn: 90, mirrored: true }, 8: { turn: 270, mirrored: false },
};

// A negative width draws to the left of the corner, so the corner is the other end of the lower edge.
function mirroredCornerOf(turn: number, width: number, height: number): { readonly x: number; readonly y: number } {
  switch (turn) {
    case 90: return { x: 0, y: 0 };
    case 180: return { x: 0, y: height };
    case 270: return { x: height, y: width };
    default: return { x: width, y: 0 };
  }
}

/** What may hang on the pieces of a page without being drawn. */
const HANGERS = ['Metadata', 'PieceInfo', 'LastModified', 'AF', 'A', 'AA', 'Annots', 'StructParents', 'StructParent', 'OPI', 'Alternates', 'Thumb'].map((name) => PDFName.of(name));

/** Takes them off, and drops every object that nothing drawn leads to any more: it would be written all the same. */
function dropHangers({ context }: PDFDocument): void {
  const reached = new Set<PDFObject>();
  const walk = (object: PDFObject | undefined): void => {
    if (object === undefined || reached.has(object)) return;
    reached.add(object);
    if (object instanceof PDFRef) walk(context.lookup(object));
    else if (object instanceof PDFStream) walk(object.dict);
    else if (object instanceof PDFArray) object.asArray().forEach(walk);
    else if (object instanceof PDFDict) {
      for (const key of HANGERS) object.delete(key);
      object.values().forEach(walk);
    }
  };
  walk(context.trailerInfo.Root);
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}
