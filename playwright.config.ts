import { defineConfig } from '@playwright/test';

/** End-to-end tests: the built program in the real Electron, each test with a data folder of its own. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  forbidOnly: true,
});
