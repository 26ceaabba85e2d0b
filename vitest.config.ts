import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// What puts another module in the place of one of ours cannot share what was loaded before.
const PUTS_IN_PLACE = ['renderer/components/PaperPreview.test.tsx'];

// Three worlds: the pure rules, what runs in Node, and what needs a document. The window itself is tested by Playwright (tests/e2e).
export default defineConfig({
  plugins: [react()],
  test: {
    // Vitest leaves one core free for watching; nobody watches here, and on two cores that is half of the machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'domain',
          environment: 'node',
          // Nothing in it remembers anything between two tests, so its files may share what they load.
          pool: 'threads',
          isolate: false,
          testTimeout: 30_000,
          include: ['domain/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Native modules (SQLite, Argon2id) want a process of their own, not a worker thread.
          pool: 'forks',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          include: [
            '{db,electron}/**/*.test.ts',
            'build/**/*.test.mjs',
            'tests/{database,contract,scenarios,interop,faults}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          // Loading React and its components takes longer than most tests; each test takes its screen away again.
          isolate: false,
          setupFiles: ['renderer/components/clean-for-tests.ts'],
          testTimeout: 30_000,
          include: ['renderer/**/*.test.{ts,tsx}'],
          exclude: PUTS_IN_PLACE,
        },
      },
      {
        extends: true,
        test: { name: 'dom, alone', environment: 'happy-dom', setupFiles: ['renderer/components/clean-for-tests.ts'], testTimeout: 120_000, include: PUTS_IN_PLACE },
      },
    ],
  },
});
