import type { ParseInput, ParseOutput, ParseTaskName } from '../contract/parse';
import { plainPicture } from '#domain/attachments/pictures';
import { attachmentTexts } from '../services/leaks/attachment-texts';
import { lookInto } from '../services/blobs/look-into';
import { attachmentSheets } from '../services/printing/attachment-sheets';
import { readReceipt } from '../services/receipts/read-receipt';
import { readKeyFile } from '../services/recipients/read-key-file';
import { readRevocationList } from '../services/recipients/revocation-list';

/**
 * What is done for each task, in a process that has no vault, no network and no files. A function may throw, hang or use up
 * the memory on a bad file: the process ends, and who asked gets a reason.
 */
export const tasks: { readonly [Name in ParseTaskName]: (input: ParseInput<Name>) => ParseOutput<Name> | Promise<ParseOutput<Name>> } = {
  'recipient-key': (input) => readKeyFile(input),
  receipt: readReceipt,
  'revocation-list': readRevocationList,
  'look-into': ({ bytes, mime }) => lookInto(bytes, mime),
  'plain-picture': ({ bytes, mime }) => {
    const plain = plainPicture(bytes, mime);
    if (!plain) throw new Error('not a picture');
    return { bytes: plain };
  },
  'attachment-texts': ({ bytes, mime }) => attachmentTexts(bytes, mime),
  'attachment-sheets': async ({ bytes, mime }) => ({ pdf: await attachmentSheets(bytes, mime) }),
};
