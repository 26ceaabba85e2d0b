import { z } from 'zod';
import { isAcceptableCost } from './kdf';

/** First word of every header. */
export const MAGIC = 'HOEDE';

/** The format written, and the newest this program reads. */
export const FORMAT = 1;

/** A header is a kilobyte or two. More is not read. */
export const MOST_HEADER_BYTES = 16_384;

const base64 = (bytes: number) => sizedBase64(bytes, bytes);

const sizedBase64 = (least: number, most: number) =>
  z.string().max(Math.ceil(most / 3) * 4).refine((text) => {
    const bytes = Buffer.from(text, 'base64');
    return bytes.length >= least && bytes.length <= most && bytes.toString('base64') === text;
  });

const TAG = 16;
const nonce = base64(12);

const PassphraseSlot = z.strictObject({
  id: z.uuidv7(),
  type: z.literal('passphrase'),
  kdf: z.strictObject({ alg: z.literal('argon2id'), v: z.literal(19), m: z.int(), t: z.int(), p: z.int(), salt: base64(32) }).refine(isAcceptableCost),
  factor: z.literal('none'),
  nonce,
  ct: base64(32 + TAG),
});

const RecoverySlot = z.strictObject({
  id: z.uuidv7(),
  type: z.literal('recovery'),
  kdf: z.strictObject({ alg: z.literal('hkdf-sha256'), salt: base64(32) }),
  nonce,
  ct: base64(32 + TAG),
});

/** The header, strict. Binary values are base64. Nothing in it says whose vault it is. */
export const HeaderSchema = z.strictObject({
  magic: z.literal(MAGIC),
  format: z.literal(FORMAT),
  minReader: z.literal(FORMAT),
  vaultId: z.uuidv7(),
  /** Goes up by one each time the header is written. */
  gen: z.int().min(1),
  db: z.strictObject({ cipher: z.literal('sqlcipher4'), page: z.literal(4096), salt: base64(16), dekGen: z.int().min(1), nonce, ct: base64(32 + TAG) }),
  slots: z.array(z.discriminatedUnion('type', [PassphraseSlot, RecoverySlot])).min(1).max(8),
  backup: z.strictObject({ recipient: z.string().regex(/^age1[0-9a-z]{20,4000}$/), nonce, ct: sizedBase64(TAG + 1, 1024) }).nullable(),
  sign: z.strictObject({ spki: sizedBase64(64, 256), nonce, ct: sizedBase64(TAG + 32, 512) }),
  /** Is there a `head.ab`? Left out by a program of before: then one is begun. */
  head: z.literal('ab').optional(),
  /** SHA-256 of the header before this one, hexadecimal. */
  prev: z.string().regex(/^[0-9a-f]{64}$/).nullable(),
  /** HMAC-SHA256 under `hdr-mac` of everything but `mac` and `sum`. Proves that someone with the key wrote it. */
  mac: base64(32),
  /** SHA-256 of everything but itself, hexadecimal. Proves nothing about who wrote it; tells a worn disk from a wrong passphrase. */
  sum: z.string().regex(/^[0-9a-f]{64}$/),
});

/** A header as it is read. */
export type Header = z.infer<typeof HeaderSchema>;

/** A header before it is authenticated. */
export type HeaderBody = Omit<Header, 'mac' | 'sum'>;

/** One way to open the vault. */
export type Slot = Header['slots'][number];

/** The parts that every format, also a later one, has and means the same by: what it takes to say "newer" and not "damaged". */
export const AnyHeaderSchema = z.looseObject({ magic: z.literal(MAGIC), format: z.int().min(1), minReader: z.int().min(1), sum: z.string() });
