/** `npm test`: every check of the house, each run even when an earlier one failed, closed by one line of counts. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureSystemPackages } from './system-packages.ts';

const root = resolve(import.meta.dirname, '../..');
const results = resolve(root, 'out/test-results');
type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

const run = (name: string, command: string, args: readonly string[]): boolean => {
  const line = '─'.repeat(Math.max(3, 60 - name.length));
  console.log(`\n── ${name} ${line}`);
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  if (error) console.error(error.message);
  return status === 0;
};

/** A check that has no tests of its own counts as one. */
const check = (name: string, command: string, args: readonly string[]): Counts => {
  const passed = run(name, command, args);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
};

const readJson = (file: string): Record<string, unknown> | null =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : null;

/** A runner that ended badly without a failed test (a crash, a syntax error) still counts as a failure. */
const suite = (
  name: string,
  command: string,
  args: readonly string[],
  file: string,
  read: (json: Record<string, unknown>) => Counts,
): Counts => {
  rmSync(file, { force: true });
  const ended = run(name, command, args);
  const json = readJson(file);
  if (!json) return { passed: 0, failed: 1, skipped: 0 };
  const counts = read(json);
  return ended || counts.failed > 0 ? counts : { ...counts, failed: 1 };
};

const vitestCounts = (json: Record<string, unknown>): Counts => ({
  passed: Number(json.numPassedTests),
  failed: Number(json.numFailedTests),
  skipped: Number(json.numPendingTests) + Number(json.numTodoTests),
});

const playwrightCounts = (json: Record<string, unknown>): Counts => {
  const stats = json.stats as { expected: number; unexpected: number; flaky: number; skipped: number };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
};

const missing = ensureSystemPackages();
for (const sentence of missing) console.error(sentence);
if (missing.length > 0) {
  console.log('\n0 passed, 1 failed');
  process.exit(1);
}

const all: readonly Counts[] = [
  check('lint', 'npx', ['biome', 'check', '--error-on-warnings', '.']),
  check('types', 'npx', ['tsc', '-b']),
  check('dead code', 'npx', ['knip']),
  check('build', 'npm', ['run', '--silent', 'build']),
  suite(
    'unit, contract, architecture, faults',
    'npx',
    ['vitest', 'run'],
    resolve(results, 'vitest.json'),
    vitestCounts,
  ),
  suite(
    'end to end',
    'npx',
    ['playwright', 'test', '--config', 'test/e2e/playwright.config.ts'],
    resolve(results, 'e2e.json'),
    playwrightCounts,
  ),
];

const sum = (pick: (counts: Counts) => number): number => all.reduce((total, counts) => total + pick(counts), 0);
const [passed, failed, skipped] = [sum((c) => c.passed), sum((c) => c.failed), sum((c) => c.skipped)];
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);
