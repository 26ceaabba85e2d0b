import { randomBytes } from 'node:crypto';
import { mkdirSync, openSync, readdirSync, writeSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { OpensslFolder } from '#tests/interop/openssl';
import { packageForTests } from '#tests/interop/package-for-tests';
import { ageParty, certificateParty } from '#tests/interop/receivers';
import { SealingProcess } from '#tests/interop/sealing-process';
import { mustHaveRoom } from './free-room';
import { neutralName } from './neutral-name';
import { fileInMemory } from './package-file';
import type { PackageFile } from './package-file';
import type { Progress } from './progress';
import { sealPackage } from './seal';
import type { SealRequest } from './seal';
import { SealError } from './seal-error';
import { sealedForms } from './sealed-forms';
import { writeTogether } from './write-sealed';

const folder = new OpensslFolder();
afterAll(() => folder.remove());
const police = certificateParty(folder, { kind: 'P-256' });
const colleague = ageParty(folder);

let room = '';
let rooms = 0;
beforeEach(() => {
  room = folder.file(`room-${++rooms}`);
  mkdirSync(room);
});

const seal = (change: Partial<SealRequest>, { recipient } = police) =>
  sealPackage({ ...packageForTests, recipients: [recipient], ...change }, { folder: room, name: neutralName(randomBytes, sealedForms[recipient.format].extension) });
const problemOf = (sealing: Promise<unknown>): Promise<string> => sealing.then(() => 'sealed', (error: unknown) => (error instanceof SealError ? error.problem : `not a SealError: ${String(error)}`));

const good = fileInMemory({ path: 'bijlagen/0001.bin', bytes: randomBytes(700_000), mime: 'video/mp4', role: 'attachment' });

/** The file, with each of its chunks gone through `change` on the way; counts how often it was opened and closed. */
function watched(file: PackageFile, change: (chunk: Uint8Array, place: number) => Uint8Array = (chunk) => chunk) {
  const counts = { opened: 0, closed: 0 };
  const open = async function* (): AsyncGenerator<Uint8Array> {
    counts.opened++;
    try {
      let place = 0;
      for await (const chunk of file.open()) yield change(chunk, place++);
    } finally {
      counts.closed++;
    }
  };
  return { counts, file: { ...file, open } };
}

describe('a file that is sealed', () => {
  const changes: readonly (readonly [string, (chunk: Uint8Array, place: number) => Uint8Array])[] = [
    ['has a bit changed in its middle', (chunk, place) => (place === 1 ? chunk.map((byte, at) => (at === 0 ? byte ^ 1 : byte)) : chunk)],
    ['has its last byte changed', (chunk, place) => (place === 2 ? chunk.map((byte, at) => (at === chunk.length - 1 ? byte ^ 1 : byte)) : chunk)],
    ['is longer than stated', (chunk, place) => (place === 2 ? Buffer.concat([chunk, Buffer.of(0)]) : chunk)],
    ['is shorter than stated', (chunk, place) => (place === 2 ? chunk.subarray(1) : chunk)],
    ['is empty', () => new Uint8Array(0)],
  ];
  for (const party of [police, colleague]) {
    it.each(changes)(`leaves nothing when it %s (${party.recipient.format})`, async (_what, change) => {
      const { file, counts } = watched(good, change);
      expect(await problemOf(seal({ files: [file] }, party))).toBe('file-differs');
      expect(readdirSync(room)).toEqual([]);
      expect(counts.closed).toBe(counts.opened);
    });

    it(`leaves nothing when it cannot be read, and does not say why (${party.recipient.format})`, async () => {
      for (const turn of [1, 2]) {
        let opened = 0;
        const { file } = watched(good, (chunk, place) => {
          if (place === 0) opened++;
          if (opened === turn && place === 1) throw new Error('/home/voorbeeld/Sterre.jpg');
          return chunk;
        });
        expect(await problemOf(seal({ files: [file] }, party))).toBe('file-unreadable');
        expect(readdirSync(room)).toEqual([]);
      }
    });
  }

  it('may differ in no file of a cut package either', async () => {
    const { file } = watched(good, (chunk, place) => (place === 2 ? chunk.map((byte) => byte ^ 1) : chunk));
    expect(await problemOf(seal({ files: [packageForTests.files[0]!, file], largestPart: 300_000 }))).toBe('file-differs');
    expect(readdirSync(room)).toEqual([]);
  });

  it('may come in pieces of any size', async () => {
    const { file } = watched(good);
    const crumbs = { ...file, open: async function* () { for await (const chunk of file.open()) { yield new Uint8Array(0); yield chunk.subarray(0, 1); yield chunk.subarray(1, 1000); yield chunk.subarray(1000); } } };
    expect((await seal({ files: [crumbs] })).files).toHaveLength(1);
  });
});

describe('while it streams', () => {
  it.each([['cms-gcm', police], ['age', colleague]] as const)('tells how far it is, never backwards, up to the end: %s', async (_form, party) => {
    const told: Progress[] = [];
    await seal({ files: [...packageForTests.files.slice(0, 2), good], onProgress: (progress) => told.push(progress) }, party);
    const of = 2 * [...packageForTests.files.slice(0, 2), good].reduce((sum, file) => sum + file.size, 0);
    expect(told[0]).toEqual({ bytes: 0, of });
    expect(told.at(-1)).toEqual({ bytes: of, of });
    expect(told.map((progress) => progress.bytes)).toEqual(told.map((progress) => progress.bytes).sort((a, b) => a - b));
    expect(told.length).toBeLessThanOrEqual(101);
  });

  it.each([['cms-gcm', police], ['age', colleague]] as const)('stops wherever it is, closes the files and leaves nothing: %s', async (_form, party) => {
    for (const at of [0, 0.2, 0.6, 0.9]) {
      const stop = new AbortController();
      const { file, counts } = watched(good);
      expect(await problemOf(seal({ files: [file], signal: stop.signal, onProgress: ({ bytes, of }) => { if (bytes / of >= at) stop.abort(); } }, party))).toBe('aborted');
      expect(readdirSync(room)).toEqual([]);
      expect(counts.closed).toBe(counts.opened);
    }
  });
});

describe('a disk', () => {
  it('without room is found out before anything is read', async () => {
    const { file, counts } = watched({ ...good, size: 2 ** 47 });
    const stopped = await seal({ files: [file], largestPart: 2 ** 42 }).catch((error: unknown) => error);
    expect(stopped).toMatchObject({ problem: 'no-room', room: { needed: expect.any(Number), free: expect.any(Number) } });
    expect(counts.opened).toBe(0);
    await expect(mustHaveRoom(room, 1)).resolves.toBeUndefined();
  });

  it.runIf(process.platform === 'linux')('that is full in the middle is left as it was', async () => {
    const full = openSync('/dev/full', 'w');
    const content = async function* (): AsyncGenerator<Uint8Array> {
      yield randomBytes(100_000);
      writeSync(full, 'x'); // the system's own "no space left"
    };
    await expect(writeTogether(room, [{ name: 'eerst', content: content() }])).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(readdirSync(room)).toEqual([]);
  });
});

describe('memory', () => {
  const MB = 1_000_000;
  it.each([['cms-gcm', police], ['age', colleague]] as const)('stays small while 200 MB are sealed: %s', async (form, party) => {
    const child = await SealingProcess.built();
    try {
      const large = folder.file('large.bin', Buffer.alloc(100 * MB, randomBytes(1009)));
      const done = child.seal(form, folder.file('recipient', party.recipient.key), room, [large, large]);
      expect(done.files[0]!.bytes).toBeGreaterThan(200 * MB);
      expect(done.peak - done.before).toBeLessThan(110 * MB);
    } finally {
      child.remove();
    }
  }, 180_000);
});
