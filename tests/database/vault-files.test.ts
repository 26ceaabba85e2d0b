import { createHash, createPublicKey, generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto';
import { chmodSync, copyFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import Database from 'better-sqlite3';
import { canonicalize } from 'json-canonicalize';
import { afterEach, beforeAll, afterAll, describe, expect, it } from 'vitest';
import { findDraft } from '#db/queries/drafts';
import { saveDraft } from '#db/writes/drafts';
import { VAULT_FAULTS, type VaultFault } from '#domain/vault/failures';
import { passphraseBytes } from '#domain/vault/passphrase';
import { instant } from '#domain/shared/instant';
import { readHeader } from '#electron/services/keys/header';
import { FLOOR_COST } from '#electron/services/keys/kdf';
import { newRecoverySecret, recoveryCode } from '#electron/services/keys/recovery-code';
import { openSlots, unsealDbKey } from '#electron/services/keys/slots';
import { createVault, isVault, openVault, type OpenVault } from '#electron/services/keys/vault';
import { clientOf, temporaryFolder } from './vault-for-tests';

const PASSPHRASE = 'vijf paarse olifanten zingen';
const OTHER = 'zes groene giraffen dansen';
const at = instant('2026-11-24T22:04:00Z');

let folder: string;
let model: string;
const opened: OpenVault[] = [];
const track = (vault: OpenVault): OpenVault => {
  opened.push(vault);
  return vault;
};
const open = async (passphrase = PASSPHRASE): Promise<OpenVault> => track(await openVault({ folder, passphrase: passphraseBytes(passphrase) }));
const fault = async (passphrase = PASSPHRASE): Promise<VaultFault | 'opened'> => {
  try {
    (await open(passphrase)).close();
    return 'opened';
  } catch (error) {
    const found = (error as { fault?: VaultFault }).fault;
    if (found === undefined || !VAULT_FAULTS.includes(found)) throw error;
    return found;
  }
};
const header = (): string => join(folder, 'g0001', 'vault.hdr');
const database = (): string => join(folder, 'g0001', 'vault.db');
const fresh = (): void => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(model, folder, { recursive: true });
};

// One vault is made with every test's contents; each test works on a copy.
beforeAll(async () => {
  model = join(temporaryFolder(), 'model');
  folder = model;
  const vault = await createVault({ folder, passphrase: passphraseBytes(PASSPHRASE), kdf: FLOOR_COST });
  saveDraft(vault.write, 'kept', 'still here', at);
  vault.close();
  folder = join(temporaryFolder(), 'vault');
  fresh();
});
afterEach(() => {
  opened.splice(0).forEach((vault) => vault.close());
  fresh();
});
afterAll(() => {
  for (const place of [model, folder]) rmSync(join(place, '..'), { recursive: true, force: true });
});

describe('a vault', () => {
  it('opens with its passphrase and holds what was kept', async () => {
    const vault = await open();
    expect(findDraft(vault.read, 'kept')).toMatchObject({ body: 'still here' });
  });

  it('does not open with another passphrase, and says just that', async () => {
    expect(await fault('vijf paarse olifanten zinge')).toBe('wrong-passphrase');
    expect(await fault('')).toBe('wrong-passphrase');
    expect(await fault('x'.repeat(10_000))).toBe('wrong-passphrase');
  });

  it('opens however the accents of the passphrase are typed', async () => {
    const accented = join(folder, 'accented');
    (await createVault({ folder: accented, passphrase: passphraseBytes('caf\u00e9 zonder \u00e9\u00e9n zorg'), kdf: FLOOR_COST })).close();
    track(await openVault({ folder: accented, passphrase: passphraseBytes('cafe\u0301 zonder e\u0301e\u0301n zorg') }));
  });

  it('clears the passphrase it was given, right or wrong', async () => {
    const right = passphraseBytes(PASSPHRASE);
    track(await openVault({ folder, passphrase: right })).close();
    const wrong = passphraseBytes('een heel ander wachtwoord');
    await expect(openVault({ folder, passphrase: wrong })).rejects.toThrow();
    const short = passphraseBytes('te kort');
    await expect(createVault({ folder: join(folder, 'x'), passphrase: short, kdf: FLOOR_COST })).rejects.toThrow(RangeError);
    for (const bytes of [right, wrong, short]) expect(bytes.every((byte) => byte === 0)).toBe(true);
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });

  it('is for its owner alone, every folder and file, also after a copy gave rights to others', async () => {
    for (const name of ['', 'g0001']) chmodSync(join(folder, name), 0o755);
    for (const file of [header(), database(), join(folder, 'CURRENT')]) chmodSync(file, 0o644);
    const vault = await open();
    saveDraft(vault.write, 'more', 1, at);
    for (const name of ['.', ...readdirSync(folder, { recursive: true })]) {
      const found = statSync(join(folder, String(name)));
      expect([name, (found.mode & 0o777).toString(8)]).toEqual([name, found.isDirectory() ? '700' : '600']);
    }
  });

  it('is not opened twice, nor made over another', async () => {
    await open();
    expect(await fault()).toBe('in-use');
    await expect(createVault({ folder, passphrase: passphraseBytes(OTHER), kdf: FLOOR_COST })).rejects.toMatchObject({ fault: 'exists' });
  });

  it('is missing where there is none, and was never there when making it failed', async () => {
    expect(isVault(folder)).toBe(true);
    folder = join(folder, 'nothing');
    expect(isVault(folder)).toBe(false);
    expect(await fault()).toBe('missing');
    await expect(createVault({ folder, passphrase: passphraseBytes(PASSPHRASE), kdf: FLOOR_COST, nativeBinding: '/nowhere.node' })).rejects.toThrow();
    expect(await fault()).toBe('missing');
    expect(readdirSync(folder)).toEqual([]);
    (await createVault({ folder, passphrase: passphraseBytes(PASSPHRASE), kdf: FLOOR_COST })).close();
    expect(await fault()).toBe('opened');
    folder = join(folder, '..');
  });

  it('is refused by the disk in words of the closed list', async () => {
    const place = folder;
    writeFileSync(join(place, 'a-file'), '');
    for (const where of [join(place, 'a-file', 'below'), join(place, 'a-file'), join(place, 'n'.repeat(300))]) {
      const error: unknown = await createVault({ folder: where, passphrase: passphraseBytes(PASSPHRASE), kdf: FLOOR_COST }).catch((refused: unknown) => refused);
      expect(error).toMatchObject({ fault: 'storage', code: expect.stringMatching(/^E[A-Z]+$/) });
      expect(inspect(error, { showHidden: true }).split('\n    at ')[0]).not.toContain(place);
    }
  });

  it('may be closed twice', async () => {
    const vault = await open();
    vault.close();
    expect(() => vault.close()).not.toThrow();
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });
});

describe('the header', () => {
  const withSum = (value: Record<string, unknown>): string => {
    const { sum: _, ...rest } = value;
    return canonicalize({ ...rest, sum: createHash('sha256').update(canonicalize(rest)).digest('hex') });
  };
  // Puts a value at a path such as `slots.0.ct`, as someone with an editor would, and makes the sum right.
  const edited = (changes: Readonly<Record<string, unknown>>): void => {
    const value = JSON.parse(readFileSync(header(), 'utf8')) as Record<string, unknown>;
    for (const [path, put] of Object.entries(changes)) {
      const parts = path.split('.');
      const last = parts.pop()!;
      const parent = parts.reduce((at, part) => at[part] as Record<string, unknown>, value);
      parent[last] = put;
    }
    writeFileSync(header(), withSum(value));
  };
  const zeros = (length: number): string => Buffer.alloc(length).toString('base64');

  it('is small, canonical, and names no one', () => {
    const text = readFileSync(header(), 'utf8');
    expect(text).toBe(canonicalize(JSON.parse(text)));
    expect(text.length).toBeLessThan(2048);
    expect(Object.keys(JSON.parse(text)).sort()).toEqual(['backup', 'db', 'format', 'gen', 'head', 'mac', 'magic', 'minReader', 'prev', 'sign', 'slots', 'sum', 'vaultId']);
  });

  it('is damaged, and never of a newer version, when any one bit of it was flipped', () => {
    const whole = readFileSync(header());
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const worn = Buffer.from(whole);
      worn[bit >> 3]! ^= 1 << bit % 8;
      expect(() => readHeader(worn), `bit ${bit}`).toThrow(expect.objectContaining({ fault: 'damaged' }));
    }
  });

  it('is damaged when bytes are put in, taken out or cut off at any place', async () => {
    const whole = readFileSync(header());
    for (let place = 0; place < whole.length; place += 7) {
      for (const other of [whole.subarray(0, place), Buffer.concat([whole.subarray(0, place), whole.subarray(place + 1)]), Buffer.concat([whole.subarray(0, place), Buffer.from(' '), whole.subarray(place)])]) {
        expect(() => readHeader(other), String(place)).toThrow(expect.objectContaining({ fault: 'damaged' }));
      }
    }
    for (const other of [Buffer.alloc(0), Buffer.alloc(100_000, 0x20), Buffer.from('null'), Buffer.from('[]'), Buffer.from('{}'), Buffer.concat([whole, Buffer.from('\n')])]) {
      writeFileSync(header(), other);
      expect(await fault()).toBe('damaged');
    }
    rmSync(header());
    expect(await fault()).toBe('damaged');
  });

  it('of a later format is said to be newer, with the right and with the wrong passphrase', async () => {
    edited({ format: 2, minReader: 2, somethingNew: true });
    expect(await fault()).toBe('newer-version');
    expect(await fault(OTHER)).toBe('newer-version');
  });

  // Whoever can write the file can also make the sum right. These are that person's edits.
  it.each<[string, Record<string, unknown>, VaultFault]>([
    ['the vault is another', { vaultId: '019db3c5-0000-7000-8000-000000000000' }, 'wrong-passphrase'],
    ['the passphrase slot is another', { 'slots.0.ct': zeros(48) }, 'wrong-passphrase'],
    ['the salt is another', { 'slots.0.kdf.salt': zeros(32) }, 'wrong-passphrase'],
    ['guessing is dearer', { 'slots.0.kdf.t': 4 }, 'wrong-passphrase'],
    ['guessing is too cheap', { 'slots.0.kdf.m': 1024 }, 'damaged'],
    ['guessing takes all memory', { 'slots.0.kdf.m': 4_000_000_000 }, 'damaged'],
    ['the derivation is another', { 'slots.0.kdf.alg': 'argon2i' }, 'damaged'],
    ['a slot has a field more', { 'slots.0.more': 1 }, 'damaged'],
    ['there is no slot', { slots: [] }, 'damaged'],
    ['a slot was put in', { 'slots.1': { id: '019db3c5-0000-7000-8000-000000000000', type: 'recovery', kdf: { alg: 'hkdf-sha256', salt: zeros(32) }, nonce: zeros(12), ct: zeros(48) } }, 'damaged'],
    ['the count is another', { gen: 9 }, 'damaged'],
    ['the one before is another', { prev: 'a'.repeat(64) }, 'damaged'],
    ['the database key is another', { 'db.ct': zeros(48) }, 'damaged'],
    ['the database salt is another', { 'db.salt': zeros(16) }, 'damaged'],
    ['the signing key is another', { 'sign.ct': zeros(100) }, 'damaged'],
    ['the public key is another', { 'sign.spki': zeros(91) }, 'damaged'],
    ['a backup recipient was put in', { backup: { recipient: `age1${'q'.repeat(58)}`, nonce: zeros(12), ct: zeros(48) } }, 'damaged'],
    ['the proof is another', { mac: zeros(32) }, 'damaged'],
    ['the magic word is another', { magic: 'OTHER' }, 'damaged'],
    ['a number is written as text', { gen: '1' }, 'damaged'],
  ])('does not open when %s', async (_, changes, expected) => {
    edited(changes);
    expect(await fault()).toBe(expected);
  });

  it('of another vault with the same passphrase does not open this database', async () => {
    const other = join(folder, 'other');
    (await createVault({ folder: other, passphrase: passphraseBytes(PASSPHRASE), kdf: FLOOR_COST })).close();
    copyFileSync(join(other, 'g0001', 'vault.hdr'), header());
    expect(await fault()).toBe('damaged');
  });

  it('unfinished from a power cut is removed, and the old one opens', async () => {
    writeFileSync(`${header()}.0123456789abcdef.new`, 'half');
    const vault = await open();
    expect(readdirSync(join(folder, 'g0001')).filter((name) => name.endsWith('.new'))).toEqual([]);
    expect(vault.version).toBeGreaterThan(0);
  });
});

