import { defineConfig, devices } from '@playwright/test';

const chromium = process.env.CHROMIUM_PATH;
const browser = {
  ...devices['Desktop Chrome'],
  launchOptions: chromium ? { executablePath: chromium } : {},
};

// Specs that need no page: they ask the server, or start one.
const withoutBrowser = [
  'addresses',
  'answers',
  'commands',
  'discovery',
  'feeds',
  'invalidation',
  'lifecycle',
  'markup',
  'policy-doors',
  'schedule',
  'translation',
  'websub',
  'withdrawal',
];
const named = new RegExp(`/(${withoutBrowser.join('|')})\\.spec\\.ts$`);

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/start-demo.ts',
  workers: 2,
  timeout: 45_000,
  forbidOnly: true,
  // Where nobody watches, one busy moment of the machine is not to stop everybody: tests/run.ts names what needed two tries.
  retries: process.env.CI ? 1 : 0,
  // A worker would come between the pages and what tests put in the network's place; offline.spec.ts allows it.
  use: { actionTimeout: 10_000, serviceWorkers: 'block' },
  projects: [
    { name: 'server', testMatch: named },
    { name: 'phone', testIgnore: named, use: { ...browser, viewport: { width: 360, height: 740 } } },
    { name: 'desk', testIgnore: named, use: { ...browser, viewport: { width: 1440, height: 900 } } },
  ],
});
