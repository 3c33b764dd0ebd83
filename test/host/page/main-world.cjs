/**
 * Runs in the page's own world before any script of the page, and defines there what the preload exposes. The two
 * worlds share nothing but DOM events whose names hold a nonce that the page cannot know; the event's detail is
 * copied by Chromium as it crosses.
 *
 * @param {string} nonce
 */
function hostMainWorld(nonce) {
  // Taken before the page can replace them.
  const bind = Function.prototype.call.bind.bind(Function.prototype.call);
  const dispatch = bind(EventTarget.prototype.dispatchEvent);
  const listen = bind(EventTarget.prototype.addEventListener);
  const stop = bind(Event.prototype.stopImmediatePropagation);
  const detailOf = bind(Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail').get);
  const { defineProperty, entries, freeze, fromEntries, getPrototypeOf } = Object;
  const { isArray } = Array;
  const PlainObject = Object.prototype;
  const PageEvent = CustomEvent;
  const PagePromise = Promise;
  const PageMap = Map;
  const Address = URL;
  const page = window;

  let lastId = 0;
  const answers = new Map();
  const callbacks = new Map();
  const tell = (detail) => dispatch(page, new PageEvent(`${nonce}-up`, { detail }));

  /** A function among the arguments crosses as a number that the preload's world can call. */
  const outgoing = (value, copies = new PageMap()) => {
    if (typeof value === 'function') {
      const id = ++lastId;
      callbacks.set(id, value);
      return { __hostFunction: id };
    }
    if (!value || typeof value !== 'object') return value;
    if (!isArray(value) && getPrototypeOf(value) !== PlainObject) return value;
    if (copies.has(value)) return copies.get(value);
    const copy = isArray(value) ? [] : {};
    copies.set(value, copy);
    for (const [key, item] of entries(value)) {
      defineProperty(copy, key, {
        value: outgoing(item, copies),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
    return copy;
  };

  const bridged =
    (path) =>
    (...args) => {
      const id = ++lastId;
      let answer;
      answers.set(id, (given) => {
        answer = given;
      });
      tell({ type: 'call', id, path, args: outgoing(args) });
      answers.delete(id);
      // The event is dispatched synchronously: no answer means that it could not be copied across.
      if (!answer) throw new Error('An object could not be cloned.');
      if (answer.type === 'thrown') throw answer.error;
      if (answer.type === 'function') return bridged(answer.path);
      if (answer.type !== 'promise') return answer.value;
      return new PagePromise((resolve, reject) => {
        answers.set(id, (settled) => {
          answers.delete(id);
          if (settled.type === 'resolved') resolve(settled.value);
          else reject(settled.error);
        });
      });
    };

  const build = (shape) => {
    if (shape.type === 'function') return bridged(shape.path);
    if (shape.type !== 'object') return shape.value;
    return freeze(fromEntries(shape.members.map(([key, member]) => [key, build(member)])));
  };

  listen(page, `${nonce}-down`, (event) => {
    stop(event);
    const message = detailOf(event);
    if (message.type === 'expose') {
      defineProperty(page, message.key, { value: build(message.shape), enumerable: true });
    } else if (message.type === 'callback') {
      try {
        callbacks.get(message.id)?.(...message.args);
      } catch (error) {
        reportError(error);
      }
    } else {
      answers.get(message.id)?.(message);
    }
  });

  // Chromium lets a script close only what a script opened; Electron closes the window.
  page.close = () => tell({ type: 'close' });
  // Asked before Chromium makes a window, so that a denied one never exists.
  page.open = (url = 'about:blank', name = '', features = '') => {
    tell({
      type: 'open',
      url: new Address(url, document.baseURI).href,
      name: String(name),
      features: String(features),
    });
    return null;
  };
}

if (typeof module !== 'undefined') module.exports = { hostMainWorld };
