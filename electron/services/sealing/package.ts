import { createHash } from 'node:crypto';
import { newId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import type { Signer } from './device-certificate';
import { MANIFEST_FORMAT, ManifestSchema, manifestBytes } from './manifest';
import type { Manifest, ManifestFile } from './manifest';
import { partNames } from './neutral-name';
import type { OpeningFacts } from './opening-steps';
import type { PackageFile } from './package-file';
import { partsOf, planParts } from './part-plan';
import type { PartPlan } from './part-plan';
import { take } from './random';
import type { Random } from './random';
import { dutchReadme } from './readme';
import { englishReadme } from './readme-english';
import { receiptCode } from './receipt-code';
import type { Recipient } from './recipient';
import { SealError } from './seal-error';
import { signDetached } from './signer';
import { verifyDetached } from './verify-detached';

/** What the sender says about the package; the rest of the manifest follows from the files and the recipients. */
export type PackageFacts = Omit<Manifest, 'format' | 'packageId' | 'createdAt' | 'recipients' | 'files' | 'parts'> & {
  /** Made here when absent. */
  readonly packageId?: string;
};

export interface PackageRequest {
  readonly files: readonly PackageFile[];
  readonly facts: PackageFacts;
  readonly recipients: readonly Recipient[];
  readonly signer: Signer;
  readonly random: Random;
  readonly at: Instant;
  /** Most bytes of content in one part. */
  readonly largestPart: number;
}

/** A file that is made with the package, small and in memory. */
export interface OwnEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface PackageContents {
  readonly packageId: string;
  readonly manifest: Manifest;
  /** SHA-256 of `manifest.json`, 64 hex digits. */
  readonly manifestSha256: string;
  readonly receiptCode: string;
  readonly opening: OpeningFacts;
  readonly plan: PartPlan;
  /** What stands before the files in each part: the same in all, and the list of check numbers in the first. */
  readonly own: readonly (readonly OwnEntry[])[];
}

/**
 * Puts a package together without reading its files: which file goes in which part, manifest, signature, check numbers and
 * the texts that explain them. The manifest is one for all parts: so it binds them, and none can be left out or exchanged.
 * Throws SealError `package-refused` when a file or fact does not belong, `signature-failed` when our signature is not good.
 */
export function packageContents(request: PackageRequest, sealedFile: string): PackageContents {
  const { files, facts, recipients, random, at, signer, largestPart } = request;
  const plan = planParts(files.map((file) => file.size), largestPart - roomForOwn(files.length));
  const list = checksums(files);
  const listed: ManifestFile = { path: CHECKSUMS, size: list.length, sha256: sha256(list), mime: 'text/plain', role: 'checksums', parts: [1] };
  const parsed = ManifestSchema.safeParse({
    ...facts,
    format: MANIFEST_FORMAT,
    packageId: facts.packageId ?? newId(at, take(random, 10)),
    createdAt: at,
    recipients: recipients.map((recipient) => recipient.keySha256).sort(),
    files: [...files.map(({ path, size, sha256: digest, mime, role }, file) => ({ path, size, sha256: digest, mime, role, parts: partsOf(plan, file) })), listed],
    parts: plan.length,
  });
  if (!parsed.success || files.length === 0 || files.some((file) => file.path === CHECKSUMS)) throw new SealError('package-refused');

  const manifest = parsed.data;
  const manifestJson = manifestBytes(manifest);
  const signature = signDetached(manifestJson, signer.privateKey, signer.certificate, at);
  if (verifyDetached(signature, manifestJson, signer.certificate).verdict !== 'valid') throw new SealError('signature-failed');

  const { packageId } = manifest;
  const manifestSha256 = sha256(manifestJson);
  const code = receiptCode(packageId, manifestSha256);
  const opening = { format: recipients[0]!.format, sealedFiles: partNames(sealedFile, plan.length), cut: cutFiles(manifest), message: (files.find(({ role }) => role === 'message') ?? files[0]!).path };
  const readme = { opening, packageId, receiptCode: code, manifestSha256, expiresAt: manifest.expiresAt as Instant, paths: files.map(({ path }) => path) };
  const same: readonly OwnEntry[] = [
    { path: 'LEESMIJ.txt', bytes: utf8(dutchReadme(readme)) },
    { path: 'README.txt', bytes: utf8(englishReadme(readme)) },
    { path: 'manifest.json', bytes: manifestJson },
    { path: 'manifest.json.p7s', bytes: signature },
  ];
  const own = plan.map((_, place) => (place === 0 ? [...same, { path: CHECKSUMS, bytes: list }] : same));
  return { packageId, manifest, manifestSha256, receiptCode: code, opening, plan, own };
}

const CHECKSUMS = 'SHA256SUMS';

/**
 * More than the texts, the manifest, the list and the directory can take: the commands for 99 parts are 40 kB in both texts
 * together; the longest entry of the manifest, its line in the list and its headers are under 900 bytes.
 */
const roomForOwn = (files: number): number => 64 * 1024 + files * 1024;

const cutFiles = (manifest: Manifest): OpeningFacts['cut'] => manifest.files.filter((file) => file.parts.length > 1).map((file) => ({ path: file.path, pieces: file.parts.length }));

/** The list that `sha256sum -c` reads: GNU coreutils form, binary marker, newline at the end of each line. */
const checksums = (files: readonly PackageFile[]): Uint8Array => utf8(files.map((file) => `${file.sha256} *${file.path}\n`).join(''));

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
