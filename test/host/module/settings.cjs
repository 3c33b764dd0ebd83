'use strict';

/**
 * What the environment says about this run. All variables of the host start with `GEGROND_HOST_`:
 * `CHROMIUM` (path of the browser), `HEADLESS=1`, `DEBUG=1` (every step on stderr), `OPEN_LOG` (a file that gets
 * one JSON line for each thing that would have been opened outside, instead of opening it).
 */
const settings = Object.freeze({
  chromium: process.env.GEGROND_HOST_CHROMIUM || null,
  headless: process.env.GEGROND_HOST_HEADLESS === '1',
  openLog: process.env.GEGROND_HOST_OPEN_LOG || null,
  debug: process.env.GEGROND_HOST_DEBUG === '1',
});

/** @param {...unknown} parts */
const debug = (...parts) => {
  if (settings.debug) console.error('[chromium-host]', ...parts);
};

const noted = new Set();
/** Says once what the host cannot do, so that nothing is silently pretended. @param {string} what */
const noteOnce = (what) => {
  if (noted.has(what)) return;
  noted.add(what);
  console.error(`[chromium-host] ${what}`);
};

/** @param {string} member as in Electron's documentation, such as `utilityProcess.fork` */
const unsupported = (member) => new Error(`Chromium host: ${member} is not supported; run on Electron for it`);

module.exports = { settings, debug, noteOnce, unsupported };
