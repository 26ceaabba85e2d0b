import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { noteSealing, sweepSealings, type Unfinished } from './unfinished';

let home: string;
let vault: string;
let into: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'hoede-unfinished-'));
  [vault, into] = [join(home, 'vault'), join(home, 'stick')];
  for (const folder of [vault, into]) mkdirSync(folder);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const about = (): Unfinished => ({ into, packageId: 'p1', recipientId: 'r1', counter: 3 });
const put = (...names: readonly string[]): void => names.forEach((name) => writeFileSync(join(into, name), name));

it('of a package that was not recorded every part goes, and nothing of anybody else', () => {
  noteSealing(vault, 'K7Q2-9XMD.p7m', about());
  put('K7Q2-9XMD.p7m.part', 'K7Q2-9XMD-1van2.p7m.part', 'AAAA-9XMD.p7m.part', 'K7Q2-9XMD.p7m.part.bak', 'K7Q2-9XMD.txt.part', 'brief.pdf');
  sweepSealings(vault, (one) => { expect(one).toEqual(about()); return false; });
  expect(readdirSync(into).toSorted()).toEqual(['AAAA-9XMD.p7m.part', 'K7Q2-9XMD.p7m.part.bak', 'K7Q2-9XMD.txt.part', 'brief.pdf']);
  expect(readdirSync(vault)).toEqual([]);
});

it('of one that was recorded the parts that have no name yet get it', () => {
  noteSealing(vault, 'K7Q2-9XMD.age', about());
  put('K7Q2-9XMD-1van2.age', 'K7Q2-9XMD-2van2.age.part');
  sweepSealings(vault, () => true);
  expect(readdirSync(into).toSorted()).toEqual(['K7Q2-9XMD-1van2.age', 'K7Q2-9XMD-2van2.age']);
  expect(readdirSync(vault)).toEqual([]);
});

it('a folder that is not there, such as a stick that was pulled out, is looked at the next time', () => {
  noteSealing(vault, 'K7Q2-9XMD.p7m', about());
  rmSync(into, { recursive: true });
  sweepSealings(vault, () => false);
  expect(readdirSync(vault)).toEqual(['sealing-K7Q2-9XMD']);
  mkdirSync(into);
  put('K7Q2-9XMD.p7m.part');
  sweepSealings(vault, () => false);
  expect([...readdirSync(into), ...readdirSync(vault)]).toEqual([]);
});

it('a note that was not written to its end is dropped', () => {
  writeFileSync(join(vault, 'sealing-K7Q2-9XMD'), '{"into":');
  sweepSealings(vault, () => false);
  expect(readdirSync(vault)).toEqual([]);
});
