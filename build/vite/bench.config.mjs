import { defineConfig } from 'vitest/config';

// Measurements, apart from the tests: one at a time, in a process of its own, with nothing of the window.
export default defineConfig({ test: { include: ['tests/bench/**/*.bench.ts'], pool: 'forks', fileParallelism: false, testTimeout: 900_000, disableConsoleIntercept: true } });
