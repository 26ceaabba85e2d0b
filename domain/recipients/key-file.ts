import { z } from 'zod';
import { InstantSchema } from '../shared/instant';

/** The largest file or text that a key is looked for in. */
export const MOST_KEY_BYTES = 64 * 1024;

const bytes = z.custom<Uint8Array>((given) => given instanceof Uint8Array);
const hex64 = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.string().max(400);

/** What a person gives: the bytes of a file, or of a pasted text. */
export const KeyFile = z.strictObject({ bytes: bytes.refine((given) => given.length <= MOST_KEY_BYTES), now: InstantSchema });

/** Why a file cannot be a recipient's key. A closed list: the sentence for each is in `words.notices.certificateProblems`. */
export const keyProblems = [
  'too-large', // more than 64 KiB
  'not-a-certificate', // garbage, a damaged file, a file of another kind
  'private-key', // somebody's secret, which must never be sent
  'more-than-one', // several keys that do not make one chain
  'key-kind-not-supported', // not RSA, P-256, P-384 or X25519, or a key that cannot be read
  'key-too-small', // RSA under 3072 bits
  'usage-forbids-encryption', // key usage without keyEncipherment (RSA) or keyAgreement (elliptic curve)
  'age-key-damaged', // the check characters of an age key do not fit
  'age-kind-not-supported', // an age recipient that is not X25519
  'not-yet-valid',
  'expired',
] as const;
export type KeyProblem = (typeof keyProblems)[number];

/** What a certificate says it may be used for (RFC 5280 section 4.2.1.3), as far as it matters here. */
export const keyUsages = ['digitalSignature', 'nonRepudiation', 'keyEncipherment', 'dataEncipherment', 'keyAgreement', 'keyCertSign', 'cRLSign'] as const;
export type KeyUsage = (typeof keyUsages)[number];

/** One certificate above the recipient's own, from its issuer upwards. */
export const ChainLink = z.strictObject({ subject: text, issuer: text, fingerprint: hex64, validUntil: InstantSchema, der: bytes });
export type ChainLink = z.output<typeof ChainLink>;

/** What is read from a key. Nothing in it is proof of who holds the key until a person has compared the fingerprint. */
export const KeyFacts = z.strictObject({
  keyType: z.enum(['certificate', 'age']),
  /** The certificate in DER, or the age key as it is written, in ASCII. */
  key: bytes,
  subject: text,
  organisation: text,
  issuer: text,
  selfSigned: z.boolean(),
  /** Lower-case hex without leading zero bytes; '' for an age key. */
  serial: z.string().max(100),
  keyKind: z.string().max(20),
  /** Null when the certificate does not say, which forbids nothing. */
  usage: z.array(z.enum(keyUsages)).nullable(),
  validFrom: InstantSchema.nullable(),
  validUntil: InstantSchema.nullable(),
  fingerprint: hex64,
  spkiSha256: hex64,
  chain: z.array(ChainLink).max(10),
  /** The name of the known root that the chain ends in; null when it ends in none. */
  anchoredIn: text.nullable(),
  /** Rows of seven digits and more that stand in the file itself: such a number is not independent of it. */
  numbers: z.array(z.string().regex(/^\d{7,20}$/)).max(200),
});
export type KeyFacts = z.output<typeof KeyFacts>;

/** What is said of a file. Of a key that may not be used, what could still be read is told along. */
export const KeyFileAnswer = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('usable'), facts: KeyFacts }),
  z.strictObject({ verdict: z.literal('refused'), problem: z.enum(keyProblems), facts: KeyFacts.nullable() }),
]);
export type KeyFileAnswer = z.output<typeof KeyFileAnswer>;
