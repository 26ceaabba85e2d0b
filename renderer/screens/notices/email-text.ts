import type { NoticeRecord } from '#domain/notices/notice';
import type { AllWords } from '../../words/words';

/** All that may stand in an e-mail: the neutral names of the sealed files. An e-mail travels and is kept in the clear. */
export type InEmail = Pick<NoticeRecord, 'files'>;

/** Subject and text of the e-mail that carries a sealed notice. It asks the receiver to answer by telephone. */
export function emailText({ files }: InEmail, { notices: { email } }: AllWords): { readonly subject: string; readonly body: string } {
  const names = files.map(({ fileName }) => fileName);
  return { subject: email.subject(names[0]!), body: email.body(names).join('\n\n') };
}