describe('the folder', () => {
  it.each(['', '\n', 'g1', '../x', 'g0001/..', 'x'.repeat(100)])('is damaged when it points to no generation: %j', async (text) => {
    writeFileSync(join(folder, 'CURRENT'), text);
    expect(await fault()).toBe('damaged');
  });

  it('points to a generation that is not there: damaged', async () => {
    writeFileSync(join(folder, 'CURRENT'), 'g0007\n');
    expect(await fault()).toBe('damaged');
  });

  it('without a pointer opens its only whole generation, and guesses nothing when there are two', async () => {
    rmSync(join(folder, 'CURRENT'));
    expect(isVault(folder)).toBe(true);
    expect(await fault()).toBe('opened');
    cpSync(join(folder, 'g0001'), join(folder, 'g0002'), { recursive: true });
    expect(await fault()).toBe('damaged');
  });
});

describe('the database of a vault', () => {
  it('is damaged when it is gone, empty, cut short or not a database', async () => {
    for (const harm of [() => rmSync(database()), () => truncateSync(database(), 0), () => truncateSync(database(), 5000), () => writeFileSync(database(), 'SQLite format 3\0')]) {
      fresh();
      harm();
      expect(await fault()).toBe('damaged');
    }
  });

  it('of a newer program is said to be newer', async () => {
    const vault = await open();
    clientOf(vault.read).exec("INSERT INTO migrations VALUES (9999, '9999_later', 'x'); PRAGMA user_version = 9999;");
    vault.close();
    expect(await fault()).toBe('newer-version');
  });

  it('keeps what was committed when the process ends without closing', async () => {
    const vault = await open();
    saveDraft(vault.write, 'last', 'words', at);
    const copy = join(folder, '..', 'copy');
    cpSync(folder, copy, { recursive: true });
    const again = track(await openVault({ folder: copy, passphrase: passphraseBytes(PASSPHRASE) }).catch((error) => {
      // The copy still has the lock of this process, as after a crash it would have one of a process that is gone.
      expect(error).toMatchObject({ fault: 'in-use' });
      rmSync(join(copy, 'lock'));
      return openVault({ folder: copy, passphrase: passphraseBytes(PASSPHRASE) });
    }));
    expect(findDraft(again.read, 'last')).toMatchObject({ body: 'words' });
    again.close();
    rmSync(copy, { recursive: true });
  });
});

