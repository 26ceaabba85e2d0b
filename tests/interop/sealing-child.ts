import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { SealedFormat } from '#domain/notices/sealed-format';
import { instant } from '#domain/shared/instant';
import { readBlob } from '#electron/services/blobs/blob-store';
import { takeIn } from '#electron/services/blobs/take-in';
import { createSigner, openSigner } from '#electron/services/sealing/device-certificate';
import { neutralName } from '#electron/services/sealing/neutral-name';
import type { PackageFile } from '#electron/services/sealing/package-file';
import { sealPackage } from '#electron/services/sealing/seal';
import { sealedForms } from '#electron/services/sealing/sealed-forms';
import { mostMemory } from './most-memory';

// A process of its own that seals the given files and says how long that took and how much memory this process ever had.
// Arguments: form, file with the recipient's key, folder for the result, and the files to seal. With HOEDE_BLOBS, a folder, the files are
// first taken in there as attachments are, and come out of that.
const [, , form, keyFile, folder, ...paths] = process.argv as [string, string, SealedFormat, string, string, ...string[]];
const at = instant('2026-11-24T22:04:05.678Z');
const signer = openSigner(createSigner({ vaultKeyId: 'vk-7Q2K', at, random: randomBytes }));
const blobs = process.env['HOEDE_BLOBS'];
const place = { folder: blobs ?? '', vaultId: '00000000-0000-4000-8000-000000000000', random: randomBytes };
const plain = (path: string) => (): AsyncIterable<Uint8Array> => createReadStream(path, { highWaterMark: 64 * 1024 });

async function opener(path: string): Promise<PackageFile['open']> {
  if (blobs === undefined) return plain(path);
  const { blob } = await takeIn(place, path, { generation: 1 });
  return () => readBlob(place, blob);
}

async function fileOf(path: string, number: number): Promise<PackageFile> {
  const open = await opener(path);
  const digest = createHash('sha256');
  for await (const chunk of open()) digest.update(chunk);
  return { path: `bijlagen/${String(number + 1).padStart(4, '0')}.bin`, mime: 'video/mp4', role: 'attachment', size: statSync(path).size, sha256: digest.digest('hex'), open };
}

const files: PackageFile[] = [];
for (const [number, path] of paths.entries()) files.push(await fileOf(path, number));
const before = process.memoryUsage().rss;
const began = performance.now();
const sealed = await sealPackage(
  {
    files,
    facts: {
      vaultKeyId: 'vk-7Q2K', counter: 1, prev: null, caseRef: 'ZK-4821', purpose: 'Melding van vermissing', legalBasis: 'artikel 6, eerste lid, onder e, AVG',
      expiresAt: instant('2026-12-24T22:04:00Z'), journalCheckpoint: { seq: 3, hash: 'd'.repeat(64) }, appVersion: '0.1.0', profile: 'police',
    },
    recipients: [{ format: form, key: readFileSync(keyFile) }],
    signer,
    random: randomBytes,
    at,
  },
  { folder, name: neutralName(randomBytes, sealedForms[form].extension) },
);
const seconds = (performance.now() - began) / 1000;
console.log(JSON.stringify({ seconds, before, peak: mostMemory(), opening: sealed.opening, files: sealed.files.map(({ path, bytes }) => ({ path, bytes })) }));
