'use strict';

const { EventEmitter } = require('node:events');
const { isWindowed, forget } = require('./chromium.cjs');
const { fire, hostEvent } = require('./events.cjs');
const { WebFrameMain } = require('./frame.cjs');
const { answerInvoke, ipcMain } = require('./ipc-main.cjs');
const { app } = require('./lifecycle.cjs');
const { menuKeys, pressMenuKey } = require('./menu.cjs');
const { nativeTheme, systemScheme } = require('./native-theme.cjs');
const { Page } = require('./page.cjs');
const { toPdfParameters } = require('./paper.cjs');
const { contents: registry, counters, focus } = require('./registry.cjs');
const { defaultSession, applyPermissions } = require('./session.cjs');
const { noteOnce } = require('./settings.cjs');
const { askForWindow, watchPage } = require('./page-events.cjs');

/** The host's own side of each WebContents, out of the application's sight. @type {WeakMap<any, any>} */
const insides = new WeakMap();
/** @param {WebContents} contents */
const insideOf = (contents) => insides.get(contents);

class WebContents extends EventEmitter {
  id = ++counters.contents;
  session = defaultSession;
  mainFrame = new WebFrameMain(this);

  static getAllWebContents() {
    return [...registry.values()];
  }
  static fromId(id) {
    return WebContents.getAllWebContents().find((contents) => contents.id === id);
  }
  static fromDevToolsTargetId(targetId) {
    return registry.get(targetId);
  }
  static getFocusedWebContents() {
    return WebContents.getAllWebContents().find((contents) => contents.isFocused()) ?? null;
  }

  getURL() {
    return insideOf(this).url;
  }
  getTitle() {
    return insideOf(this).window.getTitle();
  }
  isDestroyed() {
    return insideOf(this).destroyed;
  }
  isCrashed() {
    return insideOf(this).crashed;
  }
  isLoading() {
    return insideOf(this).load !== null;
  }
  isFocused() {
    return insideOf(this).window.isFocused();
  }
  focus() {
    insideOf(this).window.focus();
  }

  async loadURL(url) {
    const inside = insideOf(this);
    await inside.attached;
    inside.load?.reject(new Error(`ERR_ABORTED (-3) loading '${inside.load.url}'`));
    const loaded = new Promise((resolve, reject) => {
      inside.load = { url, resolve, reject };
    });
    fire('WebContents', this, 'did-start-loading', hostEvent());
    await applyPermissions(url, this);
    await inside.page.setColourScheme(nativeTheme.themeSource === 'system' ? '' : nativeTheme.themeSource);
    const { errorText } = await inside.page.navigate(url);
    if (errorText) inside.failLoad(errorText.replace(/^net::/, ''));
    await loaded;
  }
  reload() {
    void insideOf(this).page.reload(false);
  }
  reloadIgnoringCache() {
    void insideOf(this).page.reload(true);
  }
  close({ waitForBeforeUnload = false } = {}) {
    const { window } = insideOf(this);
    if (waitForBeforeUnload) window.close();
    else window.destroy();
  }
  forcefullyCrashRenderer() {
    // Chromium answers a crash with an error: the page that should answer is gone.
    insideOf(this)
      .page.send('Page.crash')
      .catch(() => {});
  }

  send(channel, ...args) {
    insideOf(this).page.channel.deliver({ type: 'event', channel, args });
  }
  setWindowOpenHandler(handler) {
    insideOf(this).openHandler = handler;
  }
  executeJavaScript(code, userGesture = false) {
    return insideOf(this).page.evaluate(code, userGesture);
  }

  async printToPDF(options = {}) {
    const { data } = await insideOf(this).page.send('Page.printToPDF', toPdfParameters(options));
    return Buffer.from(data, 'base64');
  }
  /** Chromium's own print dialog. Nobody learns what was chosen in it, so closing it counts as done. */
  print(options = {}, callback = () => {}) {
    const { page, window } = insideOf(this);
    if (!isWindowed || options.silent) {
      noteOnce('webContents.print: no printer without a window, and none without a dialog; answered as failed');
      setImmediate(callback, false, 'Print job failed');
      return;
    }
    window.show();
    page.evaluate('window.print()').then(
      () => callback(true, ''),
      () => callback(false, 'Print job failed'),
    );
  }

  getZoomFactor() {
    return insideOf(this).zoom;
  }
  setZoomFactor(factor) {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0");
    const inside = insideOf(this);
    inside.zoom = factor;
    inside.shareState();
    void inside.page.setZoom(factor);
  }
  getZoomLevel() {
    return Math.log(this.getZoomFactor()) / Math.log(1.2);
  }
  setZoomLevel(level) {
    this.setZoomFactor(1.2 ** level);
  }
  get zoomFactor() {
    return this.getZoomFactor();
  }
  set zoomFactor(factor) {
    this.setZoomFactor(factor);
  }
  get zoomLevel() {
    return this.getZoomLevel();
  }
  set zoomLevel(level) {
    this.setZoomLevel(level);
  }

