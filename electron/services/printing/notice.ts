import type { NoticePayload } from '#domain/notices/payload';
import { words } from '#domain/words/words';
import { finishPrint, type Print } from './finish-print';
import { noticeDocument, noticeRunning, type NoticePaper } from './notice-document';

/** Prints a notice to the police as a tagged PDF that tells nothing about how it was made. */
export async function printNotice(print: Print, payload: NoticePayload, paper: NoticePaper): Promise<Uint8Array> {
  const printed = await print(noticeDocument(payload, paper));
  return finishPrint(print, printed, words('nl'), noticeRunning(payload, paper));
}
