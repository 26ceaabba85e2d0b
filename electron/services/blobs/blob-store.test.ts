import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BlobRefused } from './blob-refused';
import { BlobTooLarge, discardBlob, keepBlob, readBlob, sweepBlobs, type BlobPlace } from './blob-store';
import { wholeOf } from './whole';

let place: BlobPlace;
beforeEach(() => {
  place = { folder: mkdtempSync(join(tmpdir(), 'hoede-blobs-')), vaultId: 'vault-1', random: (size) => randomBytes(size) };
});
afterEach(() => rmSync(place.folder, { recursive: true, force: true }));

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
const content = randomBytes(40_000);
const keep = (how: Partial<Parameters<typeof keepBlob>[2]> = {}) => keepBlob(place, one(content), { generation: 1, ...how });
const files = (): readonly string[] => readdirSync(place.folder, { recursive: true }).map(String).filter((name) => statSync(join(place.folder, name)).isFile());
const pathOf = (blobId: string): string => join(place.folder, 'blobs', blobId.slice(0, 2), `${blobId}.bin`);
const faultOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'opened', (error: unknown) => (error instanceof BlobRefused ? error.fault : String(error)));
const read = (blob: Parameters<typeof readBlob>[1], from = place): Promise<Uint8Array> => wholeOf(readBlob(from, blob), 10 ** 6);

describe('the blob store', () => {
  it('keeps content sealed, under a random name that only its owner may read, and tells its size and hash', async () => {
    const blob = await keep();
    expect(blob).toMatchObject({ size: content.length, sha256: createHash('sha256').update(content).digest('hex') });
    expect(files()).toEqual([join('blobs', blob.blobId.slice(0, 2), `${blob.blobId}.bin`)]);
    expect(statSync(pathOf(blob.blobId)).mode & 0o777).toBe(0o600);
    expect(statSync(join(place.folder, 'blobs')).mode & 0o777).toBe(0o700);
    expect(readFileSync(pathOf(blob.blobId)).includes(content.subarray(100, 132))).toBe(false);
    expect(Buffer.compare(await read(blob), content)).toBe(0);
  });

  it('does not open in another vault, under another generation, or in the place of another blob', async () => {
    const [first, second] = [await keep(), await keep()];
    expect(await faultOf(read(first, { ...place, vaultId: 'vault-2' }))).toBe('wrong-key');
    expect(await faultOf(read({ ...first, generation: 2 }))).toBe('wrong-key');
    renameSync(pathOf(second.blobId), pathOf(first.blobId));
    expect(await faultOf(read(first))).toBe('wrong-key');
    expect(await faultOf(read(second))).toBe('missing');
    // even with the key of the other: the name is bound in
    expect(await faultOf(read({ ...first, key: second.key }))).toBe('wrong-key');
  });

  it('says so when a file was cut off or a bit of it changed', async () => {
    const blob = await keep();
    const bytes = readFileSync(pathOf(blob.blobId));
    bytes[bytes.length - 20]! ^= 1;
    writeFileSync(pathOf(blob.blobId), bytes);
    expect(await faultOf(read(blob))).toBe('altered');
    truncateSync(pathOf(blob.blobId), 10);
    expect(await faultOf(read(blob))).toBe('truncated');
  });

  it('leaves nothing when it is stopped, when the source fails and when too much comes', async () => {
    const stop = new AbortController();
    await expect(keep({ signal: stop.signal, onBytes: () => stop.abort() })).rejects.toThrow();
    await expect(keepBlob(place, (async function* () { yield content; throw new Error('gone'); })(), { generation: 1 })).rejects.toThrow('gone');
    await expect(keep({ most: content.length - 1 })).rejects.toBeInstanceOf(BlobTooLarge);
    expect(files()).toEqual([]);
  });

  it('sweeps what was never finished at once, and what nobody knows after a day', async () => {
    const [known, young, old] = [await keep(), await keep(), await keep()];
    const now = Date.now();
    utimesSync(pathOf(old.blobId), new Date(now - 25 * 3_600_000), new Date(now - 25 * 3_600_000));
    utimesSync(pathOf(known.blobId), new Date(0), new Date(0));
    writeFileSync(`${pathOf(known.blobId)}.part`, 'half');
    mkdirSync(join(place.folder, 'blobs', 'notes'));
    writeFileSync(join(place.folder, 'blobs', 'notes', 'not ours.txt'), 'x');
    await sweepBlobs(place, (blobId) => blobId === known.blobId, now);
    expect(files().map((name) => name.replace(/^.*[\\/]/, '')).sort()).toEqual([`${known.blobId}.bin`, `${young.blobId}.bin`, 'not ours.txt'].sort());
    await discardBlob(place, known.blobId);
    expect(await faultOf(read(known))).toBe('missing');
  });
});
