'use strict';

const { EventEmitter } = require('node:events');
const { app, describeApp } = require('./app.cjs');
const { BrowserWindow, startWindows } = require('./browser-window.cjs');
const { clipboard } = require('./clipboard.cjs');
const { dialog } = require('./dialog.cjs');
const { ipcMain } = require('./ipc-main.cjs');
const { abandon, obeySignals, startUp } = require('./lifecycle.cjs');
const { Menu, MenuItem } = require('./menu.cjs');
const { nativeTheme } = require('./native-theme.cjs');
const { contents } = require('./registry.cjs');
const { safeStorage } = require('./safe-storage.cjs');
const { protocol } = require('./schemes.cjs');
const { readDisplays, screen } = require('./screen.cjs');
const { session, watchDownloads } = require('./session.cjs');
const { unsupported } = require('./settings.cjs');
const { shell } = require('./shell.cjs');
const { WebContents } = require('./web-contents.cjs');

/** The system's power events do not reach the host; a test may emit them here. */
const powerMonitor = new EventEmitter();

class Notification extends EventEmitter {
  static isSupported() {
    return false;
  }
  show() {
    throw unsupported('Notification.show');
  }
}

const utilityProcess = {
  fork: () => {
    throw unsupported('utilityProcess.fork');
  },
};

/** What `require('electron')` answers in the main process. */
module.exports = {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  utilityProcess,
  webContents: WebContents,
};

/**
 * For the loader only: runs the application's life once its main module has been read.
 * @param {{ path: string, name?: string, version?: string }} found the application's package.json
 * @param {() => Promise<void>} loadMain
 */
const runApplication = async (found, loadMain) => {
  describeApp(found);
  obeySignals();
  process.once('disconnect', () => void abandon());
  process.channel?.unref();
  delete process.send;
  await loadMain();
  await startUp(
    () => app.getPath('sessionData'),
    async () => {
      startWindows();
      await readDisplays();
      await watchDownloads((frameId) => contents.get(frameId));
    },
  );
};
Object.defineProperty(module.exports, Symbol.for('gegrond.host.run'), { value: runApplication });
