import { canonicalize } from 'json-canonicalize';
import { z } from 'zod';

export const MANIFEST_FORMAT = 'hoede-package/2';

/** Names inside the package. Real names of files are never used: they may name a child. */
export const PACKAGE_PATH = /^(bericht\.pdf|bericht\.json|dossier\.pdf|bijlagen\/(?!0000)\d{4}\.bin|SHA256SUMS)$/;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'not-a-sha256' });
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, { error: 'not-a-moment' });
const line = (longest: number) => z.string().min(1).max(longest).regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*$/u, { error: 'not-one-line' });

/** Most parts that one package is sealed in. */
export const MOST_PARTS = 99;

export const FILE_ROLES = ['message', 'message-data', 'attachment', 'photo', 'checksums'] as const;

const fileEntry = z.strictObject({
  path: z.string().regex(PACKAGE_PATH, { error: 'not-a-package-path' }),
  size: z.number().int().nonnegative(),
  sha256,
  mime: z.string().regex(/^[a-z0-9][a-z0-9.+-]{0,63}\/[a-z0-9][a-z0-9.+-]{0,63}$/, { error: 'not-a-media-type' }),
  role: z.enum(FILE_ROLES),
  /** The parts that hold the file: one, or when it is cut into pieces the parts of its first, second, ... piece. */
  parts: z.array(z.number().int().min(1).max(MOST_PARTS)).min(1).refine(isConsecutive, { error: 'parts-not-in-order' }),
});

/** What is signed: who sealed what for whom, why, and the hash of every file that matters. */
export const ManifestSchema = z
  .strictObject({
    format: z.literal(MANIFEST_FORMAT),
    packageId: z.uuidv7(),
    vaultKeyId: z.string().regex(/^[A-Za-z0-9-]{4,64}$/),
    /** Rises by one for every package that this vault seals for this same set of recipients; starts at 1. */
    counter: z.number().int().positive(),
    /** SHA-256 of the manifest before this one in that row; null for the first. */
    prev: sha256.nullable(),
    /** A pseudonym that the sender can trace to a case and nobody else can. */
    caseRef: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{2,63}$/),
    purpose: line(300),
    legalBasis: line(300),
    createdAt: moment,
    expiresAt: moment,
    /** The `keySha256` of each recipient, in order, inside the signature: the package cannot be passed off as meant for another. */
    recipients: z.array(sha256).min(1).max(10),
    files: z.array(fileEntry).min(1).max(2000),
    /** In how many sealed files the package goes out. The same manifest is in each of them. */
    parts: z.number().int().min(1).max(MOST_PARTS),
    /** Where the sender's journal stood: `hash` of entry number `seq`. */
    journalCheckpoint: z.strictObject({ seq: z.number().int().nonnegative(), hash: sha256 }),
    appVersion: z.string().regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]{1,32})?$/),
    /** Which recipient profile decided what was left out, such as `police`. */
    profile: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
  })
  .refine((manifest) => manifest.expiresAt > manifest.createdAt, { error: 'expires-before-it-begins' })
  .refine((manifest) => isRisingRow(manifest.recipients), { error: 'recipients-not-in-order' })
  .refine((manifest) => new Set(manifest.files.map((file) => file.path)).size === manifest.files.length, { error: 'path-twice' })
  .refine((manifest) => new Set(manifest.files.flatMap((file) => file.parts)).size === manifest.parts && manifest.files.every((file) => file.parts.at(-1)! <= manifest.parts), { error: 'parts-do-not-add-up' })
  .refine((manifest) => (manifest.counter === 1) === (manifest.prev === null), { error: 'counter-and-prev-disagree' });

export type Manifest = z.output<typeof ManifestSchema>;
export type ManifestFile = Manifest['files'][number];
export type FileRole = (typeof FILE_ROLES)[number];

/** The manifest's one exact form: JSON Canonicalization Scheme (RFC 8785), UTF-8, no newline. Throws ZodError when it is not valid. */
export const manifestBytes = (manifest: Manifest): Uint8Array => new TextEncoder().encode(canonicalize(ManifestSchema.parse(manifest)));

/** Reads a manifest that must be valid and in canonical form. Undefined when it is not. */
export function readManifest(bytes: Uint8Array): Manifest | undefined {
  try {
    const parsed = ManifestSchema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)));
    if (!parsed.success) return undefined;
    return Buffer.compare(bytes, manifestBytes(parsed.data)) === 0 ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

function isConsecutive(numbers: readonly number[]): boolean {
  return numbers.every((number, place) => place === 0 || number === numbers[place - 1]! + 1);
}

const isRisingRow = (texts: readonly string[]): boolean => texts.every((text, place) => place === 0 || texts[place - 1]! < text);
