'use strict';

const { EventEmitter } = require('node:events');
const chromium = require('./chromium.cjs');
const { fire, hostEvent } = require('./events.cjs');
const { app, exit, onCloseWindow, onLastWindowClosed } = require('./lifecycle.cjs');
const { app: state, counters, focus, insideOf, windows } = require('./registry.cjs');
const { debug, noteOnce } = require('./settings.cjs');
const { createContents } = require('./web-contents.cjs');
const { WindowPlace } = require('./window-place.cjs');

/** Set by the class: it alone may touch what is private. */
let startWindows = () => {};

class BrowserWindow extends EventEmitter {
  #title;
  #attached;
  #place;
  #visible;
  #destroyed = false;
  /** Somebody waits for the outcome of `close`. @type {((closed: boolean) => void)[]} */
  #waiting = [];
  #closeTold = false;

  constructor(options = {}) {
    super();
    if (!state.ready) throw new Error('Cannot create BrowserWindow before app is ready');
    const { width = 800, height = 600, x, y, show = true, webPreferences = {} } = options;
    refuseUnsafe(webPreferences);
    this.id = ++counters.window;
    if (options.minWidth || options.minHeight) noteOnce('the least size of a window is not held on the Chromium host');
    this.#title = options.title ?? app.getName();
    this.#visible = show;
    this.webContents = createContents(this, webPreferences);
    windows.set(this.id, this);
    const inside = insideOf(this.webContents);
    const asked = { width, height, x, y };
    this.#place = new WindowPlace(
      inside.page,
      asked,
      (name) => this.#placeChanged(name),
      () => this.#visible,
    );
    inside.onResize = () => void this.#place.look();
    inside.onCloseRefused = () => this.#settle(false);
    this.#attached = this.#open({ ...asked, title: this.#title, show });
    inside.attached = this.#attached;
    this.#attached.catch((cause) => {
      if (this.#destroyed || state.exiting) return;
      console.error('Chromium host: a window could not be opened:', cause);
      void exit(1);
    });
    fire('App', app, 'web-contents-created', hostEvent(), this.webContents);
    fire('App', app, 'browser-window-created', hostEvent(), this);
  }

  async #open(options) {
    await insideOf(this.webContents).attach(await chromium.openPage(options));
    await this.#place.start();
  }
  #placeChanged(name) {
    fire('BrowserWindow', this, name, hostEvent());
    const { page, zoom } = insideOf(this.webContents);
    if (name === 'resize' && zoom !== 1) page.setZoom(zoom).catch(() => {});
  }

  static getAllWindows() {
    return [...windows.values()];
  }
  static getFocusedWindow() {
    return windows.get(focus.windowId) ?? null;
  }
  static fromId(id) {
    return windows.get(id) ?? null;
  }
  static fromWebContents(contents) {
    return BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;
  }

  loadURL(url) {
    return this.webContents.loadURL(url);
  }
  isDestroyed() {
    return this.#destroyed;
  }
  getTitle() {
    return this.#title;
  }
  /** The title of a Chromium window is its page's; this is what `getTitle` answers until the page has one. */
  setTitle(title) {
    this.#title = title;
  }
  setBackgroundColor() {
    noteOnce('BrowserWindow.setBackgroundColor: the page paints its own background on the Chromium host');
  }
  setMenuBarVisibility() {
    noteOnce('BrowserWindow.setMenuBarVisibility: there is no menu bar on the Chromium host');
  }

  show() {
    const wasVisible = this.#visible;
    this.#visible = true;
    if (!wasVisible) {
      const { x = 40, y = 40 } = this.#place.asked;
      if (chromium.isWindowed) this.#when(() => this.#place.set({ x, y }));
      fire('BrowserWindow', this, 'show', hostEvent());
    }
    this.focus();
  }
  hide() {
    if (chromium.isWindowed) this.#when(() => this.#place.set({ x: -32000, y: -32000 }));
    this.#visible = false;
    fire('BrowserWindow', this, 'hide', hostEvent());
  }
  isVisible() {
    return this.#visible;
  }
  focus() {
    focus.windowId = this.id;
    this.#when(() => insideOf(this.webContents).page.send('Page.bringToFront'));
  }
  isFocused() {
    return focus.windowId === this.id;
  }

  maximize() {
    this.#when(() => this.#place.setState('maximized'));
  }
  unmaximize() {
    this.#when(() => this.#place.setState('normal'));
  }
  isMaximized() {
    return this.#place.state === 'maximized';
  }
  minimize() {
    this.#when(() => this.#place.setState('minimized'));
  }
  restore() {
    this.#when(() => this.#place.setState('normal'));
  }
  isMinimized() {
    return this.#place.state === 'minimized';
  }
  setFullScreen(on) {
    this.#when(() => this.#place.setState(on ? 'fullscreen' : 'normal'));
  }
  isFullScreen() {
    return this.#place.state === 'fullscreen';
  }
  getBounds() {
    return { ...this.#place.bounds };
  }
  getNormalBounds() {
    return { ...this.#place.normalBounds };
  }
  setBounds(bounds) {
    this.#when(() => this.#place.set(bounds));
  }
  getSize() {
    return [this.#place.bounds.width, this.#place.bounds.height];
  }
  setSize(width, height) {
    this.#when(() => this.#place.set({ width, height }));
  }

  close() {
    void this.#close();
  }
  /** Without asking anybody. */
  destroy() {
    this.#gone();
    const { targetId } = insideOf(this.webContents).page;
    if (targetId) chromium.send('Target.closeTarget', { targetId }).catch(() => {});
    else void this.#attached.then(() => this.destroy()).catch(() => {});
  }

  /** @returns {Promise<boolean>} `false` when the application or the page refused */
  async #close() {
    if (this.#destroyed) return true;
    await this.#attached.catch(() => {});
    await this.#place.look();
    const event = hostEvent();
    fire('BrowserWindow', this, 'close', event);
    if (event.defaultPrevented) return false;
    this.#closeTold = true;
    const outcome = new Promise((resolve) => this.#waiting.push(resolve));
    const inside = insideOf(this.webContents);
    if (inside.crashed) this.destroy();
    else inside.page.send('Page.close').catch(() => {});
    return outcome;
  }
  #settle(closed) {
    if (!closed) this.#closeTold = false;
    for (const resolve of this.#waiting.splice(0)) resolve(closed);
  }
  #gone() {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#place.stop();
    windows.delete(this.id);
    if (focus.windowId === this.id) focus.windowId = 0;
    insideOf(this.webContents).end();
    fire('BrowserWindow', this, 'closed');
    this.#settle(true);
    if (windows.size === 0) onLastWindowClosed();
  }

  /** Chromium closed the window: by our wish, or because a person did, which nobody was asked about. */
  static #onTargetGone({ targetId }) {
    for (const window of windows.values()) {
      if (insideOf(window.webContents).page.targetId !== targetId) continue;
      if (!window.#closeTold && !window.#destroyed) fire('BrowserWindow', window, 'close', hostEvent());
      window.#gone();
      return;
    }
  }
  static #onTargetChanged({ targetInfo }) {
    for (const window of windows.values()) {
      const { page, url } = insideOf(window.webContents);
      if (page.targetId !== targetInfo.targetId || !/^[a-z]+:\/\//.test(url)) continue;
      if (!targetInfo.title || targetInfo.title === window.#title || targetInfo.url.includes(targetInfo.title)) return;
      const event = hostEvent();
      fire('BrowserWindow', window, 'page-title-updated', event, targetInfo.title, true);
      if (!event.defaultPrevented) window.#title = targetInfo.title;
      return;
    }
  }
  static #start() {
    chromium.on('Target.targetDestroyed', BrowserWindow.#onTargetGone);
    chromium.on('Target.targetInfoChanged', BrowserWindow.#onTargetChanged);
    onCloseWindow((window) => window.#close());
  }
  static {
    startWindows = () => BrowserWindow.#start();
  }

  /** Once the window is there, and while it is. @param {() => Promise<unknown>} act */
  #when(act) {
    this.#attached.then(() => (this.#destroyed ? undefined : act())).catch((cause) => debug('window', cause.message));
  }
}

/** Only windows as safe as Chromium's own pages can be shown. */
const refuseUnsafe = (preferences) => {
  const { nodeIntegration, contextIsolation = true, sandbox = true, webviewTag, webSecurity = true } = preferences;
  if (nodeIntegration || !contextIsolation || !sandbox || webviewTag || !webSecurity) {
    throw new Error('Chromium host: only sandboxed, isolated windows without Node are supported');
  }
};

module.exports = { BrowserWindow, startWindows: () => startWindows() };
