import { PDFDocument, type PDFEmbeddedPage, type PDFPage } from '@cantoo/pdf-lib';
import { bindingOf, type LookedInto } from '#domain/attachments/looked-into';
import type { PaperWords } from '#domain/words/paper-words';
import { attachmentPages, LIST_ANCHOR, SHEET_ROOM, sheetAnchor, type ListedAttachment } from './attachment-pages';
import type { Html } from './html';
import { layOver } from './lay-page';

/** An attachment that goes along with a document on paper. */
export interface AttachmentToBind extends Omit<ListedAttachment, 'number' | 'sheets' | 'isPicture'> {
  readonly seen: LookedInto;
  /** Its bytes as sheets (`attachmentSheets`), made in the parse process. Only called for what is bound as pages. */
  readonly sheets: () => Promise<Uint8Array>;
}

/** Attachments made ready for a document. */
export interface BoundAttachments {
  /** As they stand in the list. */
  readonly listed: readonly ListedAttachment[];
  /** Anchors that get a page when the document is printed: the list and the first sheet of each attachment. */
  readonly anchors: readonly string[];
  /** The list and the sheets as the last pages of the document; `attachmentStyle` belongs to them. `pageOf` as in the index, known after a first print. */
  pages(words: PaperWords, pageOf?: ReadonlyMap<string, number>): Html;
  /** Lays the sheets on their pages of the printed document, by the pages of its anchors. Before its heads and feet are laid, so that they count these pages too. */
  lay(printed: Uint8Array, pageOf: ReadonlyMap<string, number>): Promise<Uint8Array>;
}

/**
 * Makes attachments ready to be bound behind a document: pictures and PDFs as pages, everything else by its line in the list
 * with its hash. Use: `const bound = await bindAttachments(chosen)`, put `bound.pages(words, pageOf)` at the end of the body
 * that is printed, then `pdf = await bound.lay(printed, pageOf)`, and finish as always. A document whose sheets cannot be made is
 * listed by its line.
 */
export async function bindAttachments(attachments: readonly AttachmentToBind[]): Promise<BoundAttachments> {
  const made: { readonly listed: ListedAttachment; readonly sheets: PDFDocument | undefined }[] = [];
  for (const [place, { seen, sheets, ...facts }] of attachments.entries()) {
    const pdf = bindingOf(seen).as === 'pages' ? await PDFDocument.load(await sheets(), { updateMetadata: false }) : undefined;
    made.push({ listed: { ...facts, number: place + 1, sheets: pdf?.getPageCount() ?? 0, isPicture: seen.as === 'picture' }, sheets: pdf });
  }
  const listed = made.map((one) => one.listed);
  return {
    listed,
    anchors: [LIST_ANCHOR, ...listed.filter((one) => one.sheets > 0).map((one) => sheetAnchor(one.number))],
    pages: (words, pageOf) => attachmentPages(listed, words, pageOf),
    lay: async (printed, pageOf) => {
      if (listed.every((one) => one.sheets === 0)) return printed;
      const pdf = await PDFDocument.load(printed, { updateMetadata: false });
      for (const one of made) if (one.sheets) await laySheets(pdf, one.sheets, pageOf.get(sheetAnchor(one.listed.number)));
      return pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
    },
  };
}

async function laySheets(pdf: PDFDocument, sheets: PDFDocument, first: number | undefined): Promise<void> {
  const pages = pdf.getPages();
  const forms = await pdf.embedPdf(sheets, sheets.getPageIndices());
  for (const [place, form] of forms.entries()) {
    const page = first === undefined ? undefined : pages[first - 1 + place];
    if (!page) throw new Error('the pages of the attachments are not where they should be');
    laySheet(page, form);
  }
}

const MM = 72 / 25.4;
/** Where the room for a sheet ends on the page: the margins of `pageStyle`. */
const MARGIN = { left: 25 * MM, bottom: 26 * MM };

function laySheet(page: PDFPage, form: PDFEmbeddedPage): void {
  const room = { width: SHEET_ROOM.width * MM, height: (SHEET_ROOM.height - 4) * MM };
  const scale = Math.min(room.width / form.width, room.height / form.height);
  layOver(page, form, { scale, x: MARGIN.left + (room.width - form.width * scale) / 2, y: MARGIN.bottom + room.height - form.height * scale });
}
