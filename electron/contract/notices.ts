import { z } from 'zod';
import { NoticeChoice, type NoticeRecord } from '#domain/notices/notice';
import { NewConfirmation, NewKeepingBack, NewSending, NewTakingBack } from '#domain/notices/notice-history';
import { noticeMoves } from '#domain/notices/notice-table';
import { NewReceipt } from '#domain/notices/receipt';
import { NoticePayload } from '#domain/notices/payload';
import { withheldCodes } from '#domain/notices/withheld';
import { unreadCodes } from '#domain/redaction/unread';
import { idSchema, type AttachmentId, type MinorId, type NoticeId } from '#domain/shared/ids';
import { answerOf, done } from './answers';
import { request } from './define';

const noticeId = idSchema<NoticeId>();

export const notices = {
  preview: request({
    about: 'What leaves with a message as it is chosen, and what stays.',
    needs: 'open', writes: 'nothing', input: NoticeChoice,
    output: z.strictObject({ payload: NoticePayload, withheld: z.array(z.enum(withheldCodes)) }),
  }),
  paper: request({
    about: 'The printed notice of a message as it is chosen, every page of it, marked as a draft.',
    needs: 'open', writes: 'nothing', closedFile: 'may', slow: true, input: NoticeChoice, output: z.strictObject({ pdf: z.instanceof(Uint8Array) }),
  }),
  unread: request({
    about: 'What of an attachment the search for values that stay cannot read, as it would go along: the guardian has to look at that.',
    needs: 'open', writes: 'nothing', closedFile: 'may', input: z.strictObject({ minorId: idSchema<MinorId>(), attachmentId: idSchema<AttachmentId>(), keepExtras: z.boolean().default(false) }), output: z.strictObject({ unread: z.array(z.enum(unreadCodes)) }),
  }),
  seal: request({
    about: 'Seals a notice for a verified recipient into a file the recipient can open with plain openssl.',
    needs: 'open', writes: 'record', closedFile: 'may', slow: true, freshPassphrase: true, input: NoticeChoice,
    output: z.strictObject({ id: noticeId, fileName: z.string(), fileSha256: z.string(), manifestSha256: z.string(), packageId: z.string() }),
  }),
  progress: request({
    about: 'How far sealing has come, in files searched or bytes sealed; null when nothing is sealed.', needs: 'open', writes: 'nothing', input: z.strictObject({}),
    output: z.strictObject({ underWay: z.strictObject({ step: z.enum(['searching', 'sealing']), done: z.int(), of: z.int() }).nullable() }),
  }),
  cancel: request({ about: 'Stops sealing. Nothing of it stays.', needs: 'open', writes: 'nothing', input: z.strictObject({}), output: done }),
  list: request({
    about: 'Every notice that was sealed, newest first.',
    needs: 'open', writes: 'nothing', input: z.strictObject({}), output: answerOf<readonly NoticeRecord[]>(z.array(z.looseObject({ id: noticeId, fileName: z.string() }))),
  }),
  send: request({
    about: 'Records that a sealed notice went out: when, by which way and who sent it.',
    needs: 'open', writes: 'record', closedFile: 'may', input: NewSending, output: done,
  }),
  keepBack: request({
    about: 'Records that a sealed notice will not be sent, and why.',
    needs: 'open', writes: 'record', closedFile: 'may', input: NewKeepingBack, output: done,
  }),
  confirm: request({
    about: 'Records what the receiver said in one talk: that it has the notice, with or without the receipt code, its number, and whether the investigation is closed.',
    needs: 'open', writes: 'record', closedFile: 'may', input: NewConfirmation, output: z.strictObject({ noted: z.array(z.enum(noticeMoves)) }),
  }),
  chooseReceipt: request({
    about: 'Lets the guardian choose the file of a signed receipt. Gives its bytes in base64; null when nothing was chosen.',
    needs: 'open', writes: 'nothing', slow: true, input: z.strictObject({}), output: z.strictObject({ file: z.string().nullable() }),
  }),
  takeReceipt: request({
    about: 'Checks a receipt that the receiver of a notice signed, and keeps it as the acknowledgement. Each is used once.',
    needs: 'open', writes: 'record', closedFile: 'may', slow: true, input: NewReceipt, output: z.strictObject({ receivedAt: z.string(), by: z.string() }),
  }),
  takeBack: request({
    about: 'Takes back one record about a notice, with the reason. The record stays readable.',
    needs: 'open', writes: 'record', closedFile: 'may', input: NewTakingBack, output: done,
  }),
};
