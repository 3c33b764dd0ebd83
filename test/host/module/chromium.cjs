'use strict';

const { spawn } = require('node:child_process');
const { randomUUID } = require('node:crypto');
const { chromiumAdvice, findChromium } = require('../loader/find-chromium.cjs');
const { Cdp } = require('./cdp.cjs');
const { prepareProfile } = require('./profile.cjs');
const { debug, settings } = require('./settings.cjs');
const { append, isDriven, switches, toArguments } = require('./switches.cjs');

/** Nothing of this may speak to the network or keep a person's texts; see also `profile.cjs`. */
const quiet = {
  'disable-background-networking': '',
  'disable-breakpad': '',
  'disable-client-side-phishing-detection': '',
  'disable-component-update': '',
  'disable-default-apps': '',
  'disable-domain-reliability': '',
  'disable-extensions': '',
  'disable-field-trial-config': '',
  'disable-quic': '',
  'disable-search-engine-choice-screen': '',
  'disable-sync': '',
  'hide-crash-restore-bubble': '',
  // The application's own scheme is answered before any name is looked up; whatever Chromium itself would call is
  // not found. A proxy would look names up elsewhere, so there is none.
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'no-proxy-server': '',
  'metrics-recording-only': '',
  'no-default-browser-check': '',
  'no-first-run': '',
  'no-pings': '',
  'password-store': 'basic',
};
const featuresOff = [
  'AutofillServerCommunication',
  'CalculateNativeWinOcclusion',
  'CertificateTransparencyComponentUpdater',
  'DesktopPWAsElidedExtensionsMenu',
  'GlobalMediaControls',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'Translate',
];

const isWindowed = !settings.headless;
let executable = '';
/** @type {Cdp | null} */
let cdp = null;
/** @type {import('node:child_process').ChildProcess | null} */
let browser = null;
const expected = new Map();

/** @param {string} method @param {object} [params] @param {string} [sessionId] */
const send = (method, params, sessionId) =>
  cdp ? cdp.send(method, params, sessionId) : Promise.reject(new Error('Chromium is not running'));
const on = (method, listener, sessionId) => cdp?.on(method, listener, sessionId);
const forget = (sessionId) => cdp?.forget(sessionId);
const isAlive = () => cdp !== null && !cdp.closed;

/**
 * Starts Chromium. It ends by itself when this process dies, however it dies: its pipe closes.
 * @param {string} sessionData
 * @param {() => void} onClosed
 * @returns {Promise<{ chrome: string, userAgent: string }>}
 */
const startChromium = async (sessionData, onClosed) => {
  executable = findChromium() ?? '';
  if (executable === '') throw new Error(chromiumAdvice());
  if (isWindowed && process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Error('Unable to open X display: set DISPLAY, or GEGROND_HOST_HEADLESS=1 to run without a window.');
  }
  switches.set('user-data-dir', prepareProfile(sessionData));
  if (process.getuid?.() === 0) switches.set('no-sandbox', '');
  // Chromium warns of a missing sandbox in every window; under root there is no choice.
  if (switches.has('no-sandbox')) switches.set('test-type', '');
  for (const [name, value] of Object.entries(quiet)) switches.set(name, value);
  append('disable-features', featuresOff.join(','));
  switches.set('no-startup-window', '');
  switches.set('remote-debugging-pipe', '');
  if (!isWindowed) {
    switches.set('headless', 'new');
    switches.set('screen-info', '{1920x1200}');
  }
  for (let attempt = 0; ; attempt += 1) {
    const version = await spawnBrowser(onClosed);
    if (version) return { chrome: version.product.split('/')[1], userAgent: version.userAgent };
    // A Chromium whose host was killed a moment ago still holds the profile until it has noticed.
    if (attempt === 20) throw new Error(`${executable} ends at once; is another one running on this data folder?`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
};

const spawnBrowser = async (onClosed) => {
  const args = toArguments([...switches]);
  debug(executable, args.join(' '));
  const child = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  browser = child;
  // Playwright reads the address of the debugging port from here.
  child.stderr.on('data', (text) => (isDriven || settings.debug) && process.stderr.write(text));
  const failed = new Promise((_resolve, reject) => child.once('error', reject));
  let answered = false;
  cdp = new Cdp(child.stdio[3], child.stdio[4], () => answered && onClosed());
  const version = await Promise.race([send('Browser.getVersion').catch(() => null), failed]);
  answered = version !== null;
  if (!answered) return null;
  process.once('exit', () => child.kill('SIGKILL'));
  on('Target.attachedToTarget', adopt);
  await send('Target.setDiscoverTargets', { discover: true });
  await send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
  return version;
};

/** A page of ours is handed to who waits for it. Any other is a pop-up and is closed before it has loaded. */
const adopt = ({ sessionId, targetInfo }) => {
  debug('target', targetInfo.type, targetInfo.url);
  if (targetInfo.type !== 'page') {
    send('Runtime.runIfWaitingForDebugger', {}, sessionId).catch(() => {});
    return;
  }
  for (const [token, give] of expected) {
    if (!targetInfo.url.includes(token)) continue;
    expected.delete(token);
    give({ sessionId, targetId: targetInfo.targetId });
    return;
  }
  // Its requests wait for an answer that never comes; paused, it could keep its opener waiting.
  for (const method of ['Fetch.enable', 'Runtime.runIfWaitingForDebugger']) send(method, {}, sessionId).catch(() => {});
  send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => {});
};

/**
 * Opens an empty page in a window of its own, paused before its first script.
 * @param {{ width: number, height: number, x?: number, y?: number, title: string, show: boolean }} options
 * @returns {Promise<{ sessionId: string, targetId: string }>}
 */
const openPage = async ({ width, height, x, y, title, show }) => {
  const token = randomUUID();
  const opened = new Promise((resolve) => expected.set(token, resolve));
  if (!isWindowed) {
    await send('Target.createTarget', { url: `about:blank#${token}`, width, height, newWindow: true });
    return opened;
  }
  // Only the command line opens a window without tabs and address bar; the running Chromium takes it over.
  const [left, top] = show ? [x, y] : [-32000, -32000];
  const own = [...switches].filter(([name]) => ['user-data-dir', 'no-sandbox', 'test-type'].includes(name));
  const page = `data:text/html,<title>${encodeURIComponent(title)}</title><!--${token}-->`;
  const place = left === undefined || top === undefined ? [] : [`--window-position=${left},${top}`];
  const args = [...toArguments(own), ...place, `--window-size=${width},${height}`, `--app=${page}`];
  spawn(executable, args, { stdio: 'ignore' });
  return opened;
};

/** Asks Chromium to end, so that it writes what it holds; after five seconds it is killed. */
const stopChromium = async () => {
  if (!isAlive()) return;
  const gone = new Promise((resolve) => browser.once('exit', resolve));
  const patience = new Promise((resolve) => setTimeout(resolve, 5000).unref());
  await Promise.race([
    send('Browser.close').then(
      () => gone,
      () => gone,
    ),
    patience,
  ]);
  browser.kill('SIGKILL');
};

module.exports = { startChromium, stopChromium, openPage, send, on, forget, isAlive, isWindowed };
