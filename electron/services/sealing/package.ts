import { createHash } from 'node:crypto';
import type { Instant } from '#domain/shared/instant';
import { newId } from '#domain/shared/ids';
import type { CertificateFacts } from './certificate-facts';
import type { Signer } from './device-certificate';
import { MANIFEST_FORMAT, ManifestSchema, manifestBytes } from './manifest';
import type { FileRole, Manifest, ManifestFile } from './manifest';
import { take } from './random';
import type { Random } from './random';
import { dutchReadme } from './readme';
import { englishReadme } from './readme-english';
import { receiptCode } from './receipt-code';
import { SealError } from './seal-error';
import { signDetached } from './signer';
import { verifyDetached } from './verify-detached';
import type { ZipEntry } from './zip-stream';

/** One file of the package. `path` is `bericht.pdf`, `bericht.json` or `bijlagen/0001.bin` and up. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mime: string;
  readonly role: Exclude<FileRole, 'checksums'>;
}

/** What the sender says about the package; the rest of the manifest follows from the files and the recipients. */
export type PackageFacts = Omit<Manifest, 'format' | 'packageId' | 'createdAt' | 'recipients' | 'files'> & {
  /** Made here when absent. */
  readonly packageId?: string;
};

export interface PackageRequest {
  readonly files: readonly PackageFile[];
  readonly facts: PackageFacts;
  readonly recipients: readonly CertificateFacts[];
  readonly signer: Signer;
  readonly random: Random;
  readonly at: Instant;
}

export interface PackageContents {
  readonly packageId: string;
  readonly manifest: Manifest;
  /** SHA-256 of `manifest.json`, 64 hex digits. */
  readonly manifestSha256: string;
  readonly receiptCode: string;
  readonly entries: readonly ZipEntry[];
}

/**
 * Puts a package together in memory: manifest, signature, check numbers and the texts that explain them.
 * Throws SealError `package-refused` when a file or fact does not belong, `signature-failed` when our signature is not good.
 */
export function packageContents(request: PackageRequest, sealedFile: string): PackageContents {
  const manifest = manifestOf(request);
  const manifestJson = manifestBytes(manifest);
  const signature = signDetached(manifestJson, request.signer.privateKey, request.signer.certificate, request.at);
  if (verifyDetached(signature, manifestJson, request.signer.certificate).verdict !== 'valid') throw new SealError('signature-failed');

  const { packageId } = manifest;
  const manifestSha256 = sha256(manifestJson);
  const code = receiptCode(packageId, manifestSha256);
  const readme = { sealedFile, packageId, receiptCode: code, expiresAt: manifest.expiresAt as Instant };
  const entries: readonly ZipEntry[] = [
    { path: 'LEESMIJ.txt', bytes: utf8(dutchReadme(readme)) },
    { path: 'README.txt', bytes: utf8(englishReadme(readme)) },
    { path: 'manifest.json', bytes: manifestJson },
    { path: 'manifest.json.p7s', bytes: signature },
    { path: CHECKSUMS, bytes: checksums(request.files) },
    ...request.files.map(({ path, bytes }) => ({ path, bytes })),
  ];
  return { packageId, manifest, manifestSha256, receiptCode: code, entries };
}

const CHECKSUMS = 'SHA256SUMS';

function manifestOf({ files, facts, recipients, random, at }: PackageRequest): Manifest {
  const list = checksums(files);
  const manifest = ManifestSchema.safeParse({
    ...facts,
    format: MANIFEST_FORMAT,
    packageId: facts.packageId ?? newId(at, take(random, 10)),
    createdAt: at,
    recipients: recipients.map((recipient) => recipient.spkiSha256).sort(),
    files: [...files.map(fileEntry), { path: CHECKSUMS, size: list.length, sha256: sha256(list), mime: 'text/plain', role: 'checksums' }],
  });
  if (!manifest.success || files.length === 0 || files.some((file) => file.path === CHECKSUMS)) throw new SealError('package-refused');
  return manifest.data;
}

const fileEntry = ({ path, bytes, mime, role }: PackageFile): ManifestFile => ({ path, size: bytes.length, sha256: sha256(bytes), mime, role });

/** The list that `sha256sum -c` reads: GNU coreutils form, binary marker, newline at the end of each line. */
const checksums = (files: readonly PackageFile[]): Uint8Array => utf8(files.map((file) => `${sha256(file.bytes)} *${file.path}\n`).join(''));

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
