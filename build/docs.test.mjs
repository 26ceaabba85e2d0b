// The documents name files of this project: a name that leads nowhere sends a stranger the wrong way.
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { inProject, ROOT } from './places.mjs';

const documents = ['README.md', 'CONTRIBUTING.md', ...fs.readdirSync(inProject('docs'), { recursive: true }).filter((name) => name.endsWith('.md')).map((name) => path.join('docs', name))];
// A path with a folder and an ending, whole: no pattern, no place to fill in.
const NAMED = /`((?:build|db|docs|domain|electron|renderer|tests|\.ci)\/[A-Za-z0-9_./-]+\.[a-z]{2,5})`/g;

it.each(documents)('%s names files that exist', (name) => {
  const text = fs.readFileSync(path.join(ROOT, name), 'utf8');
  const named = [...text.matchAll(NAMED)].map(([, file]) => file);
  // 000N stands for a number to choose
  expect(named.filter((file) => !file.includes('000N') && !fs.existsSync(path.join(ROOT, file)))).toEqual([]);
});

it('every threat has its proof named, or says that there is none', () => {
  const rows = fs.readFileSync(inProject('docs', 'threat-model.md'), 'utf8').split('\n').filter((line) => /^\| T\d+ /.test(line));
  expect(rows).toHaveLength(25);
  for (const row of rows) {
    const proof = row.split('|').at(-2);
    expect(/`[^`]+`/.test(proof) || /none yet|–/.test(proof), row).toBe(true);
  }
});
