import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pieces } from './pieces';
import { BLOCK, MEMBER, paddingOf, readTar, sizeInTar, tarEnd, tarHeader } from './tar';

const blob = (digits: string): string => `blobs/${digits.slice(0, 2)}/${digits}.bin`;
const member = fc.record({
  name: fc.oneof(fc.constantFrom('vault.hdr', 'vault.db', 'manifest.json'), fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => blob(Buffer.from(bytes).toString('hex')))),
  bytes: fc.uint8Array({ maxLength: 3 * BLOCK }),
});

const archive = (members: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Buffer =>
  Buffer.concat([...members.flatMap(({ name, bytes }) => [tarHeader(name, bytes.length), bytes, Buffer.alloc(paddingOf(bytes.length))]), tarEnd()]);

async function* inPiecesOf(size: number, bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Uint8Array, pieceSize = 700): Promise<{ name: string; bytes: Buffer }[]> {
  const members: { name: string; bytes: Buffer }[] = [];
  for await (const { name, content } of readTar(new Pieces(inPiecesOf(pieceSize, bytes)))) {
    const held: Uint8Array[] = [];
    for await (const piece of content) held.push(Buffer.from(piece));
    members.push({ name, bytes: Buffer.concat(held) });
  }
  return members;
}

describe('the archive of a backup', () => {
  it('comes back as it went in, however the pieces are cut', () =>
    fc.assert(fc.asyncProperty(fc.array(member, { maxLength: 5 }), fc.integer({ min: 1, max: 2000 }), async (members, size) => {
      const bytes = archive(members);
      expect(bytes.length).toBe(members.reduce((sum, one) => sum + sizeInTar(one.bytes.length), tarEnd().length));
      expect(await read(bytes, size)).toEqual(members.map((one) => ({ name: one.name, bytes: Buffer.from(one.bytes) })));
    }), { numRuns: 60 }));

  it('is one that tar reads', () => {
    const name = blob('ab'.repeat(16));
    const listed = execFileSync('tar', ['--list', '--verbose', '--file', '-'], { input: archive([{ name: 'vault.hdr', bytes: Buffer.from('x') }, { name, bytes: Buffer.alloc(600) }]) }).toString();
    expect(listed.trim().split('\n').map((line) => line.split(/\s+/).filter((_, place) => [0, 2, 5].includes(place)))).toEqual([['-rw-------', '1', 'vault.hdr'], ['-rw-------', '600', name]]);
  });

  it('is refused as damaged when it was cut off anywhere or has more behind it', async () => {
    const bytes = archive([{ name: 'vault.hdr', bytes: Buffer.from('some bytes') }, { name: 'vault.db', bytes: Buffer.alloc(BLOCK) }]);
    for (let end = 0; end < bytes.length; end += 37) await expect(read(bytes.subarray(0, end)), String(end)).rejects.toMatchObject({ fault: 'damaged' });
    await expect(read(Buffer.concat([bytes, Buffer.alloc(1)]))).rejects.toMatchObject({ fault: 'damaged' });
  });

  it('is refused for a flipped bit in any byte of a header or of the padding', async () => {
    const bytes = archive([{ name: 'vault.hdr', bytes: Buffer.from('some bytes') }]);
    for (let place = 0; place < bytes.length; place++) {
      if (place >= BLOCK && place < BLOCK + 10) continue; // the content itself is held to its hash
      const worn = Buffer.from(bytes);
      worn[place]! ^= 1 << place % 8;
      await expect(read(worn), `byte ${place}`).rejects.toMatchObject({ fault: 'damaged' });
    }
  });

  it('takes no path that leads elsewhere, no link and no other name', () => {
    for (const name of ['../vault.hdr', '/vault.db', 'blobs/../vault.db', 'blobs/ab/cd.bin', blob(`cd${'ab'.repeat(15)}`).replace('blobs/cd', 'blobs/ab'), 'vault.db\n', 'VAULT.DB', 'manifest.json/', '']) {
      expect(MEMBER.test(name), name).toBe(false);
      expect(() => tarHeader(name, 1)).toThrow(RangeError);
    }
    expect(() => tarHeader('vault.db', 8 ** 11)).toThrow(RangeError);
    expect(() => tarHeader('vault.db', -1)).toThrow(RangeError);
  });
});
