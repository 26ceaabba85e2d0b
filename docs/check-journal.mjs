#!/usr/bin/env node
// Checks the journal of a youth that came from Hoede (hoede/journal/1), as docs/journal-format.md describes.
// Alone: Node 20 or newer and this file, nothing else.
//
//   node check-journal.mjs FILE.json [--key FINGERPRINT]
//
// FINGERPRINT is what the sender reads out by telephone: the SHA-256 of the key, 64 hexadecimal digits; spaces may stand in it.
// Says of each entry whether it is fine, and at the end one sentence. Exit code 0: everything fine; 1: not; 2: asked wrongly.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FORMAT = 'hoede/journal/1';
const KEYS = 'about,checkpoint,count,entries,format,origin,publicKey';
const HASH = /^[0-9a-f]{64}$/;
// What stands before the 32 bytes of an Ed25519 public key in its usual wrapping (RFC 8410).
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

class Wrong extends Error {}
const must = (isSo, why) => { if (!isSo) throw new Wrong(why); };
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const keysOf = (value) => Object.keys(value).sort().join(',');
const say = (line) => process.stdout.write(`${line}\n`);

/** JSON as RFC 8785 writes it: keys in order, no space. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (isObject(value)) return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
  return JSON.stringify(value);
}

function parsed(text, what) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Wrong(`${what} is not JSON`);
  }
}

function base64(text, length, what) {
  must(typeof text === 'string', `${what} is missing`);
  const bytes = Buffer.from(text, 'base64');
  must(bytes.length === length && bytes.toString('base64') === text, `${what} is not ${length} bytes in base64`);
  return bytes;
}

/** The size and root that the checkpoint signs. */
function headOf({ checkpoint, origin, publicKey }) {
  must(typeof origin === 'string' && /^hoede\/journal\/[0-9A-F]{12}$/.test(origin), 'the origin is not the name of a journal');
  const key = base64(publicKey, 32, 'the public key');
  must(typeof checkpoint === 'string', 'the checkpoint is missing');
  const lines = checkpoint.split('\n');
  must(lines.length === 6 && lines[3] === '' && lines[5] === '', 'the checkpoint is not a signed note of three lines and one signature');
  const [name, size, root, , signed] = lines;
  must(name === origin, 'the checkpoint is of another journal');
  must(/^[1-9][0-9]{0,14}$/.test(size), 'the checkpoint has no size');
  const start = `\u2014 ${origin} `;
  must(signed.startsWith(start), 'the signature is of another name');
  const signature = base64(signed.slice(start.length), 68, 'the signature');
  must(sha256(`${origin}\n`, Buffer.from([1]), key).subarray(0, 4).equals(signature.subarray(0, 4)), 'the signature is by another key');
  const spki = createPublicKey({ key: Buffer.concat([SPKI, key]), format: 'der', type: 'spki' });
  must(verify(null, Buffer.from(`${name}\n${size}\n${root}\n`), spki, signature.subarray(4)), 'the signature is wrong');
  return { size: Number(size), root: base64(root, 32, 'the root'), fingerprint: sha256(key).toString('hex') };
}

/** The root that a leaf at a place gives with its path (RFC 9162 section 2.1.3.2); nothing when the path does not fit. */
function rootFrom(leaf, place, path, size) {
  let at = place;
  let last = size - 1;
  let hash = leaf;
  for (const beside of path) {
    if (last === 0) return undefined;
    const node = Buffer.from(beside, 'hex');
    if (at % 2 === 1 || at === last) {
      hash = sha256(Buffer.from([1]), node, hash);
      while (at % 2 === 0 && at !== 0) { at = Math.floor(at / 2); last = Math.floor(last / 2); }
    } else {
      hash = sha256(Buffer.from([1]), hash, node);
    }
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 ? hash : undefined;
}

/** What the entry says; throws when it does not stand in the journal at its place. */
function checkEntry(one, { size, root }, about) {
  must(isObject(one) && keysOf(one) === 'entry,path,place', 'it has not exactly an entry, a path and a place');
  const { entry, path, place } = one;
  must(Number.isSafeInteger(place) && place >= 0 && place < size, 'its place is not in the journal');
  must(typeof entry === 'string', 'its text is missing');
  must(Array.isArray(path) && path.every((hash) => typeof hash === 'string' && HASH.test(hash)), 'its path is not a list of hashes');
  must(rootFrom(sha256(Buffer.from([0]), Buffer.from(entry)), place, path, size)?.equals(root) === true, 'the signed journal does not have this text at this place');
  const said = parsed(entry, 'its text');
  must(isObject(said) && said.seq === place + 1, 'its number is not that of its place');
  must(about.includes(said.minorId), 'it is about someone else');
  return said;
}

/** Checks a whole file. Gives lines to print and whether all is fine; throws Wrong when the file cannot be judged entry by entry. */
export function checkFile(bytes, expected) {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const file = parsed(text, 'the file');
  must(isObject(file) && file.format === FORMAT, `the file is not ${FORMAT}`);
  must(keysOf(file) === KEYS, 'the file has not exactly the parts it must have');
  must(text === `${canonical(file)}\n`, 'the file is not written as it must be (canonical JSON and one line end)');
  const head = headOf(file);
  must(expected === undefined || expected === head.fingerprint, 'the key is not the one whose fingerprint was read out');
  const { about, count, entries } = file;
  must(Array.isArray(about) && about.length > 0 && about.every((id) => typeof id === 'string') && new Set(about).size === about.length, 'it is not said whom it is about');
  must(Array.isArray(entries) && entries.length > 0, 'there are no entries');
  must(count === entries.length, `the file says ${count} entries and has ${entries.length}`);
  const lines = [];
  const seen = new Set();
  let before = -1;
  let bad = 0;
  for (const [nr, one] of entries.entries()) {
    try {
      const said = checkEntry(one, head, about);
      must(one.place > before, 'it does not stand in order');
      before = one.place;
      seen.add(said.minorId);
      lines.push(`fine  ${said.seq}  ${said.at}  ${said.action}  ${said.outcome}`);
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      bad += 1;
      lines.push(`NOT   entry ${nr + 1} of the file: ${error.message}`);
    }
  }
  must(bad > 0 || seen.size === about.length, 'somebody is named about whom there is no entry');
  return { lines, bad, count, ...head };
}

function main(args) {
  const at = args.indexOf('--key');
  const expected = at < 0 ? undefined : (args[at + 1] ?? '').replaceAll(/[\s:]/g, '').toLowerCase();
  const [path, ...rest] = at < 0 ? args : args.toSpliced(at, 2);
  if (path === undefined || rest.length > 0 || (expected !== undefined && !HASH.test(expected))) {
    process.stderr.write('node check-journal.mjs FILE.json [--key FINGERPRINT of 64 hexadecimal digits]\n');
    return 2;
  }
  try {
    const { lines, bad, count, size, fingerprint } = checkFile(readFileSync(path), expected);
    for (const line of lines) say(line);
    if (bad > 0) {
      say(`Do not believe this file: ${bad} of ${count} entries are not as the journal was signed.`);
      return 1;
    }
    say(`All ${count} entries stand in the journal of ${size} entries that was signed with the key ${fingerprint.replace(/(.{4})(?=.)/g, '$1 ')}${expected ? ', which is the one that was read out' : '; compare this number with the sender by telephone'}.`);
    return 0;
  } catch (error) {
    say(`Do not believe this file: ${error instanceof Wrong ? error.message : 'it cannot be read'}.`);
    return 1;
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
