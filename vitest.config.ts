import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,contract,architecture,faults}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two cores: more workers only make Argon2id and LibreOffice wait for one another.
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: 'out/test-results/vitest.json' }]],
  },
});
