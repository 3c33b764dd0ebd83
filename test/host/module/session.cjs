'use strict';

const { EventEmitter } = require('node:events');
const chromium = require('./chromium.cjs');
const { fire, hostEvent } = require('./events.cjs');
const { fromWeb, originOf, protocol, toWeb } = require('./schemes.cjs');
const { debug, noteOnce } = require('./settings.cjs');

/** Electron's name of a permission, and Chromium's descriptors for it. */
const permissions = {
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  'display-capture': ['display-capture'],
  geolocation: ['geolocation'],
  'idle-detection': ['idle-detection'],
  keyboardLock: ['keyboard-lock'],
  'local-fonts': ['local-fonts'],
  media: ['camera', 'microphone'],
  midi: ['midi'],
  notifications: ['notifications'],
  'persistent-storage': ['persistent-storage'],
  pointerLock: ['pointer-lock'],
  'speaker-selection': ['speaker-selection'],
  'storage-access': ['storage-access'],
  'window-management': ['window-management'],
};

let checkHandler = null;
let requestHandler = null;

/** The only session. `session.fromPartition` is not supported. */
const defaultSession = Object.assign(new EventEmitter(), {
  protocol,
  setPermissionCheckHandler: (handler) => {
    checkHandler = handler;
  },
  setPermissionRequestHandler: (handler) => {
    requestHandler = handler;
  },
  setDevicePermissionHandler: (handler) => {
    // USB, HID and serial devices: Chromium's own chooser asks; without one it is refused.
    if (handler) noteOnce('session.setDevicePermissionHandler: devices are never offered on the Chromium host');
  },
  setSpellCheckerEnabled: (enabled) => {
    if (enabled) noteOnce('session.setSpellCheckerEnabled: the spell checker stays off on the Chromium host');
  },
  isSpellCheckerEnabled: () => false,
  setSpellCheckerLanguages: () => {
    noteOnce('session.setSpellCheckerLanguages: the spell checker stays off on the Chromium host');
  },
});

/**
 * Chromium keeps permissions per origin, so the application's handlers are asked before each navigation and their
 * answers set; a page's own request is then answered without asking again.
 * @param {string} url in the application's terms
 * @param {any} contents
 */
const applyPermissions = async (url, contents) => {
  const { protocol: scheme, origin } = new URL(toWeb(url));
  if (scheme !== 'https:') return;
  const set = async (permission, name) => {
    const allowed = await isAllowed(contents, permission, originOf(url));
    const descriptor = { name, ...(name === 'clipboard-write' ? { allowWithoutSanitization: false } : {}) };
    const setting = allowed ? 'granted' : 'denied';
    await chromium.send('Browser.setPermission', { permission: descriptor, setting, origin });
  };
  const all = Object.entries(permissions).flatMap(([permission, names]) => names.map((name) => [permission, name]));
  // A Chromium that does not know one of the names denies it by itself.
  await Promise.all(
    all.map(([permission, name]) => set(permission, name).catch((cause) => debug(name, cause.message))),
  );
};

/** Without handlers Electron grants everything. */
const isAllowed = async (contents, permission, origin) => {
  const details = { isMainFrame: true, requestingUrl: `${origin}/` };
  if (checkHandler && !checkHandler(contents, permission, origin, details)) return false;
  if (!requestHandler) return true;
  return new Promise((resolve) => requestHandler(contents, permission, resolve, details));
};

/** Every download is refused; the event tells the application what it would have been. */
const watchDownloads = async (contentsOf) => {
  chromium.on('Browser.downloadWillBegin', ({ url, suggestedFilename, frameId }) => {
    const item = { getURL: () => fromWeb(url), getFilename: () => suggestedFilename };
    const event = hostEvent();
    fire('Session', defaultSession, 'will-download', event, item, contentsOf(frameId) ?? null);
    if (!event.defaultPrevented) noteOnce('downloads are not supported; refused');
  });
  await chromium.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
};

/** `session` */
const session = { defaultSession };

module.exports = { session, defaultSession, applyPermissions, watchDownloads };
