import { spawnSync } from 'node:child_process';
import { createHash, createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { canonicalize } from 'json-canonicalize';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journalCheckpoints } from '#db/schema/journal';
import type { InputOf } from '#electron/contract/contract';
import { openVault } from '#electron/services/keys/vault';
import { testPassphrase } from '#tests/builders/machine-for-tests';
import { checkFile } from '../../docs/check-journal.mjs';
import { aYouthAway, type Away } from '#tests/contract/away-for-tests';

const checker = resolve('docs/check-journal.mjs');
const stranger = join(import.meta.dirname, 'stranger');

interface Entry { entry: string; path: string[]; place: number }
interface File { about: string[]; checkpoint: string; count: number; entries: Entry[]; format: string; origin: string; publicKey: string }

let away: Away;
let room: string;
let path: string;
let made: { readonly fileName: string; readonly entries: number; readonly keyFingerprint: string };
let bytes: Buffer;

// A youth with a file that was merged into this one, in a journal that holds entries about others in between.
beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'hoede-journal-'));
  away = await aYouthAway();
  const { minorId } = away;
  const same = { givenNames: 'Filmon', familyName: 'Fetena', sex: 'male', nationality: 'ER', languages: ['ti'], statedBirthDate: '2010-03-12', vNumber: '0000000013', asylumApplication: 'yes', ageInspection: { state: 'not-done', reason: 'age-not-in-doubt' } } satisfies InputOf<'minors.add'>;
  const { id: mergedId } = await away.ask('minors.add', same);
  await away.ask('minors.add', { ...same, givenNames: 'Saba', vNumber: '0000000021' });
  await away.ask('files.merge', { minorId, mergedId, keptVNumber: same.vNumber, mergedVNumber: same.vNumber, compared: true, reason: 'Twee keer ingeschreven.' });
  for (let turn = 0; turn < 5; turn++) await away.ask('minors.open', { minorId });
  made = await away.ask('journal.export', { minorId });
  path = join(away.test.out, made.fileName);
  bytes = readFileSync(path);
});
afterAll(() => {
  away.test.end();
  rmSync(room, { recursive: true, force: true });
});

const real = (): File => JSON.parse(bytes.toString()) as File;
const written = (file: unknown): Buffer => Buffer.from(`${canonicalize(file)}\n`);
const run = (...args: string[]) => spawnSync(process.execPath, [checker, ...args], { encoding: 'utf8', env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } });

/** Accepted without a word against it. */
function isBelieved(file: Uint8Array, key?: string): boolean {
  try {
    return checkFile(file, key).bad === 0;
  } catch {
    return false;
  }
}

const inText = (text: string, at: number, by: number): string => {
  const place = at % text.length;
  const other = String.fromCharCode(33 + ((text.charCodeAt(place) - 33 + 1 + (by % 92)) % 94));
  return text.slice(0, place) + other + text.slice(place + 1);
};
const one = (file: File, which: number): Entry => file.entries[which % file.entries.length]!;
const line = (file: File, nr: number, change: (text: string) => string): void => { file.checkpoint = file.checkpoint.split('\n').map((text, at) => (at === nr ? change(text) : text)).join('\n'); };

