'use strict';

const { EventEmitter } = require('node:events');
const chromium = require('./chromium.cjs');
const { fire, hostEvent } = require('./events.cjs');
const { app, exit, onCloseWindow, onLastWindowClosed } = require('./lifecycle.cjs');
const { app: state, counters, focus, windows } = require('./registry.cjs');
const { noteOnce } = require('./settings.cjs');
const { createContents, insideOf } = require('./web-contents.cjs');

/** Chromium has no event for a window that is moved or resized by hand: look, in milliseconds. */
const lookEvery = 1000;

/** Set by the class: it alone may touch what is private. */
let startWindows = () => {};

class BrowserWindow extends EventEmitter {
  #options;
  #title;
  #attached;
  #bounds;
  #normalBounds;
  #windowState = 'normal';
  #visible;
  #destroyed = false;
  /** Somebody waits for the outcome of `close`. @type {((closed: boolean) => void)[]} */
  #waiting = [];
  #looking = null;

  constructor(options = {}) {
    super();
    if (!state.ready) throw new Error('Cannot create BrowserWindow before app is ready');
    const { width = 800, height = 600, x, y, show = true, webPreferences = {} } = options;
    refuseUnsafe(webPreferences);
    this.id = ++counters.window;
    this.#options = { width, height, x, y, show, title: options.title ?? app.getName() };
    this.#title = this.#options.title;
    this.#bounds = { x: x ?? 0, y: y ?? 0, width, height };
    this.#normalBounds = this.#bounds;
    this.#visible = show;
    this.webContents = createContents(this, webPreferences);
    windows.set(this.id, this);
    const inside = insideOf(this.webContents);
    inside.onResize = () => void this.#look();
    inside.onCloseRefused = () => this.#settle(false);
    this.#attached = this.#open(inside);
    inside.attached = this.#attached;
    this.#attached.catch((cause) => {
      if (this.#destroyed || state.exiting) return;
      console.error('Chromium host: a window could not be opened:', cause);
      void exit(1);
    });
    queueMicrotask(() => {
      fire('App', app, 'web-contents-created', hostEvent(), this.webContents);
      fire('App', app, 'browser-window-created', hostEvent(), this);
    });
  }

  async #open(inside) {
    const target = await chromium.openPage(this.#options);
    await inside.attach(target);
    await this.#fit();
    if (!chromium.isWindowed) return;
    this.#looking = setInterval(() => void this.#look(), lookEvery);
    this.#looking.unref();
  }

  /** Chromium takes its own frame (and, without a screen, its tab strip) off what was asked for. */
  async #fit() {
    const { width, height } = this.#options;
    if (chromium.isWindowed) return this.#setBounds({ width, height });
    const { cssLayoutViewport: view } = await insideOf(this.webContents).page.send('Page.getLayoutMetrics');
    const { bounds } = await this.#browserBounds();
    const frame = { width: bounds.width - view.clientWidth, height: bounds.height - view.clientHeight };
    this.#frame = frame;
    await this.#setBounds({ width, height });
  }
  /** What Chromium's own frame takes without a screen: the page gets all of the window that the application sees. */
  #frame = { width: 0, height: 0 };

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
      const { x = 40, y = 40 } = this.#options;
      if (chromium.isWindowed) void this.#setBounds({ x, y });
      fire('BrowserWindow', this, 'show', hostEvent());
    }
    this.focus();
  }
  hide() {
    if (chromium.isWindowed) void this.#setBounds({ x: -32000, y: -32000 });
    this.#visible = false;
    fire('BrowserWindow', this, 'hide', hostEvent());
  }
  isVisible() {
    return this.#visible;
  }
  focus() {
    focus.windowId = this.id;
    void this.#when(() => insideOf(this.webContents).page.send('Page.bringToFront'));
  }
  isFocused() {
    return focus.windowId === this.id;
  }

  maximize() {
    void this.#setState('maximized');
  }
  unmaximize() {
    void this.#setState('normal');
  }
  isMaximized() {
    return this.#windowState === 'maximized';
  }
  minimize() {
    void this.#setState('minimized');
  }
  restore() {
    void this.#setState('normal');
  }
  isMinimized() {
    return this.#windowState === 'minimized';
  }
  setFullScreen(on) {
    void this.#setState(on ? 'fullscreen' : 'normal');
  }
  isFullScreen() {
    return this.#windowState === 'fullscreen';
  }
  getBounds() {
    return { ...this.#bounds };
  }
  getNormalBounds() {
    return { ...this.#normalBounds };
  }
  setBounds(bounds) {
    void this.#setBounds(bounds);
  }
  getSize() {
    return [this.#bounds.width, this.#bounds.height];
  }
  setSize(width, height) {
    void this.#setBounds({ width, height });
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
    await this.#look();
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
  #closeTold = false;
  #settle(closed) {
    if (!closed) this.#closeTold = false;
    for (const resolve of this.#waiting.splice(0)) resolve(closed);
  }
  #gone() {
    if (this.#destroyed) return;
    this.#destroyed = true;
    clearInterval(this.#looking);
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

  #when(act) {
    return this.#attached.then(() => (this.#destroyed ? undefined : act())).catch(() => {});
  }
  #browserBounds() {
    const { targetId } = insideOf(this.webContents).page;
    return chromium.send('Browser.getWindowForTarget', { targetId });
  }
  #setBounds({ x, y, width, height }) {
    const frame = this.#frame;
    const bounds = {
      ...(x === undefined ? {} : { left: x }),
      ...(y === undefined ? {} : { top: y }),
      ...(width === undefined ? {} : { width: width + frame.width }),
      ...(height === undefined ? {} : { height: height + frame.height }),
    };
    return this.#change(bounds);
  }
  #setState(windowState) {
    return this.#when(() => this.#change({ windowState }));
  }
  async #change(bounds) {
    const { windowId } = await this.#browserBounds();
    await chromium.send('Browser.setWindowBounds', { windowId, bounds });
    await this.#look();
  }

  /** Reads where the window is now, and tells what changed. */
  async #look() {
    if (this.#destroyed) return;
    const found = await this.#browserBounds().catch(() => null);
    if (!found || this.#destroyed) return;
    const { left = 0, top = 0, width = 0, height = 0, windowState = 'normal' } = found.bounds;
    const { width: frameWidth, height: frameHeight } = this.#frame;
    const bounds = { x: left, y: top, width: width - frameWidth, height: height - frameHeight };
    const before = this.#bounds;
    const stateBefore = this.#windowState;
    this.#windowState = windowState;
    if (windowState !== 'minimized') this.#bounds = bounds;
    if (windowState === 'normal' && this.#visible) this.#normalBounds = bounds;
    const tell = (name) => fire('BrowserWindow', this, name, hostEvent());
    if (windowState !== stateBefore) for (const name of stateEvents(stateBefore, windowState)) tell(name);
    if (before.x !== bounds.x || before.y !== bounds.y) tell('move');
    if (before.width === bounds.width && before.height === bounds.height) return;
    tell('resize');
    const { page, zoom } = insideOf(this.webContents);
    if (zoom !== 1) await page.setZoom(zoom).catch(() => {});
  }
}

const stateEvents = (before, after) => {
  const left = { maximized: 'unmaximize', minimized: 'restore', fullscreen: 'leave-full-screen' }[before];
  const entered = { maximized: 'maximize', minimized: 'minimize', fullscreen: 'enter-full-screen' }[after];
  return [left, entered].filter(Boolean);
};

/** Only windows as safe as Chromium's own pages can be shown. */
const refuseUnsafe = (preferences) => {
  const { nodeIntegration, contextIsolation = true, sandbox = true, webviewTag, webSecurity = true } = preferences;
  if (nodeIntegration || !contextIsolation || !sandbox || webviewTag || !webSecurity) {
    throw new Error('Chromium host: only sandboxed, isolated windows without Node are supported');
  }
};

module.exports = { BrowserWindow, startWindows: () => startWindows() };
