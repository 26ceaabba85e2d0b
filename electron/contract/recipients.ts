import { z } from 'zod';
import { NewRecipient, RecipientVerification, type RecipientRecord } from '#domain/recipients/recipient';
import { idSchema, type RecipientId } from '#domain/shared/ids';
import { answerOf, done } from './answers';
import { request } from './define';

const recipientId = idSchema<RecipientId>();

export const recipients = {
  import: request({
    about: 'Imports the X.509 certificate (PEM, or DER in base64) of a body that may receive notices.',
    needs: 'open', writes: 'record', input: NewRecipient, output: z.strictObject({ id: recipientId, fingerprint: z.string(), askedGroups: z.tuple([z.int(), z.int()]) }),
  }),
  list: request({
    about: 'The register of recipients.',
    needs: 'open', writes: 'nothing', input: z.strictObject({}), output: answerOf<readonly RecipientRecord[]>(z.array(z.looseObject({ id: recipientId, fingerprint: z.string() }))),
  }),
  verify: request({ about: 'Marks a certificate as checked by telephone, with two groups of its fingerprint.', needs: 'open', writes: 'record', input: RecipientVerification, output: done }),
};
