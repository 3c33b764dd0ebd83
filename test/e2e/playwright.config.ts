import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

const results = resolve(import.meta.dirname, '../../out/test-results');

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: resolve(results, 'e2e'),
  // Two cores: the application and the browser take one each.
  workers: 1,
  retries: 0,
  timeout: 120_000,
  // Build machines are slow and busy; a test that waits longer than this waits for nothing.
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: resolve(results, 'e2e.json') }]],
});