/** Ways to change a file; each gets the file and three numbers drawn at random. */
const changes: Readonly<Record<string, (file: File, which: number, at: number, by: number) => void>> = {
  'a letter of an entry': (file, which, at, by) => { one(file, which).entry = inText(one(file, which).entry, at, by); },
  'a value of an entry': (file, which, at) => { const said = JSON.parse(one(file, which).entry) as Record<string, unknown>; const key = Object.keys(said)[at % Object.keys(said).length]!; said[key] = `${String(said[key])}0`; one(file, which).entry = canonicalize(said); },
  'a space in an entry': (file, which) => { one(file, which).entry = one(file, which).entry.replace(':', ': '); },
  'a digit of a path': (file, which, at, by) => { const { path: way } = one(file, which); way[at % way.length] = inText(way[at % way.length]!, by, at); },
  'a step less': (file, which, at) => { one(file, which).path.splice(at % one(file, which).path.length, 1); },
  'a step more': (file, which, at) => { one(file, which).path.splice(at % (one(file, which).path.length + 1), 0, createHash('sha256').update(String(at)).digest('hex')); },
  'another place': (file, which, at) => { one(file, which).place += at % 2 === 0 ? 1 + (at % 9) : -1 - (at % 9); },
  'another size': (file, _which, at) => line(file, 1, (size) => String(Number(size) + (at % 2 === 0 ? 1 + (at % 20) : -1 - (at % 5)))),
  'a letter of the root': (file, _which, at, by) => line(file, 2, (root) => inText(root, at, by)),
  'a letter of the signature': (file, _which, at, by) => line(file, 4, (signed) => inText(signed, at, by)),
  'a letter of the note': (file, _which, at, by) => { file.checkpoint = inText(file.checkpoint, at, by); },
  'a letter of the key': (file, _which, at, by) => { file.publicKey = inText(file.publicKey, at, by); },
  'another key': (file) => { file.publicKey = randomBytes(32).toString('base64'); },
  'a letter of the name': (file, _which, at, by) => { file.origin = inText(file.origin, at, by); },
  'an entry less': (file, which) => { file.entries.splice(which % file.entries.length, 1); },
  'an entry twice': (file, which) => { file.entries.push(one(file, which)); file.count += 1; },
  'two entries in each other’s place': (file, which, at) => { const [a, b] = [which % file.entries.length, at % file.entries.length]; [file.entries[a], file.entries[b]] = [file.entries[b]!, file.entries[a]!]; },
  'another count': (file, _which, at) => { file.count += 1 + (at % 5); },
  'someone else': (file, which, at, by) => { const nr = which % file.about.length; file.about[nr] = inText(file.about[nr]!, at, by); },
  'one more': (file) => { file.about.push('someone'); },
  'one less': (file, which) => { file.about.splice(which % file.about.length, 1); },
  'another form': (file, _which, at, by) => { file.format = inText(file.format, at, by); },
  'a part more': (file) => { Object.assign(file, { remark: 'x' }); },
  'a part more of an entry': (file, which) => { Object.assign(one(file, which), { remark: 'x' }); },
};

const drawn = fc.tuple(fc.constantFrom('a byte of the file', ...Object.keys(changes)), fc.nat(), fc.nat(), fc.nat());

function changed([what, which, at, by]: readonly [string, number, number, number]): Buffer {
  if (what === 'a byte of the file') {
    const other = Buffer.from(bytes);
    other[which % other.length]! ^= 1 + (by % 255);
    return other;
  }
  const file = real();
  changes[what]!(file, which, at, by);
  return written(file);
}

