import { createHash } from 'node:crypto';
import { Encrypter } from 'age-encryption';
import { MOST_RECIPIENTS } from './recipient';
import type { Recipient, RecipientProblem, SealedForm } from './recipient';
import { ofSize } from './of-size';
import { pulled } from './pulled';

/** An X25519 recipient (age-encryption.org/v1): 32 bytes in Bech32. The other kinds of age keys are longer, or plugins. */
const AGE_RECIPIENT = /^age1[02-9ac-hj-np-z]{58}$/;

/** The form for an age key: age v1 for X25519 recipients. The file does not say for whom it is. */
export const ageForm: SealedForm = { extension: 'age', readRecipient, encrypt };

/** Reads `age1...`, with or without a line end. A secret key is refused like anything else that is not a recipient. */
function readRecipient(key: Uint8Array): Recipient | RecipientProblem {
  const text = Buffer.from(key.subarray(0, 200)).toString('latin1').trim();
  if (key.length > 200 || !AGE_RECIPIENT.test(text)) return { verdict: 'refused', code: 'not-an-age-key' };
  try {
    new Encrypter().addRecipient(text);
  } catch {
    return { verdict: 'refused', code: 'not-an-age-key' }; // a wrong check sum: a letter was mistyped
  }
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    verdict: 'usable',
    format: 'age',
    key: new TextEncoder().encode(text),
    description: { name: null, organisation: null, key: 'X25519', validFrom: null, validUntil: null },
    fingerprint: sha256,
    keySha256: sha256,
  };
}

async function* encrypt(content: AsyncIterable<Uint8Array>, size: number, recipients: readonly Recipient[]): AsyncIterable<Uint8Array> {
  if (recipients.length < 1 || recipients.length > MOST_RECIPIENTS) throw new RangeError('1 to 10 recipients');
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(Buffer.from(recipient.key).toString('latin1'));
  yield* await encrypter.encrypt(pulled(ofSize(content, size)));
}
