'use strict';

/**
 * Chromium knows no custom schemes without being rebuilt, so `gegrond://app/x` is shown to it as
 * `https://app.gegrond.localhost/x`: a secure origin of its own that never resolves on any network. Everything the
 * application sees (senders, navigation, requests) carries the scheme's own address.
 */
const privileged = new Map();
const handlers = new Map();
let closed = false;

/** @param {string} url @returns {string} */
const toWeb = (url) => {
  const [, scheme, host, rest] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? [];
  return scheme && privileged.has(scheme) ? `https://${host}.${scheme}.localhost${rest || '/'}` : url;
};

/** @param {string} url @returns {string} */
const fromWeb = (url) => {
  const [, host, scheme, rest] = /^https:\/\/([^/?#]*)\.([a-z0-9+-]+)\.localhost([/?#].*)?$/i.exec(url) ?? [];
  return scheme && privileged.has(scheme) ? `${scheme}://${host}${rest ?? ''}` : url;
};

/** As Electron reports it for a standard scheme: `gegrond://app`, without a slash. @param {string} url */
const originOf = (url) => {
  try {
    const { origin, protocol, host } = new URL(url);
    return origin === 'null' && privileged.has(protocol.slice(0, -1)) ? `${protocol}//${host}` : origin;
  } catch {
    return 'null';
  }
};

const protocol = {
  registerSchemesAsPrivileged(schemes) {
    if (closed) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of schemes) {
      if (!privileges?.standard) throw new Error(`Chromium host: scheme '${scheme}' must be standard`);
      privileged.set(scheme, privileges);
    }
  },
  handle(scheme, handler) {
    if (handlers.has(scheme)) throw new Error(`The '${scheme}' scheme is already handled`);
    if (!privileged.has(scheme)) throw new Error(`Chromium host: register '${scheme}' as privileged first`);
    handlers.set(scheme, handler);
  },
  unhandle: (scheme) => {
    handlers.delete(scheme);
  },
  isProtocolHandled: (scheme) => handlers.has(scheme),
};

/** The application is ready: no more schemes. */
const closeRegistration = () => {
  closed = true;
};

/** @param {string} url in the application's terms */
const handlerFor = (url) => handlers.get(url.slice(0, url.indexOf(':')));

module.exports = { protocol, toWeb, fromWeb, originOf, handlerFor, closeRegistration };
