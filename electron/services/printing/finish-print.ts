import type { PaperWords } from '#domain/words/paper-words';
import { countPages, finishPdf } from './finish-pdf';
import { runningDocument, type Running } from './running';

/** Script-free HTML in, tagged PDF out. */
export type Print = (html: string) => Promise<Uint8Array>;

/** Gives printed pages their heads and feet, and takes out what tells how they were made. */
export async function finishPrint(print: Print, printed: Uint8Array, words: PaperWords, running: Running): Promise<Uint8Array> {
  const sheets = await print(runningDocument(words, running, await countPages(printed)));
  return finishPdf(printed, { title: words.dossiers.neutralTitle, lang: words.dossiers.language, running: sheets });
}
