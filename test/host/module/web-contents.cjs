'use strict';

const { EventEmitter } = require('node:events');
const { isWindowed } = require('./chromium.cjs');
const { Inside } = require('./contents-inside.cjs');
const { fire, hostEvent } = require('./events.cjs');
const { WebFrameMain } = require('./frame.cjs');
const { nativeTheme } = require('./native-theme.cjs');
const { toPdfParameters } = require('./paper.cjs');
const { contents: registry, counters, insideOf, insides } = require('./registry.cjs');
const { defaultSession, applyPermissions } = require('./session.cjs');
const { noteOnce } = require('./settings.cjs');

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

/** @param {any} window @param {any} preferences the window's `webPreferences` */
const createContents = (window, preferences) => {
  const contents = new WebContents();
  insides.set(contents, new Inside(contents, window, preferences));
  return contents;
};

module.exports = { WebContents, createContents };