describe('no file of a vault', () => {
  it('holds the passphrase or a key, in any form, nor what was written in clear text', async () => {
    const vault = await open();
    saveDraft(vault.write, 'canary', 'KANARIE-IN-DE-KLUIS', at);
    const found = await openSlots(readHeader(readFileSync(header())), { kind: 'passphrase', bytes: passphraseBytes(PASSPHRASE) });
    const dek = unsealDbKey(found!.vmk, readHeader(readFileSync(header())))!;
    const texts = [PASSPHRASE, 'KANARIE-IN-DE-KLUIS'].flatMap((text) => [Buffer.from(text), Buffer.from(text, 'utf16le'), Buffer.from(Buffer.from(text).toString('base64')), Buffer.from(Buffer.from(text).toString('hex'))]);
    const keys = [found!.vmk, dek].flatMap((key) => [key, Buffer.from(key.toString('hex')), Buffer.from(key.toString('hex').toUpperCase()), Buffer.from(key.toString('base64'))]);
    const look = (): void => {
      for (const name of readdirSync(folder, { recursive: true })) {
        const file = join(folder, String(name));
        if (!statSync(file).isFile()) continue;
        const bytes = readFileSync(file);
        for (const canary of [...texts, ...keys]) expect([name, bytes.includes(canary)]).toEqual([name, false]);
      }
    };
    look();
    vault.checkpoint();
    look();
    vault.close();
    look();
    const independent = new Database(database());
    independent.pragma("cipher='sqlcipher'");
    independent.pragma('legacy=4');
    independent.pragma(`key="x'${dek.toString('hex')}'"`);
    expect(independent.prepare("SELECT body FROM drafts WHERE key = 'canary'").pluck().get()).toBe('"KANARIE-IN-DE-KLUIS"');
    independent.close();
  });
});

