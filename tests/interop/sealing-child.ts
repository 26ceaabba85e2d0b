import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { SealedFormat } from '#domain/notices/sealed-format';
import { instant } from '#domain/shared/instant';
import { createSigner, openSigner } from '#electron/services/sealing/device-certificate';
import { neutralName } from '#electron/services/sealing/neutral-name';
import type { PackageFile } from '#electron/services/sealing/package-file';
import { sealPackage } from '#electron/services/sealing/seal';
import { sealedForms } from '#electron/services/sealing/sealed-forms';

// A process of its own that seals the given files and says how long that took and how much memory this process ever had.
// Arguments: form, file with the recipient's key, folder for the result, and the files to seal.
const [, , form, keyFile, folder, ...paths] = process.argv as [string, string, SealedFormat, string, string, ...string[]];
const at = instant('2026-11-24T22:04:05.678Z');
const signer = openSigner(createSigner({ vaultKeyId: 'vk-7Q2K', at, random: randomBytes }));
const open = (path: string) => (): AsyncIterable<Uint8Array> => createReadStream(path, { highWaterMark: 64 * 1024 });

async function fileOf(path: string, place: number): Promise<PackageFile> {
  const digest = createHash('sha256');
  for await (const chunk of open(path)()) digest.update(chunk);
  return { path: `bijlagen/${String(place + 1).padStart(4, '0')}.bin`, mime: 'video/mp4', role: 'attachment', size: statSync(path).size, sha256: digest.digest('hex'), open: open(path) };
}

const files: PackageFile[] = [];
for (const [place, path] of paths.entries()) files.push(await fileOf(path, place));
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
console.log(JSON.stringify({ seconds, before, peak: process.resourceUsage().maxRSS * 1024, opening: sealed.opening, files: sealed.files.map(({ path, bytes }) => ({ path, bytes })) }));
