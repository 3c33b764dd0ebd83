'use strict';

const { spawnSync } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');
const { delimiter, join } = require('node:path');

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'];

/** @returns {string[]} where Chromium, Chrome or Edge may lie on this system, the first choice first */
const places = () => {
  const { env } = process;
  if (process.platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    const programs = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'];
    programs.push('Microsoft\\Edge\\Application\\msedge.exe');
    return programs.flatMap((program) => roots.map((root) => join(root, program)));
  }
  if (process.platform === 'darwin') {
    const programs = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    const roots = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return programs.flatMap((name) => roots.map((root) => join(root, `${name}.app/Contents/MacOS/${name}`)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => [...folders, '/usr/bin', '/snap/bin'].map((folder) => join(folder, name)));
};

/** @returns {string | null} the browser's path; `GEGROND_HOST_CHROMIUM` goes first */
const findChromium = () => {
  const chosen = process.env.GEGROND_HOST_CHROMIUM;
  if (chosen) return existsSync(chosen) ? chosen : null;
  return places().find((place) => existsSync(place)) ?? null;
};

/** @returns {boolean} */
const isDebian = () =>
  process.platform === 'linux' &&
  existsSync('/etc/os-release') &&
  /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));

/** One sentence that says how to get a browser here. */
const chromiumAdvice = () => {
  const chosen = process.env.GEGROND_HOST_CHROMIUM;
  if (chosen) return `GEGROND_HOST_CHROMIUM points at ${chosen}, which is not there.`;
  const set = 'or set GEGROND_HOST_CHROMIUM to the path of one';
  if (isDebian()) return `No Chromium, Chrome or Edge found: run "sudo apt-get install chromium", ${set}.`;
  if (process.platform === 'linux') {
    return `No Chromium, Chrome or Edge found: install "chromium" with your package manager, ${set}.`;
  }
  return `No Chromium, Chrome or Edge found: install Google Chrome from https://www.google.com/chrome, ${set}.`;
};

/** Installs Chromium where we may (root on Debian). @returns {string | null} its path */
const ensureChromium = () => {
  const found = findChromium();
  if (found || process.env.GEGROND_HOST_CHROMIUM || !isDebian() || process.getuid?.() !== 0) return found;
  console.error('No Chromium here; installing it from Debian: apt-get install chromium');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  const install = () => apt('install', '-y', '--no-install-recommends', 'chromium').status === 0;
  if (!install()) {
    apt('update');
    install();
  }
  return findChromium();
};

module.exports = { findChromium, ensureChromium, chromiumAdvice };