describe('the signing key', () => {
  it('signs, and its public half verifies, also after the vault was closed', async () => {
    const vault = await open();
    const signature = sign('sha256', Buffer.from('melding'), vault.signing.unwrap());
    const spki = Buffer.from(vault.signing.spki());
    vault.close();
    const again = await open();
    expect(verify('sha256', Buffer.from('melding'), createPublicKey({ key: spki, format: 'der', type: 'spki' }), signature)).toBe(true);
    expect(Buffer.from(again.signing.spki()).equals(spki)).toBe(true);
  });

  it('may be replaced, only by one of the same kind, and is cleared by the vault', async () => {
    const vault = await open();
    const before = readHeader(readFileSync(header()));
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256', privateKeyEncoding: { type: 'pkcs8', format: 'der' }, publicKeyEncoding: { type: 'spki', format: 'der' } });
    const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384', privateKeyEncoding: { type: 'pkcs8', format: 'der' }, publicKeyEncoding: { type: 'spki', format: 'der' } });
    await expect(vault.storeSigningKey(p384.privateKey)).rejects.toThrow(RangeError);
    await vault.storeSigningKey(ec.privateKey);
    for (const bytes of [ec.privateKey, p384.privateKey]) expect(bytes.every((byte) => byte === 0)).toBe(true);
    expect(Buffer.from(vault.signing.spki()).equals(ec.publicKey)).toBe(true);
    vault.close();
    const after = readHeader(readFileSync(header()));
    expect(after.gen).toBe(before.gen + 1);
    expect(after.prev).toBe(createHash('sha256').update(canonicalize(before)).digest('hex'));
    expect(Buffer.from((await open()).signing.spki()).equals(ec.publicKey)).toBe(true);
  });
});

