import { z } from 'zod';
import { NewConfirmation, NoticeChoice, type NoticeRecord } from '#domain/notices/notice';
import { NoticePayload } from '#domain/notices/payload';
import { withheldCodes } from '#domain/notices/withheld';
import { idSchema, type NoticeId } from '#domain/shared/ids';
import { answerOf } from './answers';
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
  seal: request({
    about: 'Seals a notice for a verified recipient into a file the recipient can open with plain openssl.',
    needs: 'open', writes: 'record', closedFile: 'may', slow: true, freshPassphrase: true, input: NoticeChoice,
    output: z.strictObject({ id: noticeId, fileName: z.string(), fileSha256: z.string(), manifestSha256: z.string(), packageId: z.string() }),
  }),
  list: request({
    about: 'Every notice that was sealed, newest first.',
    needs: 'open', writes: 'nothing', input: z.strictObject({}), output: answerOf<readonly NoticeRecord[]>(z.array(z.looseObject({ id: noticeId, fileName: z.string() }))),
  }),
  confirm: request({
    about: 'Records the confirmation by the police; a receipt code is compared with that of the package.',
    needs: 'open', writes: 'record', closedFile: 'may', input: NewConfirmation, output: z.strictObject({ receiptCodeMatches: z.boolean().nullable() }),
  }),
};
