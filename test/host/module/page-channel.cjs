'use strict';

const { createCodec } = require('../page/codec.cjs');
const { debug } = require('./settings.cjs');

/** Longer messages cross in pieces: one huge protocol message would hold up all others. */
const chunk = 1 << 20;

const codec = createCodec(
  (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  (text) => {
    const bytes = Buffer.from(text, 'base64');
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  },
);

/**
 * Messages between Node and the preload's world of one page. Only the world of the document that is in the main
 * frame now is heard: a message of a document that has been left is dropped.
 */
class PageChannel {
  #send;
  #binding;
  #onMessage;
  #pieces = new Map();
  /** The preload world's execution context; `null` between two documents. @type {number | null} */
  context = null;

  /**
   * @param {(method: string, params: object) => Promise<any>} send to this page
   * @param {string} binding
   * @param {(message: any) => void} onMessage
   */
  constructor(send, binding, onMessage) {
    this.#send = send;
    this.#binding = binding;
    this.#onMessage = onMessage;
  }

  /** @param {{ name: string, payload: string, executionContextId: number }} call `Runtime.bindingCalled` */
  receive({ name, payload, executionContextId }) {
    if (name !== this.#binding || executionContextId !== this.context) return;
    const [head, id, last] = /^#(\d+):([01]):/.exec(payload.slice(0, 24)) ?? [];
    if (head === undefined) return this.#open(payload);
    const pieces = this.#pieces.get(id) ?? [];
    pieces.push(payload.slice(head.length));
    this.#pieces.set(id, pieces);
    if (last !== '1') return;
    this.#pieces.delete(id);
    this.#open(pieces.join(''));
  }

  #open(text) {
    let message;
    try {
      message = codec.parse(text);
    } catch (cause) {
      debug('unreadable message from the page', cause);
      return;
    }
    this.#onMessage(message);
  }

  /** Throws when the message holds something that cannot be cloned. @param {object} message */
  deliver(message) {
    const text = codec.stringify(message);
    const { context } = this;
    if (context === null) return;
    for (let start = 0; start < text.length; start += chunk) {
      const call = {
        functionDeclaration: '(piece, isLast) => globalThis.__hostDeliver(piece, isLast)',
        arguments: [{ value: text.slice(start, start + chunk) }, { value: start + chunk >= text.length }],
        executionContextId: context,
      };
      this.#send('Runtime.callFunctionOn', call).catch((cause) => debug('not delivered', cause.message));
    }
  }

  /** The document is gone, and its unfinished messages with it. */
  reset() {
    this.context = null;
    this.#pieces.clear();
  }
}

module.exports = { PageChannel };
