import { expect, test } from 'vitest';
import { lockProblems } from './lock-check.mjs';

const lock = (packages) => ({ packages: { '': {}, ...packages } });

test('a lock file with every platform and no addresses is good', () => {
  expect(
    lockProblems(
      lock({
        'node_modules/a': { optionalDependencies: { 'a-mac': '1', b: '1' } },
        'node_modules/a/node_modules/a-mac': {},
        'node_modules/b': {},
      }),
    ),
  ).toEqual([]);
});

test('a missing platform package is named with who wants it', () => {
  const problems = lockProblems(lock({ 'node_modules/a': { optionalDependencies: { 'a-mac': '1' } } }));
  expect(problems).toEqual([expect.stringMatching(/^node_modules\/a wants a-mac/)]);
});

test('a registry address is named', () => {
  expect(lockProblems(lock({ 'node_modules/a': { resolved: 'https://registry.example/a.tgz' } }))).toHaveLength(1);
});
