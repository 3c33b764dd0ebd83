/**
 * Runs in the preload's isolated world: gives the preload its `require('electron')`, carries calls of the page to
 * it, and talks to Node through a binding that exists in this world only. `createCodec` is put beside it.
 *
 * @param {string} nonce
 * @param {{ binding: string, versions: object, platform: string, arch: string }} environment
 * @param {((require: Function, module: object, exports: object, process: object) => void) | null} preload
 */
function hostPreloadWorld(nonce, environment, preload) {
  const sendRaw = globalThis[environment.binding];
  delete globalThis[environment.binding];
  if (window !== window.top) return;

  const chunk = 1 << 20;
  const codec = createCodec(
    (bytes) => bytes.toBase64(),
    (text) => Uint8Array.fromBase64(text),
  );
  let lastId = 0;

  // — to and from Node —
  const toNode = (message) => {
    const text = codec.stringify(message);
    if (text.length <= chunk) return sendRaw(text);
    const id = ++lastId;
    for (let start = 0; start < text.length; start += chunk) {
      const last = start + chunk >= text.length ? 1 : 0;
      sendRaw(`#${id}:${last}:${text.slice(start, start + chunk)}`);
    }
  };
  const calls = new Map();
  const listeners = new Map();
  let pieces = [];
  let menuKeys = new Set();
  let zoom = 1;
  globalThis.__hostDeliver = (piece, isLast) => {
    pieces.push(piece);
    if (!isLast) return;
    const message = codec.parse(pieces.join(''));
    pieces = [];
    if (message.type === 'reply') {
      const call = calls.get(message.id);
      calls.delete(message.id);
      if (message.error === undefined) call?.resolve(message.value);
      else call?.reject(new Error(message.error));
    } else if (message.type === 'event') {
      const event = { sender: ipcRenderer, ports: [], preventDefault() {} };
      for (const listener of [...(listeners.get(message.channel) ?? [])]) listener(event, ...message.args);
    } else if (message.type === 'state') {
      menuKeys = new Set(message.menuKeys);
      zoom = message.zoom;
    }
  };

  const ipcRenderer = {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        calls.set(id, { resolve, reject });
        try {
          toNode({ type: 'invoke', id, channel, args });
        } catch (error) {
          calls.delete(id);
          reject(error);
        }
      }),
    send: (channel, ...args) => toNode({ type: 'send', channel, args }),
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    once(channel, listener) {
      const first = (...args) => {
        ipcRenderer.off(channel, first);
        listener(...args);
      };
      return ipcRenderer.on(channel, first);
    },
    off(channel, listener) {
      const left = listeners.get(channel) ?? [];
      const index = left.indexOf(listener);
      if (index >= 0) listeners.set(channel, [...left.slice(0, index), ...left.slice(index + 1)]);
      return ipcRenderer;
    },
    addListener: (channel, listener) => ipcRenderer.on(channel, listener),
    removeListener: (channel, listener) => ipcRenderer.off(channel, listener),
    removeAllListeners(channel) {
      if (channel === undefined) listeners.clear();
      else listeners.delete(channel);
      return ipcRenderer;
    },
  };

  // — to and from the page's own world —
  const toPage = (detail) => dispatchEvent(new CustomEvent(`${nonce}-down`, { detail }));
  const functions = new Map();
  const shapeOf = (value, path) => {
    if (typeof value === 'function') {
      functions.set(path, value);
      return { type: 'function', path };
    }
    if (!value || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) {
      return { type: 'value', value };
    }
    const members = Object.keys(value).map((key) => [key, shapeOf(value[key], `${path}.${key}`)]);
    return { type: 'object', members };
  };
  const incoming = (value, copies = new Map()) => {
    if (!value || typeof value !== 'object') return value;
    if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return value;
    if (copies.has(value)) return copies.get(value);
    if ('__hostFunction' in value) {
      const id = value.__hostFunction;
      return (...args) => {
        toPage({ type: 'callback', id, args });
      };
    }
    const copy = Array.isArray(value) ? [] : {};
    copies.set(value, copy);
    for (const [key, item] of Object.entries(value)) {
      const property = { value: incoming(item, copies), enumerable: true, writable: true, configurable: true };
      Object.defineProperty(copy, key, property);
    }
    return copy;
  };
  const answerCall = ({ id, path, args }) => {
    try {
      const value = functions.get(path)(...incoming(args));
      if (value instanceof Promise) {
        toPage({ type: 'promise', id });
        value.then(
          (resolved) => toPage({ type: 'resolved', id, value: resolved }),
          (error) => toPage({ type: 'rejected', id, error }),
        );
      } else if (typeof value === 'function') {
        const own = `${path}#${++lastId}`;
        functions.set(own, value);
        toPage({ type: 'function', id, path: own });
      } else {
        toPage({ type: 'value', id, value });
      }
    } catch (error) {
      toPage({ type: 'thrown', id, error });
    }
  };
  addEventListener(`${nonce}-up`, (event) => {
    event.stopImmediatePropagation();
    if (event.detail.type === 'call') answerCall(event.detail);
    else toNode(event.detail);
  });

  // — what the page's window does, as Electron's windows report it —
  const report = (type, fields = {}) => toNode({ type, ...fields });
  addEventListener('focus', () => report('focus', { focused: true }));
  addEventListener('blur', () => report('focus', { focused: false }));
  addEventListener('resize', () => report('resize'));
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const reportScheme = () => report('scheme', { dark: scheme.matches });
  scheme.addEventListener('change', reportScheme);
  reportScheme();
  const askForWindow = (event) => {
    if (event.defaultPrevented || event.button > 1) return;
    const link = event.composedPath().find((node) => node instanceof Element && node.matches('a[href], area[href]'));
    const own = ['', '_self', '_top', '_parent'];
    const elsewhere = event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey;
    if (!link || (own.includes(link.target.toLowerCase()) && !elsewhere)) return;
    event.preventDefault();
    report('open', { url: link.href, name: link.target, features: '' });
  };
  addEventListener('click', askForWindow);
  addEventListener('auxclick', askForWindow);
  // A menu's key counts when the page has left the key press alone, as in Electron on Linux and Windows.
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const held = [event.ctrlKey && 'ctrl', event.metaKey && 'meta', event.altKey && 'alt', event.shiftKey && 'shift'];
    const name = event.key === ' ' ? 'space' : event.key.toLowerCase();
    const candidates = [[...held, name]];
    // A sign such as `+` or `?` may need Shift on one keyboard and not on another.
    if (!/^[a-z0-9]$|^.{2}/.test(name)) candidates.push([...held.filter((key) => key !== 'shift'), name]);
    const pressed = candidates.map((keys) => keys.filter(Boolean).join('+')).find((keys) => menuKeys.has(keys));
    if (pressed === undefined) return;
    event.preventDefault();
    report('menu-key', { key: pressed });
  });

  // — the preload —
  /**
   * The path of a file is Node's to know, and the call is synchronous: the debugger pauses here, Node fills the
   * path in and resumes.
   */
  const getPathForFile = function hostPauseForPath(file) {
    if (!(file instanceof File)) throw new TypeError('getPathForFile expected to receive a File object');
    globalThis.__hostFile = { file, path: '' };
    // biome-ignore lint/suspicious/noDebugger: this is the call itself
    debugger;
    return globalThis.__hostFile.path;
  };
  const setZoomFactor = (factor) => {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0");
    zoom = factor;
    report('zoom', { factor });
  };
  const electron = {
    contextBridge: {
      exposeInMainWorld: (key, api) => toPage({ type: 'expose', key, shape: shapeOf(api, `${key}${++lastId}`) }),
    },
    ipcRenderer,
    webUtils: { getPathForFile },
    webFrame: {
      getZoomFactor: () => zoom,
      setZoomFactor,
      getZoomLevel: () => Math.log(zoom) / Math.log(1.2),
      setZoomLevel: (level) => setZoomFactor(1.2 ** level),
    },
  };
  const require = (name) => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name}`);
  };
  const process = {
    versions: environment.versions,
    platform: environment.platform,
    arch: environment.arch,
    env: {},
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
  };
  if (!preload) return;
  const module = { exports: {} };
  try {
    preload(require, module, module.exports, process);
  } catch (error) {
    console.error('Unable to load preload script', error);
    report('preload-error', { error });
  }
}

if (typeof module !== 'undefined') module.exports = { hostPreloadWorld };
