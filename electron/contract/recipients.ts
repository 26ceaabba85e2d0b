import { z } from 'zod';
import { KeyFacts, keyProblems } from '#domain/recipients/key-file';
import { KeyToLookAt, NewRecipient, RecipientChange, RecipientVerification, RecipientWithdrawal, RevocationListGiven, type RecipientRecord } from '#domain/recipients/recipient';
import { idSchema, type RecipientId } from '#domain/shared/ids';
import { answerOf, done } from './answers';
import { request } from './define';

const recipientId = idSchema<RecipientId>();
const groups = z.tuple([z.int(), z.int()]);

/** What a key says of itself, without its bytes. */
const seen = KeyFacts.omit({ key: true, chain: true, numbers: true }).extend({ chain: z.array(KeyFacts.shape.chain.element.omit({ der: true })) });

export const recipients = {
  chooseFile: request({
    about: 'Lets the guardian choose a file with a key, a list of revoked certificates or the certificate of an issuer. Gives its bytes in base64; null when nothing was chosen.',
    needs: 'open', writes: 'nothing', slow: true, input: z.strictObject({ what: z.enum(['key', 'list', 'issuer']) }), output: z.strictObject({ file: z.string().nullable() }),
  }),
  look: request({
    about: 'Reads a key in a process of its own and says what it is, before it is added.',
    needs: 'open', writes: 'nothing', slow: true, input: KeyToLookAt, output: z.strictObject({ problem: z.enum(keyProblems).nullable(), facts: seen.nullable(), known: z.boolean(), sameParty: recipientId.nullable() }),
  }),
  import: request({
    about: 'Adds the key of a body that may receive sealed files: X.509 in PEM or in base64, PKCS#7, or age.',
    needs: 'open', writes: 'record', slow: true, input: NewRecipient, output: z.strictObject({ id: recipientId, fingerprint: z.string(), askedGroups: groups }),
  }),
  list: request({
    about: 'The register of recipients.',
    needs: 'open', writes: 'nothing', input: z.strictObject({}), output: answerOf<readonly RecipientRecord[]>(z.array(z.looseObject({ id: recipientId, fingerprint: z.string() }))),
  }),
  verify: request({
    about: 'Checks a key by telephone, with two groups of its fingerprint. A wrong answer is written down, and two other groups are drawn.',
    needs: 'open', writes: 'record', input: RecipientVerification, output: z.strictObject({ verified: z.boolean(), differing: z.array(z.int()), askedGroups: groups, triesLeft: z.int() }),
  }),
  checkList: request({
    about: 'Looks a certificate up in a list of revoked certificates of its issuer, and keeps what the list says.',
    needs: 'open', writes: 'record', slow: true, input: RevocationListGiven, output: z.strictObject({ revoked: z.boolean(), madeAt: z.string() }),
  }),
  change: request({ about: 'Chooses anew what kind of receiver somebody is and how is sealed.', needs: 'open', writes: 'record', input: RecipientChange, output: done }),
  withdraw: request({ about: 'Takes a key out of use, with the reason. Nothing is sealed for it again.', needs: 'open', writes: 'record', input: RecipientWithdrawal, output: done }),
};
