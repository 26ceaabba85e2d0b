import { composeDossier, type DossierOrder as DossierContent } from '#domain/dossiers/compose-dossier';
import { emptyPlaces } from '#domain/dossiers/dossier';
import type { MinorFile } from '#domain/minors/minor-file';
import type { PaperWords } from '#domain/words/paper-words';
import { bindAttachments, type AttachmentToBind } from './bind-attachments';
import { anchorsOf, dossierDocument, dossierRunning } from './dossier-document';
import { countPages, pagesOfAnchors } from './finish-pdf';
import { finishPrint, type Print } from './finish-print';

/** What a dossier is printed from. `checkCode` and `journalSeq` name the state of the journal it was made at. */
export interface DossierOrder extends DossierContent {
  readonly file: MinorFile;
  readonly words: PaperWords;
  readonly checkCode: string;
  readonly journalSeq: number;
  /** Not out yet: each page says KLAD, and is otherwise as it will come out. */
  readonly draft: boolean;
  /** Attachments that the guardian lets go along. */
  readonly attachments?: readonly AttachmentToBind[];
}

/** Page numbers can move once when they are filled in; they settle or something is wrong. */
const MOST_PRINTS = 4;

const agree = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean => a.size === b.size && [...a].every(([anchor, page]) => b.get(anchor) === page);

/**
 * Prints the dossier. Chromium cannot put a page number in an
 * index, so it is printed without, the pages are read from the PDF, and it is printed again until nothing moves. Throws when a
 * final dossier has an unanswered question, when a fact has no answer, or when an anchor has no page.
 */
export async function printDossier(print: Print, { file, words, checkCode, journalSeq, draft, attachments = [], ...content }: DossierOrder): Promise<{ readonly pdf: Uint8Array; readonly pages: number }> {
  const dossier = composeDossier(file, words, content);
  const empty = emptyPlaces(dossier);
  if (empty.length > 0) throw new Error(`the dossier has places without an answer: ${empty.join(', ')}`);
  // The handler asks first; this is the last door.
  if (dossier.copy !== null && dossier.gate.open > 0) throw new Error('a final dossier with unanswered questions');

  const bound = attachments.length > 0 ? await bindAttachments(attachments) : undefined;
  let pageOf: ReadonlyMap<string, number> = new Map();
  for (let round = 0; round < MOST_PRINTS; round += 1) {
    const paper = { ...content, checkCode, journalSeq, draft, bound, pageOf };
    const printed = await print(dossierDocument(dossier, words, paper));
    const seen = await pagesOfAnchors(printed);
    if (agree(pageOf, seen) && anchorsOf(dossier, bound).every((anchor) => seen.has(anchor))) {
      const pdf = await finishPrint(print, bound ? await bound.lay(printed, seen) : printed, words, dossierRunning(dossier, words, paper));
      return { pdf, pages: await countPages(pdf) };
    }
    pageOf = seen;
  }
  throw new Error('the pages of the dossier do not settle');
}
