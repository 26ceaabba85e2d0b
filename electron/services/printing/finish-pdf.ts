import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString, type PDFObject } from '@cantoo/pdf-lib';
import { layUnder } from './lay-page';

const NAMES = { title: 'Title', metadata: 'Metadata', lang: 'Lang', dests: 'Dests', names: 'Names', kids: 'Kids', d: 'D', viewer: 'ViewerPreferences' } as const;
const name = (key: keyof typeof NAMES) => PDFName.of(NAMES[key]);

const open = (bytes: Uint8Array): Promise<PDFDocument> => PDFDocument.load(bytes, { updateMetadata: false });

/**
 * Takes out of a PDF what says how, when and by whom it was made (Creator, Producer, dates, metadata stream) and gives it a
 * neutral title. The structure tree, outline and language stay: without them the page cannot be read aloud. `running` is a
 * PDF of as many pages with their heads and feet; each is laid under its page.
 */
export async function finishPdf(bytes: Uint8Array, about: { readonly title: string; readonly lang: string; readonly running?: Uint8Array }): Promise<Uint8Array> {
  const pdf = await open(bytes);
  if (about.running) {
    const sheets = await pdf.embedPdf(await open(about.running), pdf.getPageIndices());
    pdf.getPages().forEach((page, index) => layUnder(page, sheets[index]!));
  }
  const { context, catalog } = pdf;
  context.trailerInfo.Info = context.register(context.obj({ Title: PDFHexString.fromText(about.title) }));
  delete context.trailerInfo.ID; // drawn from the clock
  catalog.delete(name('metadata'));
  catalog.set(name('lang'), PDFString.of(about.lang));
  catalog.set(name('viewer'), context.obj({ DisplayDocTitle: true }));
  dropOldInfo(pdf);
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false, useObjectStreams: true });
}

// What the trailer no longer names would still be written.
function dropOldInfo({ context }: PDFDocument): void {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (ref !== context.trailerInfo.Info && object instanceof PDFDict && (object.has(PDFName.of('Producer')) || object.has(PDFName.of('CreationDate')))) context.delete(ref);
  }
}

/** The number of pages. */
export const countPages = async (bytes: Uint8Array): Promise<number> => (await open(bytes)).getPageCount();

/** The page, from 1, of each named destination: in a printed page every linked `id` is one. */
export async function pagesOfAnchors(bytes: Uint8Array): Promise<Map<string, number>> {
  const pdf = await open(bytes);
  const pageNumbers = new Map(pdf.getPages().map((page, index) => [page.ref.toString(), index + 1]));
  const found = new Map<string, number>();
  for (const [anchor, destination] of destinationsOf(pdf)) {
    const place = pdf.context.lookup(destination);
    const target = place instanceof PDFDict ? pdf.context.lookup(place.get(name('d'))) : place;
    const first = target instanceof PDFArray ? target.get(0) : undefined;
    // By reference, or in some writers by place in the document from 0.
    const number = first instanceof PDFRef ? pageNumbers.get(first.toString()) : first instanceof PDFNumber ? first.asNumber() + 1 : undefined;
    if (number !== undefined) found.set(anchor, number);
  }
  return found;
}

/** Named destinations stand in a dictionary (PDF 1.1) or in a name tree (PDF 1.2 and later). */
function destinationsOf({ catalog }: PDFDocument): readonly (readonly [string, PDFObject])[] {
  const old = catalog.lookupMaybe(name('dests'), PDFDict)?.entries().map(([key, value]) => [key.decodeText(), value] as const) ?? [];
  const tree = catalog.lookupMaybe(name('names'), PDFDict)?.lookupMaybe(name('dests'), PDFDict);
  return [...old, ...(tree ? leavesOf(tree) : [])];
}

function leavesOf(node: PDFDict): readonly (readonly [string, PDFObject])[] {
  const pairs = node.lookupMaybe(name('names'), PDFArray);
  const own = pairs ? Array.from({ length: pairs.size() / 2 }, (_, place) => [textOf(pairs.lookup(place * 2)), pairs.get(place * 2 + 1)] as const) : [];
  const kids = node.lookupMaybe(name('kids'), PDFArray);
  return [...own, ...(kids ? Array.from({ length: kids.size() }, (_, place) => leavesOf(kids.lookup(place, PDFDict))).flat() : [])];
}

const textOf = (key: PDFObject | undefined): string => (key instanceof PDFString || key instanceof PDFHexString ? key.decodeText() : '');