/** The code of a recovery secret that was kept. */
async function kept(vault: OpenVault): Promise<Buffer> {
  const secret = newRecoverySecret((size) => randomBytes(size));
  const code = Buffer.from(recoveryCode(secret));
  await vault.keepRecovery(secret);
  expect(secret.every((byte) => byte === 0)).toBe(true);
  return code;
}

describe('another way in', () => {
  it('is a new passphrase: the old one opens nothing any more', async () => {
    const vault = await open();
    await expect(vault.checkPassphrase(passphraseBytes(OTHER))).rejects.toMatchObject({ fault: 'wrong-passphrase' });
    await expect(vault.setPassphrase({ next: passphraseBytes('kort'), kdf: FLOOR_COST })).rejects.toThrow(RangeError);
    const [current, next] = [passphraseBytes(PASSPHRASE), passphraseBytes(OTHER)];
    await vault.checkPassphrase(current);
    await vault.setPassphrase({ next, kdf: FLOOR_COST });
    for (const bytes of [current, next]) expect(bytes.every((byte) => byte === 0)).toBe(true);
    vault.close();
    expect(await fault(PASSPHRASE)).toBe('wrong-passphrase');
    expect(findDraft((await open(OTHER)).read, 'kept')).toMatchObject({ body: 'still here' });
  });

  it('is a recovery code, until another is made', async () => {
    const vault = await open();
    const [first, second] = [await kept(vault), await kept(vault)];
    vault.close();
    const by = (code: Uint8Array) => openVault({ folder, recoveryCode: Uint8Array.from(code) });
    await expect(by(first)).rejects.toMatchObject({ fault: 'wrong-passphrase' });
    await expect(by(Buffer.from('AAAA-BBBB'))).rejects.toMatchObject({ fault: 'wrong-passphrase' });
    const again = track(await by(second));
    expect(findDraft(again.read, 'kept')).toMatchObject({ body: 'still here' });
    again.close();
    expect(await fault()).toBe('opened');
  });

  it('is made one after another when two are asked for at once', async () => {
    const vault = await open();
    const pkcs8 = generateKeyPairSync('ec', { namedCurve: 'P-256', privateKeyEncoding: { type: 'pkcs8', format: 'der' }, publicKeyEncoding: { type: 'spki', format: 'der' } }).privateKey;
    const [code] = await Promise.all([kept(vault), vault.storeSigningKey(pkcs8), vault.setPassphrase({ next: passphraseBytes(OTHER), kdf: FLOOR_COST })]);
    vault.close();
    expect(readHeader(readFileSync(header())).gen).toBe(4);
    expect(await fault(OTHER)).toBe('opened');
    track(await openVault({ folder, recoveryCode: code }));
  });
});