describe('the journal of a youth as a file', () => {
  it('is in the form of the page and has the entries about the youth, also under the id of a merged file, and no other', async () => {
    const file = real();
    expect(file.format).toBe('hoede/journal/1');
    expect(file.about).toHaveLength(2);
    const said = file.entries.map(({ entry }) => JSON.parse(entry) as { action: string; minorId: string });
    expect(said.every(({ minorId }) => file.about.includes(minorId))).toBe(true);
    expect(said).toHaveLength(made.entries);
    const [last, ...listed] = await away.ask('journal.list', { minorId: away.minorId });
    expect(listed.map(({ action }) => action).toReversed()).toEqual(said.map(({ action }) => action));
    expect(last).toMatchObject({ action: 'journal.exported', details: { entries: made.entries, sha256: createHash('sha256').update(bytes).digest('hex') } });
    expect(readdirSync(away.test.out)).toEqual([made.fileName]);
    expect(made.fileName).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}\.json$/);
  });

  it('is believed by the checker, which says so of each entry and in one sentence', () => {
    const { status, stdout } = run(path, '--key', made.keyFingerprint.replaceAll(/(.{4})/g, '$1 '));
    expect(status, stdout).toBe(0);
    expect(stdout.split('\n').filter((text) => text.startsWith('fine  '))).toHaveLength(made.entries);
    expect(stdout).toMatch(/All \d+ entries stand in the journal of \d+ entries that was signed with the key .*the one that was read out\.\n$/);
    expect(run(path).stdout).toMatch(/compare this number with the sender by telephone\.\n$/);
  });

  it('is not believed with a key that is not the one read out, also when it was signed whole by somebody else', () => {
    expect(run(path, '--key', 'ab'.repeat(32)).status).toBe(1);
    const file = real();
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
    file.publicKey = raw.toString('base64');
    const text = `${file.checkpoint.split('\n').slice(0, 3).join('\n')}\n`;
    const number = createHash('sha256').update(`${file.origin}\n`).update(Uint8Array.of(1)).update(raw).digest().subarray(0, 4);
    const signature = sign(null, Buffer.from(text), createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' })));
    file.checkpoint = `${text}\n\u2014 ${file.origin} ${Buffer.concat([number, signature]).toString('base64')}\n`;
    expect(isBelieved(written(file))).toBe(true);
    expect(isBelieved(written(file), made.keyFingerprint)).toBe(false);
  });

  it('says which entry is not as it was signed, and what was asked wrongly', () => {
    const file = real();
    file.entries[2]!.entry = file.entries[2]!.entry.replace('"outcome":"done"', '"outcome":"failed"');
    const other = join(room, 'changed.json');
    writeFileSync(other, written(file));
    const { status, stdout } = run(other);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^NOT {3}entry 3 of the file: the signed journal does not have this text at this place$/m);
    expect(stdout).toMatch(new RegExp(`Do not believe this file: 1 of ${made.entries} entries are not as the journal was signed\\.\n$`));
    expect(run(join(room, 'none.json')).status).toBe(1);
    expect(run().status).toBe(2);
  });

  it('is refused after any of 1,000 changes at random', () => {
    fc.assert(fc.property(drawn, (change) => {
      const other = changed(change);
      fc.pre(!other.equals(bytes));
      expect(isBelieved(other), change[0]).toBe(false);
    }), { numRuns: 1000 });
  });

  it('is read by a stranger who wrote a checker from the page alone: the file as it came is believed, 300 changed ones are not', () => {
    const folder = join(room, 'changed');
    mkdirSync(folder);
    const others = fc.sample(drawn, { numRuns: 300, seed: 29 }).map(changed).filter((other) => !other.equals(bytes));
    others.forEach((other, nr) => writeFileSync(join(folder, `${nr}.json`), other));
    const alone = spawnSync('python3', [join(stranger, 'check_journal.py'), path], { encoding: 'utf8' });
    expect(alone.status, alone.stdout + alone.stderr).toBe(0);
    expect(JSON.parse(alone.stdout)).toEqual({ entries: made.entries, fingerprint: made.keyFingerprint });
    const believing = [
      'import sys, pathlib', 'sys.path.insert(0, sys.argv[1])', 'import check_journal', 'believed, tried = [], 0', 'for path in pathlib.Path(sys.argv[2]).iterdir():', '    tried += 1', '    try:',
      '        check_journal.check(path.read_bytes())', '        believed.append(path.name)', '    except (check_journal.Refused, ValueError, KeyError, TypeError):', '        pass', 'print(tried, believed)',
    ].join('\n');
    const all = spawnSync('python3', ['-B', '-c', believing, stranger, folder], { encoding: 'utf8' });
    expect(all.stderr).toBe('');
    expect(all.stdout.trim()).toBe(`${others.length} []`);
  }, 120_000);

  it('is not made when the journal does not hold', async () => {
    const other = await aYouthAway();
    try {
      const { machine } = other.test;
      other.test.answerer.lock();
      const vault = await openVault({ folder: machine.folder, random: machine.random, now: machine.now, passphrase: testPassphrase() });
      const { size, frontier, at } = vault.read.select().from(journalCheckpoints).all().at(-1)!;
      // a checkpoint that another program put in between
      vault.write.insert(journalCheckpoints).values({ size: size - 1, at, why: 'count', frontier, note: 'x' }).run();
      vault.close();
      await other.test.answerer.answer('vault.unlock', { passphrase: testPassphrase() });
      await other.test.confirmPassphrase();
      expect(await other.refusedWith('journal.export', { minorId: other.minorId })).toEqual(['journal-broken']);
      expect(readdirSync(other.test.out)).toEqual([]);
    } finally {
      other.test.end();
    }
  });
});
