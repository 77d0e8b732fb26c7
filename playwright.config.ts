import { defineConfig } from '@playwright/test';

/** End-to-end tests: the built program in the real Electron, each test with a data folder of its own. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // On a shared machine a test may stand still for seconds; what passes only at the second try is named in the report.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  forbidOnly: true,
});
