import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KeyFileAnswer, MOST_KEY_BYTES } from '#domain/recipients/key-file';
import { RevocationListAnswer } from '#domain/recipients/revocation-list';
import { OpensslAuthority } from '#tests/interop/authority';
import { OpensslFolder } from '#tests/interop/openssl';
import { candidate } from './chain';
import { rootsOf } from './known-roots';
import { readChosenFile } from './read-chosen-file';
import { readKeyFile } from './read-key-file';
import { readRevocationList } from './revocation-list';

const now = '2026-11-24T22:04:00.000Z';
const folder = new OpensslFolder();
afterAll(() => folder.remove());

let root: OpensslAuthority;
let below: OpensslAuthority;
let holder: string;
beforeAll(() => {
  root = new OpensslAuthority(folder, 'Stam');
  below = new OpensslAuthority(folder, 'Tak', { above: root, rsa: true });
  holder = below.issue('Meldkamer');
});

const der = (file: string): Uint8Array => new Uint8Array(execFileSync('openssl', ['x509', '-in', folder.file(file), '-outform', 'DER']));
const text = (...files: readonly string[]): Buffer => Buffer.concat(files.map((file) => folder.read(file)));
const read = (bytes: Uint8Array, roots = rootsOf({})): Promise<KeyFileAnswer> => readKeyFile({ bytes: new Uint8Array(bytes), now }, roots);
const problemOf = async (bytes: Uint8Array): Promise<string> => {
  const answer = await read(bytes);
  return answer.verdict === 'usable' ? 'usable' : answer.problem;
};
const utf8 = (given: string): Uint8Array => new TextEncoder().encode(given);

function p7b(form: 'DER' | 'PEM', ...files: readonly string[]): Buffer {
  const certificates = files.flatMap((file) => ['-certfile', file]);
  folder.openssl('crl2pkcs7', '-nocrl', ...certificates, '-outform', form, '-out', 'keten.p7b');
  return folder.read('keten.p7b');
}

describe('a file with certificates', () => {
  it('gives the recipient’s own, with its chain, from every kind of file and in any order', async () => {
    const files = [
      p7b('DER', holder, 'Tak.pem', 'Stam.pem'), p7b('PEM', 'Stam.pem', holder, 'Tak.pem'), text('Tak.pem', 'Stam.pem', holder),
      Buffer.from(p7b('DER', 'Tak.pem', 'Stam.pem', holder).toString('base64')), Buffer.concat([Buffer.from('Geachte voogd,\r\nhierbij.\r\n'), text(holder, 'Tak.pem', 'Stam.pem')]),
    ];
    for (const file of files) {
      const answer = await read(file);
      expect(answer).toMatchObject({
        verdict: 'usable',
        facts: { subject: 'Meldkamer, Bureau Voorbeeld', issuer: 'Tak, Bureau Voorbeeld', keyKind: 'P-256', usage: ['keyAgreement'], selfSigned: false, anchoredIn: null, chain: [{ subject: 'Tak, Bureau Voorbeeld' }, { subject: 'Stam, Bureau Voorbeeld' }] },
      });
      expect(KeyFileAnswer.parse(answer)).toEqual(answer);
    }
    const alone = await read(der(holder));
    expect(alone).toMatchObject({ verdict: 'usable', facts: { chain: [] } });
    const spoken = folder.openssl('x509', '-in', holder, '-noout', '-fingerprint', '-sha256').trim().split('=')[1]!.replaceAll(':', '').toLowerCase();
    expect(alone.facts!.fingerprint).toBe(spoken);
  });

  it('is anchored only in a root that is known byte for byte', async () => {
    const roots = rootsOf({ './roots/stam.pem': folder.read('Stam.pem').toString() });
    expect(await read(text(holder, 'Tak.pem'), roots)).toMatchObject({ facts: { anchoredIn: 'Stam, Bureau Voorbeeld', chain: [{}, {}] } });
    expect(await read(der(holder), roots)).toMatchObject({ facts: { anchoredIn: null } });
    expect(() => rootsOf({ a: folder.read(holder).toString() })).toThrow('not a root');
    expect(() => rootsOf({ a: 'nothing' })).toThrow('not a root');
  });

  it('names why not: several recipients, a secret key, a list, nothing, too much', async () => {
    const other = below.issue('Ander');
    expect(await problemOf(text(holder, other, 'Tak.pem'))).toBe('more-than-one');
    expect(await problemOf(folder.read('Meldkamer.key'))).toBe('private-key');
    expect(await problemOf(text(holder, 'Meldkamer.key'))).toBe('private-key');
    expect(await problemOf(below.list())).toBe('not-a-certificate');
    expect(await problemOf(utf8(''))).toBe('not-a-certificate');
    expect(await problemOf(p7b('DER'))).toBe('not-a-certificate');
    expect(await problemOf(new Uint8Array(MOST_KEY_BYTES + 1))).toBe('too-large');
    expect(await read(text(below.issue('Oud', '20261101000000Z')))).toMatchObject({ verdict: 'refused', problem: 'expired', facts: { subject: 'Oud, Bureau Voorbeeld' } });
    expect(await problemOf(text('Tak.pem')), 'an authority cannot be sealed for').toBe('usage-forbids-encryption');
  });

  it('tells the numbers in it, so that nobody calls those', async () => {
    const withNumber = folder.certificate({ kind: 'P-256', subject: '/O=Bureau Voorbeeld/CN=Bel 000-555 00 77' });
    expect((await read(withNumber.pem)).facts!.numbers.some((one) => one.includes('0005550077'))).toBe(true);
    expect((await read(Buffer.concat([Buffer.from('Bel ons op +31 (0)00 555 00 78.\n'), withNumber.pem]))).facts!.numbers).toContain('310005550078');
  });
});

