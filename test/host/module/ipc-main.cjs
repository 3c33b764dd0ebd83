'use strict';

const { EventEmitter } = require('node:events');

const handlers = new Map();

/** `ipcMain` */
const ipcMain = Object.assign(new EventEmitter(), {
  handle: (channel, listener) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, listener);
  },
  handleOnce: (channel, listener) =>
    ipcMain.handle(channel, (...args) => {
      handlers.delete(channel);
      return listener(...args);
    }),
  removeHandler: (channel) => {
    handlers.delete(channel);
  },
});

/**
 * Answers one `ipcRenderer.invoke`. An error crosses as its text alone, as in Electron.
 * @returns {Promise<{ value: unknown } | { error: string }>}
 */
const answerInvoke = async (event, channel, args) => {
  const failed = (cause) => ({ error: `Error invoking remote method '${channel}': ${cause}` });
  const handler = handlers.get(channel);
  if (!handler) return failed(`Error: No handler registered for '${channel}'`);
  try {
    return { value: await handler(event, ...args) };
  } catch (cause) {
    console.error(`Error occurred in handler for '${channel}':`, cause);
    return failed(cause);
  }
};

module.exports = { ipcMain, answerInvoke };
