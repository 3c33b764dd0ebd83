'use strict';

/**
 * The Chrome DevTools Protocol over `--remote-debugging-pipe`: JSON messages, each ended by a NUL byte, with one
 * "flat" session id per page. No port is opened and nothing but Chromium can listen in.
 */
class Cdp {
  #write;
  #lastId = 0;
  #calls = new Map();
  #listeners = new Map();
  #pieces = [];
  closed = false;

  /**
   * @param {import('node:stream').Writable} write
   * @param {import('node:stream').Readable} read
   * @param {() => void} onClose once, when Chromium is gone
   */
  constructor(write, read, onClose) {
    this.#write = write;
    const end = () => {
      if (this.closed) return;
      this.closed = true;
      for (const call of this.#calls.values()) call.reject(new Error('Chromium is gone'));
      this.#calls.clear();
      onClose();
    };
    read.on('data', (bytes) => this.#receive(bytes));
    read.on('close', end);
    read.on('error', end);
    write.on('error', end);
  }

  /** @param {string} method @param {object} [params] @param {string} [sessionId] the page; absent is the browser */
  send(method, params = {}, sessionId) {
    if (this.closed) return Promise.reject(new Error(`Chromium is gone (${method})`));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#calls.set(id, { method, resolve, reject });
      this.#write.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** @param {string} method @param {(params: any) => void} listener @param {string} [sessionId] */
  on(method, listener, sessionId = '') {
    const key = sessionId + method;
    const known = this.#listeners.get(key);
    if (known) known.push(listener);
    else this.#listeners.set(key, [listener]);
  }

  /** A page is gone: forget who listened to it. @param {string} sessionId */
  forget(sessionId) {
    for (const key of this.#listeners.keys()) if (key.startsWith(sessionId)) this.#listeners.delete(key);
  }

  #receive(bytes) {
    let start = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
      this.#pieces.push(bytes.subarray(start, end));
      const text = Buffer.concat(this.#pieces).toString('utf8');
      this.#pieces = [];
      start = end + 1;
      this.#dispatch(JSON.parse(text));
    }
    if (start < bytes.length) this.#pieces.push(bytes.subarray(start));
  }

  #dispatch(message) {
    if (message.id === undefined) {
      for (const listener of this.#listeners.get((message.sessionId ?? '') + message.method) ?? []) {
        listener(message.params);
      }
      return;
    }
    const call = this.#calls.get(message.id);
    this.#calls.delete(message.id);
    if (message.error) call?.reject(new Error(`${call.method}: ${message.error.message}`));
    else call?.resolve(message.result);
  }
}

module.exports = { Cdp };
