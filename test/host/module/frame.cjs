'use strict';

const { originOf } = require('./schemes.cjs');

/** The main frame of a page, as `event.senderFrame` and `webContents.mainFrame`: one object for its whole life. */
class WebFrameMain {
  #contents;

  constructor(contents) {
    this.#contents = contents;
  }

  get url() {
    return this.#contents.getURL();
  }
  get origin() {
    return originOf(this.url);
  }
  get top() {
    return this;
  }
  get parent() {
    return null;
  }
  get detached() {
    return this.#contents.isDestroyed();
  }
  isDestroyed() {
    return this.#contents.isDestroyed();
  }
  send(channel, ...args) {
    this.#contents.send(channel, ...args);
  }
}

module.exports = { WebFrameMain };
