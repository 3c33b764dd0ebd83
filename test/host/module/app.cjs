'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { fire, hostEvent } = require('./events.cjs');
const { app, exit, farewells, quit, ready } = require('./lifecycle.cjs');
const { app: state } = require('./registry.cjs');
const { noteOnce } = require('./settings.cjs');
const { holdInstance, tellFirst } = require('./single-instance.cjs');
const { commandLine } = require('./switches.cjs');

let name = 'Electron';
let version = '0.0.0';
let releaseInstance = null;
/** Set by the application; goes before the system's. */
const chosenPaths = new Map();

const appData = () => {
  if (process.platform === 'win32') return process.env.APPDATA ?? path.join(os.homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Application Support');
  return process.env.XDG_CONFIG_HOME || path.join(os.homedir(), '.config');
};

const systemPaths = {
  home: () => os.homedir(),
  appData,
  userData: () => path.join(appData(), name),
  sessionData: () => app.getPath('userData'),
  temp: () => os.tmpdir(),
  exe: () => process.argv[0],
  module: () => process.argv[0],
  desktop: () => path.join(os.homedir(), 'Desktop'),
  documents: () => path.join(os.homedir(), 'Documents'),
  downloads: () => path.join(os.homedir(), 'Downloads'),
  logs: () => path.join(app.getPath('userData'), 'logs'),
  crashDumps: () => path.join(app.getPath('userData'), 'Crashpad'),
};

const locale = () => Intl.DateTimeFormat().resolvedOptions().locale;

Object.assign(app, {
  commandLine,
  userAgentFallback: '',
  getName: () => name,
  setName: (to) => {
    name = to;
  },
  getVersion: () => version,
  getAppPath: () => state.path,
  getLocale: locale,
  getSystemLocale: locale,
  getPreferredSystemLanguages: () => [locale()],
  isReady: () => state.ready,
  whenReady: () => ready,
  quit: () => void quit(),
  exit: (code = 0) => void exit(code),
  focus: () => noteOnce('app.focus: bring a window forward with BrowserWindow.focus instead'),

  getPath: (key) => {
    const chosen = chosenPaths.get(key);
    if (chosen !== undefined) return chosen;
    if (!(key in systemPaths)) throw new Error(`Failed to get '${key}' path`);
    return systemPaths[key]();
  },
  setPath: (key, to) => {
    if (!(key in systemPaths)) throw new Error(`Failed to set path: unknown name '${key}'`);
    if (!path.isAbsolute(to)) throw new Error('Path must be absolute');
    if (!fs.existsSync(to)) throw new Error(`Failed to set path: '${to}' does not exist`);
    chosenPaths.set(key, to);
  },

  requestSingleInstanceLock: (additionalData) => {
    if (releaseInstance) return true;
    const userData = app.getPath('userData');
    releaseInstance = holdInstance(userData, ({ argv, cwd, data }) => {
      void ready.then(() => fire('App', app, 'second-instance', hostEvent(), argv, cwd, data));
    });
    if (releaseInstance) return true;
    farewells.push(tellFirst(userData, { argv: process.argv, cwd: process.cwd(), data: additionalData ?? null }));
    return false;
  },
  hasSingleInstanceLock: () => releaseInstance !== null,
  releaseSingleInstanceLock: () => {
    releaseInstance?.();
    releaseInstance = null;
  },

  // Both only tell the system's shell about the application; there is no shell entry to tell of here.
  setAppUserModelId: () => noteOnce('app.setAppUserModelId has no effect on the Chromium host'),
  setAboutPanelOptions: () => noteOnce('app.setAboutPanelOptions: the Chromium host has no About panel'),
});
Object.defineProperties(app, {
  name: { get: () => name, set: app.setName, enumerable: true },
  isPackaged: { get: () => state.packaged, enumerable: true },
});

/** From the application's package.json. @param {{ path: string, name?: string, version?: string }} found */
const describeApp = (found) => {
  state.path = found.path;
  if (found.name) name = found.name;
  if (found.version) version = found.version;
};

module.exports = { app, describeApp };
