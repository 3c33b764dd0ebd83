'use strict';

/**
 * Every event that the host fires, by the name of the class or interface in `electron.d.ts`. `fire` refuses any
 * other, and the surface check holds this list against Electron's declarations.
 */
const FIRED = {
  App: [
    'will-finish-launching',
    'ready',
    'before-quit',
    'will-quit',
    'quit',
    'window-all-closed',
    'second-instance',
    'browser-window-created',
    'browser-window-focus',
    'browser-window-blur',
    'web-contents-created',
    'render-process-gone',
  ],
  BrowserWindow: [
    'ready-to-show',
    'show',
    'hide',
    'focus',
    'blur',
    'resize',
    'move',
    'maximize',
    'unmaximize',
    'minimize',
    'restore',
    'enter-full-screen',
    'leave-full-screen',
    'page-title-updated',
    'close',
    'closed',
  ],
  WebContents: [
    'did-start-loading',
    'did-stop-loading',
    'did-finish-load',
    'did-fail-load',
    'did-navigate',
    'did-navigate-in-page',
    'dom-ready',
    'will-navigate',
    'will-frame-navigate',
    'will-redirect',
    'will-prevent-unload',
    'preload-error',
    'render-process-gone',
    'console-message',
    'ipc-message',
    'destroyed',
  ],
  Session: ['will-download'],
  NativeTheme: ['updated'],
};

/**
 * Events of Electron that may be listened to although nothing here causes them: they come from the system
 * (a test may emit them through `app.evaluate`), or from what the host has not (webviews, subframe preloads).
 */
const NEVER_FIRED = {
  App: ['open-file', 'open-url', 'activate', 'child-process-gone'],
  BrowserWindow: ['session-end', 'query-session-end', 'unresponsive', 'responsive'],
  WebContents: ['will-attach-webview', 'unresponsive', 'responsive', 'context-menu'],
  PowerMonitor: ['suspend', 'resume', 'lock-screen', 'unlock-screen', 'shutdown', 'on-ac', 'on-battery'],
  Screen: ['display-added', 'display-removed', 'display-metrics-changed'],
};

/**
 * @param {keyof typeof FIRED} kind
 * @param {import('node:events').EventEmitter} emitter
 * @param {string} name
 * @param {...unknown} args
 */
const fire = (kind, emitter, name, ...args) => {
  if (!FIRED[kind].includes(name)) throw new Error(`Chromium host: ${kind} has no event '${name}' in its list`);
  return emitter.emit(name, ...args);
};

/** An Electron event object, with the fields of its own kind. @param {object} [fields] */
const hostEvent = (fields = {}) => ({
  ...fields,
  defaultPrevented: false,
  preventDefault() {
    this.defaultPrevented = true;
  },
});

module.exports = { FIRED, NEVER_FIRED, fire, hostEvent };
