'use strict';

/** Makes this Node look like Electron's main process to the application, then runs it, unmodified. */
const fs = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { installRedirect } = require('./redirect.cjs');

const { env } = process;
const argv = JSON.parse(env.GEGROND_HOST_ARGV ?? '[]');
const requires = JSON.parse(env.GEGROND_HOST_REQUIRES ?? '[]');
const appPath = env.GEGROND_HOST_APP ?? '';
const electronVersion = env.GEGROND_HOST_ELECTRON ?? '0.0.0';

const fail = (...words) => {
  console.error(...words);
  process.exit(1);
};
if (appPath === '') fail('Usage: electron [switches] PATH [arguments]');

process.argv = [path.join(__dirname, '..', 'electron', 'electron'), ...argv];
// Chromium's version is filled in when it runs; the property itself is read-only in Node.
const versions = { ...process.versions, electron: electronVersion, chrome: '0.0.0.0' };
Object.defineProperty(process, 'versions', { value: versions, enumerable: true, configurable: true });
Object.defineProperty(process, 'type', { value: 'browser', enumerable: true });
process.defaultApp = true;
// The application tells people what it runs on; nothing may depend on it.
env.GEGROND_ENGINE = 'chromium-host';

/** @returns {{ main: string, found: { path: string, name?: string, version?: string } }} */
const findMain = () => {
  const given = path.resolve(appPath);
  if (!fs.statSync(given, { throwIfNoEntry: false })?.isDirectory()) {
    return { main: given, found: { path: path.dirname(given) } };
  }
  const about = JSON.parse(fs.readFileSync(path.join(given, 'package.json'), 'utf8'));
  const main = path.resolve(given, about.main ?? 'index.js');
  return { main, found: { path: given, name: about.productName ?? about.name, version: about.version } };
};

installRedirect();
const electron = require('electron');
for (const name of ['ARGV', 'APP', 'REQUIRES', 'SWITCHES', 'ELECTRON']) delete env[`GEGROND_HOST_${name}`];

// Required here and not by `-r`: a flag would be repeated in every worker thread, where there is no Electron.
for (const file of requires) require(file);
const { main, found } = findMain();
const run = electron[Symbol.for('gegrond.host.run')];
run(found, () => import(pathToFileURL(main).href)).catch((cause) => fail('App threw an error during load\n', cause));
