import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { keepBlob, readBlob, type BlobPlace } from '#electron/services/blobs/blob-store';

// A process of its own that seals so many megabytes and reads them back, and then says the most memory it ever had. It holds
// nothing else, so that what it says is about the blobs.
const [, , folder, megabytes] = process.argv;
const place: BlobPlace = { folder: folder!, vaultId: 'vault-1', random: (size) => randomBytes(size) };

async function* content(): AsyncGenerator<Uint8Array> {
  for (let number = 0; number < Number(megabytes) * 4; number++) yield randomBytes(256 * 1024);
}

const blob = await keepBlob(place, content(), { generation: 1 });
let read = 0;
for await (const piece of readBlob(place, blob)) read += piece.length;
writeSync(1, `${JSON.stringify({ kept: blob.size, read, mostMegabytes: process.resourceUsage().maxRSS / 1024 })}\n`);