  undo() {
    edit(this, 'undo');
  }
  redo() {
    edit(this, 'redo');
  }
  cut() {
    edit(this, 'cut');
  }
  copy() {
    edit(this, 'copy');
  }
  paste() {
    edit(this, 'paste');
  }
  selectAll() {
    edit(this, 'selectAll');
  }
  delete() {
    edit(this, 'delete');
  }
}

/** An editing command, as if the system's menu gave it to the focused field. */
const edit = (contents, command) => {
  const key = { type: 'rawKeyDown', commands: [command] };
  insideOf(contents)
    .page.send('Input.dispatchKeyEvent', key)
    .catch(() => {});
};

/** What the host keeps about one WebContents, and what its page may tell. */
class Inside {
  url = '';
  zoom = 1;
  destroyed = false;
  crashed = false;
  dark = false;
  /** The load that somebody waits for. @type {{ url: string, resolve: Function, reject: Function } | null} */
  load = null;
  openHandler = () => ({ action: 'allow' });
  attached = new Promise(() => {});

  constructor(contents, window, preferences) {
    this.contents = contents;
    this.window = window;
    this.page = new Page(this, preferences);
  }

  get mainFrame() {
    return this.contents.mainFrame;
  }

  attach(target) {
    registry.set(target.targetId, this.contents);
    watchPage(this, target.sessionId);
    return this.page.attach(target);
  }

  failLoad(reason) {
    const { load } = this;
    this.load = null;
    if (!load) return;
    fire('WebContents', this.contents, 'did-fail-load', hostEvent(), -2, reason, load.url, true, 1, 1);
    load.reject(new Error(`${reason} loading '${load.url}'`));
  }
  finishLoad() {
    this.load?.resolve();
    this.load = null;
    fire('WebContents', this.contents, 'did-finish-load', hostEvent());
    fire('WebContents', this.contents, 'did-stop-loading', hostEvent());
  }

  /** A document's preload world is there: tell it what it must know. */
  worldCreated() {
    this.crashed = false;
    this.shareState();
  }
  shareState() {
    this.page.channel.deliver({ type: 'state', menuKeys: menuKeys(), zoom: this.zoom });
  }

  /** @param {any} message from the preload's world of the page */
  heard(message) {
    const { contents, window } = this;
    switch (message.type) {
      case 'invoke':
        void this.#answer(message);
        return;
      case 'send': {
        const event = { ...this.#ipcEvent(), reply: (channel, ...args) => contents.send(channel, ...args) };
        fire('WebContents', contents, 'ipc-message', event, message.channel, ...message.args);
        ipcMain.emit(message.channel, event, ...message.args);
        return;
      }
      case 'close':
        window.close();
        return;
      case 'open':
        askForWindow(this, message.url, message.name, message.features);
        return;
      case 'focus':
        if (message.focused) focus.windowId = window.id;
        else if (focus.windowId === window.id) focus.windowId = 0;
        fire('BrowserWindow', window, message.focused ? 'focus' : 'blur', hostEvent());
        fire('App', app, message.focused ? 'browser-window-focus' : 'browser-window-blur', hostEvent(), window);
        return;
      case 'resize':
        this.onResize?.();
        return;
      case 'scheme':
        systemScheme(message.dark);
        return;
      case 'menu-key':
        pressMenuKey(message.key, window);
        return;
      case 'zoom':
        contents.setZoomFactor(message.factor);
        return;
      case 'preload-error':
        fire('WebContents', contents, 'preload-error', hostEvent(), this.page.preferences.preload, message.error);
        return;
      default:
        throw new Error(`Chromium host: unknown message '${message.type}' from the page`);
    }
  }

  async #answer({ id, channel, args }) {
    const answer = await answerInvoke(this.#ipcEvent(), channel, args);
    if (this.destroyed) return;
    try {
      this.page.channel.deliver({ type: 'reply', id, ...answer });
    } catch (cause) {
      this.page.channel.deliver({ type: 'reply', id, error: `Error invoking remote method '${channel}': ${cause}` });
    }
  }
  #ipcEvent() {
    const { contents } = this;
    return { ...hostEvent(), type: 'frame', sender: contents, senderFrame: contents.mainFrame, ports: [] };
  }

  /** The target is gone. */
  end() {
    if (this.destroyed) return;
    this.destroyed = true;
    registry.delete(this.page.targetId);
    forget(this.page.sessionId);
    this.load?.reject(new Error(`ERR_ABORTED (-3) loading '${this.load.url}'`));
    this.load = null;
    fire('WebContents', this.contents, 'destroyed');
  }
}

/** @param {any} window @param {any} preferences the window's `webPreferences` */
const createContents = (window, preferences) => {
  const contents = new WebContents();
  insides.set(contents, new Inside(contents, window, preferences));
  return contents;
};

module.exports = { WebContents, createContents, insideOf };
