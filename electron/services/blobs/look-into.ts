import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, PDFStream, type PDFObject } from '@cantoo/pdf-lib';
import type { MediaType } from '#domain/attachments/file-type';
import { isPicture } from '#domain/attachments/file-type';
import type { LookedInto, PdfPower } from '#domain/attachments/looked-into';
import { readPicture } from '#domain/attachments/pictures';

/**
 * Looks into a picture or PDF: how large it is, what it carries besides what is seen, and what it can do. Runs in the parse
 * process, because it reads what was made by others; nothing in the file is drawn or run.
 */
export async function lookInto(bytes: Uint8Array, mime: MediaType): Promise<LookedInto> {
  if (isPicture(mime)) {
    const facts = readPicture(bytes, mime);
    return facts ? { as: 'picture', width: facts.width, height: facts.height, extras: [...facts.extras] } : { as: 'damaged' };
  }
  if (mime !== 'application/pdf') return { as: 'not' };
  try {
    return await lookIntoPdf(bytes);
  } catch {
    return { as: 'damaged' };
  }
}

async function lookIntoPdf(bytes: Uint8Array): Promise<LookedInto> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  // What is locked is not read: its texts say nothing until it is opened.
  if (pdf.isEncrypted) return { as: 'pdf', pages: 0, locked: true, powers: [] };
  const powers = new Set<PdfPower>();
  for (const [, object] of pdf.context.enumerateIndirectObjects()) lookAt(object, powers);
  if (hidesLayers(pdf)) powers.add('layers');
  const pages = pdf.getPageCount();
  return pages === 0 ? { as: 'damaged' } : { as: 'pdf', pages, locked: false, powers: [...powers].sort() };
}

/** ISO 32000-1, tables 150 and 198: kinds of action, by what they can do. Turning to a page of the document itself is none. */
const actions: Readonly<Record<string, PdfPower>> = {
  JavaScript: 'script', Rendition: 'media', Sound: 'media', Movie: 'media', RichMediaExecute: 'media', GoTo3DView: 'media', Launch: 'launch', SubmitForm: 'launch', ImportData: 'launch', GoToE: 'files', GoToR: 'launch', URI: 'links',
};
/** Kinds of annotation. */
const annotations: Readonly<Record<string, PdfPower>> = { FileAttachment: 'files', RichMedia: 'media', Movie: 'media', Sound: 'media', Screen: 'media', '3D': 'media', Widget: 'form' };
/** Keys that stand for something wherever they are. */
const keys: Readonly<Record<string, PdfPower>> = { JS: 'script', JavaScript: 'script', EmbeddedFiles: 'files', EF: 'files', XFA: 'script' };

function lookAt(object: PDFObject, powers: Set<PdfPower>): void {
  if (object instanceof PDFStream) lookAt(object.dict, powers);
  else if (object instanceof PDFArray) for (const one of object.asArray()) lookAt(one, powers);
  else if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      const name = key.decodeText();
      const known = keys[name] ?? (value instanceof PDFName ? (name === 'S' ? actions[value.decodeText()] : name === 'Subtype' ? annotations[value.decodeText()] : undefined) : undefined);
      if (known) powers.add(known);
      if (!(value instanceof PDFRef)) lookAt(value, powers);
    }
  }
}

// A page that is copied loses the list of its layers, and with it which of them were not to be seen.
function hidesLayers({ catalog }: PDFDocument): boolean {
  const start = catalog.lookupMaybe(PDFName.of('OCProperties'), PDFDict)?.lookupMaybe(PDFName.of('D'), PDFDict);
  if (!start) return false;
  return (start.lookupMaybe(PDFName.of('OFF'), PDFArray)?.size() ?? 0) > 0 || start.get(PDFName.of('BaseState')) === PDFName.of('OFF');
}
