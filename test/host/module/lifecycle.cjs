'use strict';

const { EventEmitter } = require('node:events');
const inspector = require('node:inspector');
const { startChromium, stopChromium } = require('./chromium.cjs');
const { fire, hostEvent } = require('./events.cjs');
const { app: state, windows } = require('./registry.cjs');
const { closeRegistration } = require('./schemes.cjs');

/** `app` itself; its methods are in `app.cjs`. */
const app = new EventEmitter();

let becomeReady = () => {};
const ready = new Promise((resolve) => {
  becomeReady = resolve;
});
/** What must be said before this process ends (a second instance telling the first). */
const farewells = [];

/**
 * The application's main module has run: start Chromium, then say `ready`.
 * @param {() => string} sessionData
 * @param {() => Promise<void>} prepare with Chromium, before `ready`
 */
const startUp = async (sessionData, prepare) => {
  if (state.quitting || state.exiting) return;
  closeRegistration();
  fire('App', app, 'will-finish-launching');
  const { chrome, userAgent } = await startChromium(sessionData(), onChromiumClosed);
  process.versions.chrome = chrome;
  app.userAgentFallback = userAgent;
  await prepare();
  state.ready = true;
  becomeReady({});
  fire('App', app, 'ready', hostEvent(), {});
};

/** The person closed the last window, or Chromium fell over: either way no window is left. */
const onChromiumClosed = () => {
  if (state.exiting) return;
  for (const window of [...windows.values()]) window.destroy();
  setImmediate(() => {
    if (!state.quitting) void quit();
  });
};

/** Electron's order: before-quit, each window's close (which may refuse), will-quit, quit. */
const quit = async () => {
  if (state.quitting || state.exiting) return;
  state.quitting = true;
  const refused = () => {
    state.quitting = false;
  };
  const before = hostEvent();
  fire('App', app, 'before-quit', before);
  if (before.defaultPrevented) return refused();
  for (const window of [...windows.values()]) if (!(await closeWindow(window))) return refused();
  const will = hostEvent();
  fire('App', app, 'will-quit', will);
  if (will.defaultPrevented) return refused();
  const code = Number(process.exitCode ?? 0);
  fire('App', app, 'quit', hostEvent(), code);
  await exit(code);
};

/** @returns {Promise<boolean>} `false` when the window or its page refused */
let closeWindow = async () => true;
const onCloseWindow = (close) => {
  closeWindow = close;
};

/** The launcher died. Node would wait for a debugger that nobody detaches any more: it is detached first. */
const abandon = async () => {
  state.exiting = true;
  await stopChromium();
  inspector.close();
  process.exit(1);
};

const exit = async (code) => {
  if (state.exiting) return;
  state.exiting = true;
  await Promise.race([Promise.all(farewells), new Promise((resolve) => setTimeout(resolve, 2000))]);
  await stopChromium();
  process.exit(code);
};

/** The last window closed: Electron quits unless somebody listens. */
const onLastWindowClosed = () => {
  if (state.quitting || state.exiting) return;
  if (app.listenerCount('window-all-closed') > 0) fire('App', app, 'window-all-closed');
  else void quit();
};

/** As Electron on Linux: a first signal asks, so that unsaved work can refuse; a second one ends. */
const obeySignals = () => {
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (asked) void exit(1);
      asked = true;
      void quit();
    });
  }
};

module.exports = {
  app,
  ready,
  startUp,
  quit,
  exit,
  abandon,
  farewells,
  onCloseWindow,
  onLastWindowClosed,
  obeySignals,
};
