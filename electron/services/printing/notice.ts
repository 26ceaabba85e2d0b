import type { NoticePayload } from '#domain/notices/notice';
import type { Words } from '#domain/words/words';
import { finishPrint, type Print } from './finish-print';
import { noticeDocument, noticeRunning, type NoticePaper } from './notice-document';

/** Prints a notice to the police as a tagged PDF that tells nothing about how it was made. */
export async function printNotice(print: Print, payload: NoticePayload, words: Words, paper: NoticePaper): Promise<Uint8Array> {
  const printed = await print(noticeDocument(payload, words, paper));
  return finishPrint(print, printed, words, noticeRunning(payload, words, paper));
}