describe('an age key', () => {
  const made = (): { readonly file: string; readonly key: string } => {
    const file = execFileSync('age-keygen', { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return { file, key: /age1[a-z0-9]+/.exec(file)![0] };
  };

  it('is read as age-keygen writes it, and its fingerprint is what sha256sum says', async () => {
    const { key, file } = made();
    const answer = await read(utf8(`${key}\n`));
    expect(answer).toMatchObject({ verdict: 'usable', facts: { keyType: 'age', keyKind: 'X25519', validUntil: null } });
    expect(Buffer.from(answer.facts!.key).toString()).toBe(key);
    expect(execFileSync('bash', ['-c', `printf %s ${key} | sha256sum`], { encoding: 'utf8' }).slice(0, 64)).toBe(answer.facts!.fingerprint);
    expect(await read(utf8(`# van de voogd in Lyon\n\n  ${key.toUpperCase()}  \r\n`))).toEqual(answer);
    expect(await problemOf(utf8(file))).toBe('private-key');
  });

  it('is refused when a character is wrong, or when it is of another kind', async () => {
    const { key } = made();
    expect(await problemOf(utf8(key.slice(0, -1)))).toBe('age-key-damaged');
    expect(await problemOf(utf8(`${key.slice(0, 20)}${key[20] === 'q' ? 'p' : 'q'}${key.slice(21)}`))).toBe('age-key-damaged');
    expect(await problemOf(utf8(`${key}\n${made().key}`))).toBe('more-than-one');
    expect(await problemOf(utf8(`age1pq1${'q'.repeat(1900)}`))).toBe('age-kind-not-supported');
    expect(await problemOf(utf8(`age1${'q'.repeat(58)}`))).toBe('age-key-damaged');
  });
});

describe('a list of revoked certificates', () => {
  const check = (list: Uint8Array, file = holder, ...issuers: readonly string[]) => readRevocationList({ list: new Uint8Array(list), certificate: der(file), issuers: (issuers.length > 0 ? issuers : ['Tak.pem']).map(der) });

  it('says of each certificate whether it is in it, and since when it counts', () => {
    const [gone, held, good] = [below.issue('Weg'), below.issue('Opgeschort'), below.issue('Goed')];
    below.revoke(gone, 'keyCompromise');
    below.revoke(held, 'certificateHold');
    const list = below.list();
    expect(check(list, gone)).toMatchObject({ verdict: 'checked', issuer: 'Tak, Bureau Voorbeeld', revoked: { reason: 'keyCompromise' } });
    expect(check(list, held)).toMatchObject({ revoked: { reason: 'certificateHold' } });
    expect(check(list, good)).toMatchObject({ verdict: 'checked', revoked: null });
    const answer = check(list, good);
    expect(RevocationListAnswer.parse(answer)).toEqual(answer);
    if (answer.verdict !== 'checked') throw new Error(answer.problem);
    const dates = folder.openssl('crl', '-in', 'Tak.crl', '-noout', '-lastupdate', '-nextupdate').split('\n');
    expect(Date.parse(dates[0]!.split('=')[1]!)).toBe(Date.parse(answer.madeAt));
    expect(Date.parse(dates[1]!.split('=')[1]!)).toBe(Date.parse(answer.nextAt!));
    folder.openssl('crl', '-in', 'Tak.crl', '-outform', 'DER', '-out', 'Tak.der');
    expect(check(folder.read('Tak.der'), gone)).toEqual(check(list, gone));
  });

  it('counts only when the issuer of this certificate signed it', () => {
    const list = below.list();
    expect(check(list, holder, 'Stam.pem')).toEqual({ verdict: 'refused', problem: 'issuer-missing' });
    expect(check(root.list())).toEqual({ verdict: 'refused', problem: 'other-issuer' });
    const pretender = new OpensslFolder();
    try {
      const impostor = new OpensslAuthority(pretender, 'Tak');
      expect(check(impostor.list())).toEqual({ verdict: 'refused', problem: 'wrong-signature' });
      expect(readRevocationList({ list: new Uint8Array(impostor.list()), certificate: der(holder), issuers: [new Uint8Array(pretender.read('Tak.pem'))] })).toEqual({ verdict: 'refused', problem: 'issuer-missing' });
    } finally {
      pretender.remove();
    }
    expect(check(below.list('-md', 'sha1'))).toEqual({ verdict: 'refused', problem: 'wrong-signature' });
    for (const options of [['-md', 'sha384'], ['-md', 'sha256', '-sigopt', 'rsa_padding_mode:pss'], ['-md', 'sha512', '-sigopt', 'rsa_padding_mode:pss']]) expect(check(below.list(...options)), options.join(' ')).toMatchObject({ verdict: 'checked' });
  });

  it('of other bytes says nothing', () => {
    expect(check(utf8('x'))).toEqual({ verdict: 'refused', problem: 'not-a-list' });
    expect(check(der(holder))).toEqual({ verdict: 'refused', problem: 'not-a-list' });
    const list = new Uint8Array(execFileSync('openssl', ['crl', '-in', folder.file('Tak.crl'), '-outform', 'DER']));
    const good = check(list);
    fc.assert(fc.property(fc.nat(list.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
      const mutated = Uint8Array.from(list);
      mutated[place] = mutated[place]! ^ change;
      let answer: RevocationListAnswer;
      try {
        answer = check(mutated);
      } catch {
        return; // in the parse process that is a reason
      }
      // What is not signed may differ; what the list says may not.
      if (answer.verdict === 'checked') expect(answer).toEqual(good);
    }), { numRuns: 100 });
  });
});

describe('bytes from anywhere', () => {
  // What throws is caught by the parse process; what may not be is a hang, or a key that nobody gave.
  const answered = async (bytes: Uint8Array): Promise<string> => problemOf(bytes).catch(() => 'threw');

  it('are never a key', async () => {
    const starts = fc.constantFrom(utf8(''), utf8('age1'), utf8('-----BEGIN PKCS7-----\n'), Uint8Array.of(0x30, 0x82), Uint8Array.of(0x30, 0x84, 0xff, 0xff, 0xff, 0xff), Uint8Array.of(0x30, 0x80));
    await fc.assert(fc.asyncProperty(starts, fc.uint8Array({ maxLength: 400 }), async (start, rest) => { expect(await answered(Buffer.concat([start, rest]))).not.toBe('usable'); }), { numRuns: 500 });
  });

  it('with one changed byte are the same key or none', async () => {
    const file = new Uint8Array(p7b('DER', holder, 'Tak.pem', 'Stam.pem'));
    const good = await read(file);
    await fc.assert(fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
      const mutated = Uint8Array.from(file);
      mutated[place] = mutated[place]! ^ change;
      const answer = await read(mutated).catch(() => undefined);
      // A changed certificate has another fingerprint, which nobody at the other side will read out.
      if (answer?.verdict === 'usable' && answer.facts.fingerprint === good.facts!.fingerprint) expect(answer.facts.spkiSha256).toBe(good.facts!.spkiSha256);
      else if (answer?.verdict === 'usable') expect(answer.facts.chain).toEqual([]);
    }), { numRuns: 100 });
  });

  it('nested without end, or with huge lengths, end', async () => {
    const nested = Uint8Array.from({ length: MOST_KEY_BYTES }, (_, place) => [0x30, 0x82, 0xff, 0xff][place % 4]!);
    for (const bytes of [nested, new Uint8Array(MOST_KEY_BYTES).fill(0x30), Uint8Array.from({ length: MOST_KEY_BYTES }, (_, place) => [0x30, 0x80][place % 2]!)]) expect(await answered(bytes)).not.toBe('usable');
    expect(candidate(nested)).toBeUndefined();
  });
});

describe('a chosen file', () => {
  it('is read whole or not at all', async () => {
    const place = mkdtempSync(path.join(tmpdir(), 'hoede-chosen-'));
    try {
      const file = path.join(place, 'a.pem');
      writeFileSync(file, Buffer.alloc(100, 7));
      expect(await readChosenFile(file, 100)).toEqual({ kind: 'bytes', bytes: new Uint8Array(100).fill(7) });
      expect(await readChosenFile(file, 99)).toEqual({ kind: 'too-large' });
      expect(await readChosenFile(place, 99)).toEqual({ kind: 'unreadable' });
      expect(await readChosenFile(path.join(place, 'none'), 99)).toEqual({ kind: 'unreadable' });
      symlinkSync('/dev/zero', path.join(place, 'zero'));
      expect(await readChosenFile(path.join(place, 'zero'), 99)).toEqual({ kind: 'unreadable' });
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });
});
