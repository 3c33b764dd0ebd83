/**
 * `npm start`: builds what is missing or old, then runs the application on Electron, or on the Chromium host where
 * Electron's binary is not to be had. Arguments are passed through.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const require = createRequire(import.meta.url);
const { chromiumAdvice, ensureChromium } = require('./loader/find-chromium.cjs');
const root = resolve(import.meta.dirname, '../..');
const say = (words) => console.log(`Gegrond: ${words}`);
const stop = (words) => {
  console.error(`Gegrond: ${words}`);
  process.exit(1);
};

const isInstalled = (name) => {
  try {
    return existsSync(require.resolve(`${name}/package.json`));
  } catch {
    return false;
  }
};

const sources = ['main', 'shared', 'renderer', 'resources', 'electron.vite.config.ts', 'package.json'];
const built = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'];

/** @returns {number} when something in here was changed last, in milliseconds */
const newest = (path) => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  // A folder's own time changes when a file is taken out of it.
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

const buildIfNeeded = () => {
  const times = built.map((path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const missing = times.includes(0);
  if (!missing && Math.min(...times) >= Math.max(...sources.map((path) => newest(join(root, path))))) return;
  say(missing ? 'building for the first time…' : 'sources changed, building again…');
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  const { status } = npm?.endsWith('js')
    ? spawnSync(process.execPath, [npm, 'run', '--silent', 'build'], options)
    : spawnSync('npm', ['run', '--silent', 'build'], { ...options, shell: process.platform === 'win32' });
  if (status !== 0) stop('the build failed; what is above says why.');
};

const electronFolder = () => dirname(require.resolve('electron/package.json'));
/** @returns {string | null} Electron's own program, when it lies here */
const findElectron = () => {
  const pathFile = join(electronFolder(), 'path.txt');
  if (!existsSync(pathFile)) return null;
  const program = join(electronFolder(), 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(program) ? program : null;
};

/** Milliseconds to find out whether Electron's release server can be reached at all. */
const reachWithin = 4000;

/** A cache, a mirror or a proxy of one's own is tried without asking. @returns {Promise<boolean>} */
const mayFetchElectron = async () => {
  const { env } = process;
  const own = ['electron_config_cache', 'ELECTRON_MIRROR', 'npm_config_electron_mirror', 'ELECTRON_GET_USE_PROXY'];
  if (own.some((name) => env[name])) return true;
  try {
    const signal = AbortSignal.timeout(reachWithin);
    const answer = await fetch('https://github.com/electron/electron/releases', { method: 'HEAD', signal });
    return answer.ok;
  } catch {
    return false;
  }
};

/** @returns {Promise<string | null>} */
const obtainElectron = async () => {
  const found = findElectron();
  if (found || !(await mayFetchElectron())) return found;
  say('fetching Electron, once (about 110 MB)…');
  const environment = { ...process.env };
  delete environment.ELECTRON_OVERRIDE_DIST_PATH;
  spawnSync(process.execPath, [join(electronFolder(), 'install.js')], {
    stdio: ['ignore', 'inherit', 'ignore'],
    env: environment,
  });
  return findElectron();
};

/** Runs until the application ends, and ends as it did. */
const run = (program, args, env) => {
  const child = spawn(program, args, { stdio: 'inherit', cwd: root, env: { ...process.env, ...env } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (cause) => stop(`${program} does not start: ${cause.message}`));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 0)));
};

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const startOnHost = (args) => {
  const chromium = ensureChromium();
  if (!chromium) stop(chromiumAdvice());
  say(
    "Electron's program is not here and cannot be fetched, so this runs on the Chromium host " +
      `(${chromium}): everything works, for trying out; without the system's keyring, so keep real data for Electron.`,
  );
  run(process.execPath, [join(import.meta.dirname, 'loader/launch.mjs'), root, ...args], {
    GEGROND_HOST_CHROMIUM: chromium,
  });
};

if (!isInstalled('electron') || !isInstalled('electron-vite')) stop('run "npm install" first.');
const headless = process.env.GEGROND_HOST_HEADLESS === '1';
if (!hasDisplay() && !headless) {
  stop(
    'there is no display here (DISPLAY is not set). "npm run tour" drives the application without one and keeps pictures and letters in out/tour/.',
  );
}
buildIfNeeded();
const args = process.argv.slice(2);
// `GEGROND_HOST_ONLY=1` chooses the host although Electron is there.
const electron = process.env.GEGROND_HOST_ONLY === '1' || headless ? null : await obtainElectron();
if (electron === null) startOnHost(args);
else
  run(
    electron,
    [...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []), root, ...args],
    {},
  );
