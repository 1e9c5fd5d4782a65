import { defineConfig } from 'vitest/config';

const notOurs = ['**/node_modules/**', '**/.next/**', '**/.data/**'];

export default defineConfig({
  test: {
    // Two cores are what the tests may count on; more workers only wait for each other.
    maxWorkers: 2,
    // Files share a process: loading the program anew for each takes longer than the tests.
    isolate: false,
    // As for browser tests: playwright.config.ts says why.
    retry: process.env.CI ? 1 : 0,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...notOurs, '**/*.db.test.ts'],
          // Some start processes, which takes its time on a busy machine.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude: notOurs,
          globalSetup: ['tests/database-server.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
