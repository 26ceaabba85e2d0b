import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { unzip } from '#tests/interop/unzip';
import { padmeLength } from './padme';
import { zipEntry, zipStream } from './zip-stream';

interface Given {
  readonly path: string;
  readonly bytes: Uint8Array;
}
const zipOf = (entries: readonly Given[]) => zipStream(entries.map(({ path, bytes }) => zipEntry(path, bytes)));
const zipped = (entries: readonly Given[]): Promise<Buffer> => buffer(zipOf(entries).content);

/** The same archive by a library. */
function byYazl(entries: readonly Given[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { path, bytes } of entries) zip.addBuffer(Buffer.from(bytes), path, { mtime: new Date(1980, 0, 1), mode: 0o100600, compress: false, forceDosTimestamp: true });
  zip.end();
  return buffer(zip.outputStream as Readable);
}

describe('the archive', () => {
  it('gives back what was put in, in order, stored, without times', async () => {
    const entries = [{ path: 'LEESMIJ.txt', bytes: Buffer.from('hallo') }, { path: 'bijlagen/0001.bin', bytes: randomBytes(100_000) }, { path: 'bericht.json', bytes: new Uint8Array(0) }];
    const read = await unzip(await zipped(entries));
    expect(read.map((entry) => entry.path)).toEqual(['LEESMIJ.txt', 'bijlagen/0001.bin', 'bericht.json', 'pad.bin']);
    for (const [place, entry] of entries.entries()) expect(Buffer.compare(read[place]!.bytes, entry.bytes)).toBe(0);
    for (const entry of read) expect(entry).toMatchObject({ method: 0, moment: '1980-01-01T00:00:00.000Z', extraBytes: 0 });
    expect(read.at(-1)!.bytes.every((byte) => byte === 0)).toBe(true);
  });

  it('is the size it said, and that size is a Padmé length', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.nat(50_000), { minLength: 1, maxLength: 12 }), async (sizes) => {
      const zip = zipOf(sizes.map((size, place) => ({ path: `bijlagen/${String(place + 1).padStart(4, '0')}.bin`, bytes: new Uint8Array(size) })));
      const bytes = await buffer(zip.content);
      expect(bytes.length).toBe(zip.size);
      expect(padmeLength(zip.size)).toBe(zip.size);
    }), { numRuns: 60 });
  });

  it('is byte for byte what yazl makes of the same entries', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 8 }), async (contents) => {
      const entries = contents.map((bytes, place) => ({ path: `bijlagen/${String(place + 1).padStart(4, '0')}.bin`, bytes }));
      const ours = await zipped(entries);
      const pad = (await unzip(ours)).at(-1)!.bytes;
      expect(ours.equals(await byYazl([...entries, { path: 'pad.bin', bytes: pad }]))).toBe(true);
    }), { numRuns: 50 });
  });

  it('refuses what would need ZIP64', () => {
    const large = (size: number) => ({ path: 'bijlagen/0001.bin', size, crc32: 0, open: async function* () {} });
    expect(() => zipStream([large(2 ** 32)])).toThrow(RangeError);
    expect(() => zipStream(Array.from({ length: 70_000 }, () => large(0)))).toThrow(RangeError);
    expect(zipStream([large(2 ** 31)]).size).toBeGreaterThan(2 ** 31);
  });

  it('is the same bytes every time', async () => {
    const entries = [{ path: 'bericht.pdf', bytes: Buffer.from('x') }];
    expect((await zipped(entries)).equals(await zipped(entries))).toBe(true);
  });

  it('holds two thousand entries', async () => {
    const entries = Array.from({ length: 2000 }, (_, place) => ({ path: `bijlagen/${String(place + 1).padStart(4, '0')}.bin`, bytes: Buffer.from(String(place)) }));
    const read = await unzip(await zipped(entries));
    expect(read).toHaveLength(2001);
    expect(read[1999]!.bytes.toString()).toBe('1999');
  });
});
