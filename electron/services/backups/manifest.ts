import { canonicalize } from 'json-canonicalize';
import { z } from 'zod';
import { InstantSchema } from '#domain/shared/instant';
import type { BackupKeys } from '../keys/backup-keys';
import { BackupRefused } from './backup-refused';
import { MEMBER } from './tar';

/** The format written, and the newest this program reads. */
export const FORMAT = 1;

/** Two hundred bytes for each attachment; far above any caseload. */
export const MOST_MANIFEST_BYTES = 64 * 1024 * 1024;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What stands in a backup, written last into it. Nothing in it says whose vault it is or who is in it. */
export const ManifestSchema = z.strictObject({
  format: z.literal(FORMAT),
  vaultId: z.uuidv7(),
  at: InstantSchema,
  appVersion: z.string().max(40),
  /** Number of the last migration in the database. */
  migration: z.int().min(1),
  /** Every other member, in its order: bytes, and SHA-256 as it lies in the archive. */
  members: z.array(z.strictObject({ name: z.string().regex(MEMBER), size: z.int().min(0), sha256 })).min(2),
  /** Attachments that were already gone from the vault's folder. */
  missing: z.array(z.string().regex(/^[0-9a-f]{32}$/)),
  /** Every table as it stood in the open vault: rows, and SHA-256 over them. */
  tables: z.record(z.string(), z.strictObject({ rows: z.int().min(0), sha256 })),
  /** Where the journal was. */
  journal: z.strictObject({ seq: z.int().min(0), hash: sha256 }),
  /** HMAC-SHA256 under `backup-mac` of everything else. */
  mac: z.string().max(64),
});
export type Manifest = z.output<typeof ManifestSchema>;

/** The bytes of a manifest: canonical JSON with its proof. */
export const manifestBytes = (facts: Omit<Manifest, 'mac'>, keys: BackupKeys): Buffer => Buffer.from(canonicalize({ ...facts, mac: keys.mac(Buffer.from(canonicalize(facts))) }), 'utf8');

// What every format has, also a later one: what it takes to say "newer" and not "damaged".
const AnyManifest = z.looseObject({ format: z.int().min(1), mac: z.string() });

/**
 * Reads a manifest and checks its proof before anything else in it is believed.
 * Throws BackupRefused: `damaged`, `newer`, or `other-vault` when it is not of the vault of these keys.
 */
export function readManifest(bytes: Uint8Array, keys: BackupKeys): Manifest {
  const found = AnyManifest.safeParse(parsed(bytes));
  if (!found.success) throw new BackupRefused('damaged');
  const { mac, ...facts } = found.data;
  if (!keys.isMac(Buffer.from(canonicalize(facts)), mac)) throw new BackupRefused('damaged');
  if (found.data.format > FORMAT) throw new BackupRefused('newer');
  const manifest = ManifestSchema.safeParse(found.data);
  if (!manifest.success) throw new BackupRefused('damaged');
  if (manifest.data.vaultId !== keys.vaultId) throw new BackupRefused('other-vault');
  return manifest.data;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
