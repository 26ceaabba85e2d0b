import { createHash } from 'node:crypto';
import { mayAskReceipt, mayTakeReceipt } from '#domain/notices/may-take-receipt';
import { MOST_RECEIPT_BYTES } from '#domain/notices/receipt';
import { standingOfNotice } from '#domain/notices/notice-standing';
import { refusal } from '#domain/shared/refusal';
import { words } from '#domain/words/words';
import { findNotice, findNoticeOfPackage, hasReceipt } from '#db/queries/notices';
import { findRecipient } from '#db/queries/recipients';
import { keepReceipt, noteAnswerRefused } from '#db/writes/notices';
import { readChosenFile } from '../services/recipients/read-chosen-file';
import type { HandlersOf } from './handler';
import { allow, found, Refused } from './refused';

/** Receipts that a receiver signed. */
export const receipts: Pick<HandlersOf<'notices'>, 'notices.chooseReceipt' | 'notices.takeReceipt'> = {
  'notices.chooseReceipt': async (desk) => {
    const [path] = await desk.machine.chooseFiles({ label: words(desk.settings.language).notices.receiptFile, extensions: ['p7s', 'p7m', 'cms', 'pem', 'der'], several: false });
    if (path === undefined) return { file: null };
    const read = await readChosenFile(path, MOST_RECEIPT_BYTES);
    if (read.kind !== 'bytes') throw new Refused([read.kind === 'too-large' ? refusal('receipt-too-large') : refusal('file-unreadable')]);
    return { file: Buffer.from(read.bytes).toString('base64') };
  },
  'notices.takeReceipt': async (desk, { noticeId, file }) => {
    const sealedFor = found(findNotice(desk.vault.read, noticeId), 'notice').recipientId;
    const { recipient, key } = found(findRecipient(desk.vault.read, sealedFor), 'recipient');
    allow(mayAskReceipt(recipient, desk.now));
    const bytes = new Uint8Array(Buffer.from(file, 'base64'));
    const answer = await desk.machine.parse('receipt', { bytes, certificate: key });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    // Looked up again: notice and register may have changed while the file was read.
    const notice = found(findNotice(desk.vault.read, noticeId), 'notice');
    const now = found(findRecipient(desk.vault.read, sealedFor), 'recipient').recipient;
    const named = answer.verdict === 'read' ? findNoticeOfPackage(desk.vault.read, answer.receipt.packageId) : undefined;
    const used = hasReceipt(desk.vault.read, sha256) || standingOfNotice(notice).acknowledged?.body.proof === 'receipt';
    const permission = mayTakeReceipt(answer, { notice, recipient: now, named: named?.fileName ?? null, used, now: desk.now });
    const [reason] = permission;
    if (answer.verdict === 'refused' || reason) {
      if (reason) noteAnswerRefused(desk.vault.write, desk.stamp, notice, reason.code);
      throw new Refused(permission);
    }
    const { receivedAt, by } = answer.receipt;
    keepReceipt(desk.vault.write, desk.stamp, desk.settings.guardian.name, notice, { bytes, sha256 }, { move: 'acknowledge', body: { at: receivedAt, by, proof: 'receipt', code: '' } });
    return { receivedAt, by };
  },
};
