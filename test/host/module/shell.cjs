'use strict';

const { spawn } = require('node:child_process');
const { appendFileSync } = require('node:fs');
const { dirname } = require('node:path');
const { isWindowed } = require('./chromium.cjs');
const { settings } = require('./settings.cjs');

/** @returns {Promise<string>} empty when it was handed over, otherwise why not */
const open = (target) => {
  if (!isWindowed) return Promise.resolve('Nothing can be opened without a screen (GEGROND_HOST_OPEN_LOG records it)');
  const programs = { darwin: ['open'], win32: ['explorer.exe'], linux: ['xdg-open'] };
  const [program] = programs[process.platform] ?? programs.linux;
  return new Promise((resolve) => {
    const child = spawn(program, [target], { stdio: 'ignore', detached: true });
    child.on('error', (cause) => resolve(cause.message));
    // Explorer answers 1 also when it did as asked.
    child.on('exit', (code) =>
      resolve(code === 0 || process.platform === 'win32' ? '' : `${program} ended with ${code}`),
    );
    child.unref();
  });
};

const openOrRecord = (kind, target, act) => {
  if (settings.openLog === null) return open(act);
  appendFileSync(settings.openLog, `${JSON.stringify({ kind, target })}\n`);
  return Promise.resolve('');
};

const shell = {
  openPath: (path) => openOrRecord('openPath', path, path),
  openExternal: async (url) => {
    if (!/^(https?|mailto):/i.test(url)) throw new Error(`Chromium host: openExternal refuses ${url}`);
    const problem = await openOrRecord('openExternal', url, url);
    if (problem) throw new Error(problem);
  },
  showItemInFolder: async (path) => {
    const problem = await openOrRecord('showItemInFolder', path, dirname(path));
    if (problem) console.error(problem);
  },
};

module.exports = { shell };
