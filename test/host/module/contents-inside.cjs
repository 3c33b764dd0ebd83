'use strict';

const { forget } = require('./chromium.cjs');
const { fire, hostEvent } = require('./events.cjs');
const { answerInvoke, ipcMain } = require('./ipc-main.cjs');
const { app } = require('./lifecycle.cjs');
const { menuKeys, pressMenuKey } = require('./menu.cjs');
const { systemScheme } = require('./native-theme.cjs');
const { askForWindow, watchPage } = require('./page-events.cjs');
const { Page } = require('./page.cjs');
const { contents: registry, focus } = require('./registry.cjs');

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

module.exports = { Inside };
