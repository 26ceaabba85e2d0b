import { defineConfig } from '@playwright/test';

// Started through `npm run test:e2e`, which prepares Electron, the bundles, a screen and an ordinary user.
export default defineConfig({
  testDir: 'tests/e2e',
  // Two kinds of test: with a vault of its own, and in one demo that they share, which one worker opens once.
  projects: [
    { name: 'demo', testMatch: 'specs/demo/*.spec.ts', workers: 1 },
    { name: 'vault', testMatch: 'specs/*.spec.ts' },
  ],
  // Each test is a program with its own vault. A program mostly waits, so two at once are done sooner, also on two cores; nothing may hang on how fast.
  workers: Number(process.env['HOEDE_E2E_WORKERS'] ?? 2),
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  outputDir: 'test-results/e2e',
});
