import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { arrows } from './arrows-table.mjs';
import { importsOf, objection, wrongImports } from './arrows.mjs';

const wrong = [
  ['domain/signs/sign.ts', 'node:fs'],
  ['domain/signs/sign.ts', '#db/queries/signs'],
  ['domain/signs/sign.ts', '../../electron/contract/signs'],
  ['domain/signs/sign.ts', 'react'],
  ['db/queries/signs.ts', '#electron/services/printing'],
  ['db/queries/signs.ts', 'electron'],
  ['db/schema/signs.ts', '../queries/signs'],
  ['electron/contract/signs.ts', '#db/schema/signs'],
  ['electron/contract/signs.ts', 'node:crypto'],
  ['electron/handlers/signs.ts', '#db/schema/signs'],
  ['electron/handlers/signs.ts', '#db/open/open-vault'],
  ['electron/handlers/signs.ts', 'drizzle-orm'],
  ['electron/services/sealing.ts', '#db/writes/notices'],
  ['electron/preload/preload.ts', '#electron/services/printing'],
  ['electron/preload/preload.ts', 'node:fs'],
  ['electron/main/main.ts', '#db/open/open-vault'],
  ['electron/main/main.ts', 'better-sqlite3'],
  ['electron/drive/drive.ts', 'electron'],
  ['renderer/screens/signs/Signs.tsx', '../../bridge/bridge'],
  ['renderer/screens/signs/Signs.tsx', '#electron/contract/signs'],
  ['renderer/components/Button.tsx', '#domain/signs/sign'],
  ['renderer/components/Button.tsx', '../state/session'],
  ['renderer/components/Button.tsx', '#electron/contract/envelope'],
  ['renderer/state/session.ts', 'electron'],
  ['renderer/bridge/bridge.ts', '../state/session'],
  ['renderer/app/App.tsx', '#db/queries/signs'],
  ['db/open/open-vault.ts', '#tests/builders/minor'],
  ['renderer/app/App.tsx', '../../build/places.mjs'],
  ['build/build.mjs', '../domain/signs/sign'],
  ['electron/attic/old.ts', 'zod'],
];

const right = [
  ['domain/signs/sign.ts', '../shared/ids'],
  ['domain/signs/sign.ts', 'zod'],
  ['domain/journal/chain.ts', '@noble/hashes/sha2.js'],
  ['db/queries/signs.ts', '../schema/signs'],
  ['db/open/migrate.ts', '../migrations/0001_minors.sql?raw'],
  ['db/open/open-vault.ts', 'drizzle-orm/better-sqlite3'],
  ['db/open/open-vault.ts', 'node:fs'],
  ['electron/contract/signs.ts', '#domain/signs/sign'],
  ['electron/handlers/signs.ts', '#db/writes/signs'],
  ['electron/services/printing.ts', '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?inline'],
  ['electron/vault/vault-process.ts', '#db/open/open-vault'],
  ['renderer/screens/signs/Signs.tsx', '../../state/session'],
  ['renderer/components/Button.tsx', 'react-aria-components'],
  ['renderer/components/Button.tsx', '../words/words'],
  ['renderer/components/DateField.tsx', '#domain/shared/plain-date'],
  ['renderer/state/session.ts', '../bridge/bridge'],
  ['renderer/bridge/bridge.ts', '#electron/contract/signs'],
  ['tests/contract/every-request.test.ts', '#electron/contract/signs'],
];

describe('the table', () => {
  test.each(wrong)('%s may not import %s', (file, name) => {
    expect(objection(file, name, false)).toMatch(/may not import .+: .+\.$|has no row/);
  });

  test.each(right)('%s may import %s', (file, name) => {
    expect(objection(file, name, false)).toBeNull();
  });

  test('types may be taken where values may not', () => {
    expect(objection('renderer/screens/signs/Signs.tsx', '#electron/contract/signs', true)).toBeNull();
    expect(objection('electron/handlers/signs.ts', '#db/open/open-vault', true)).toBeNull();
    expect(objection('renderer/components/Button.tsx', '#domain/signs/sign', true)).not.toBeNull();
  });

  test('nothing imports tests or build', () => {
    const towards = Object.entries(arrows).flatMap(([from, row]) => [...row.ours, ...(row.types ?? [])].map((to) => [from, to]));
    expect(towards.filter(([, to]) => /^(?:tests|build)\b/.test(to))).toEqual([]);
  });

  test('no top folder can reach itself through another', () => {
    const top = (folder) => folder.split('/')[0];
    const reaches = new Map();
    for (const [from, row] of Object.entries(arrows)) {
      const others = [...row.ours, ...(row.types ?? [])].map(top).filter((to) => to !== top(from));
      reaches.set(top(from), new Set([...(reaches.get(top(from)) ?? []), ...others]));
    }
    const walk = (from, goal, seen = new Set()) =>
      [...(reaches.get(from) ?? [])].some((to) => to === goal || (!seen.has(to) && walk(to, goal, seen.add(to))));
    expect([...reaches.keys()].filter((folder) => walk(folder, folder))).toEqual([]);
  });
});

describe('reading imports', () => {
  test('finds every form, on its line, and knows types', () => {
    const text = [
      "import a from 'one';",
      "import {",
      "  type B,",
      "  type C,",
      "} from './two';",
      "import type { D } from '#three';",
      "export * from 'four';",
      "import 'five.css';",
      "const late = () => import('six');",
      "export { e } from '../seven';",
    ].join('\n');
    expect(importsOf(text)).toEqual([
      { name: 'one', line: 1, onlyTypes: false },
      { name: './two', line: 2, onlyTypes: true },
      { name: '#three', line: 6, onlyTypes: true },
      { name: 'four', line: 7, onlyTypes: false },
      { name: 'five.css', line: 8, onlyTypes: false },
      { name: 'six', line: 9, onlyTypes: false },
      { name: '../seven', line: 10, onlyTypes: false },
    ]);
  });

  test('is not misled by comments and addresses', () => {
    const text = ["// import x from 'no';", "/* import y from 'no';", "import z from 'no'; */", "const url = 'https://a.nl'; import('yes');"].join('\n');
    expect(importsOf(text)).toEqual([{ name: 'yes', line: 4, onlyTypes: false }]);
  });
});

describe('a project', () => {
  const folders = [];
  afterEach(() => folders.splice(0).forEach((folder) => fs.rmSync(folder, { recursive: true })));

  const project = (files) => {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'arrows-'));
    folders.push(root);
    for (const [file, text] of Object.entries(files)) {
      fs.mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
      fs.writeFileSync(path.join(root, file), text);
    }
    return root;
  };

  test('gives file, line and what to do instead', () => {
    const root = project({
      'domain/signs/sign.ts': "import { z } from 'zod';\nimport fs from 'node:fs';\n",
      'domain/signs/sign.test.ts': "import fs from 'node:fs';\n",
      'renderer/screens/signs/Signs.tsx': "import type { X } from '#electron/contract/x';\n",
    });
    expect(wrongImports(root)).toEqual([
      { file: 'domain/signs/sign.ts', line: 2, name: 'node:fs', sentence: expect.stringContaining('hand it in as an argument') },
    ]);
  });

  test('an empty one has nothing wrong', () => {
    expect(wrongImports(project({}))).toEqual([]);
  });
});
