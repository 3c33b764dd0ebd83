// What the page itself can reach before anything else has run.
globalThis.reach = {
  require: typeof globalThis.require,
  process: typeof globalThis.process,
  names: Object.getOwnPropertyNames(globalThis).filter((name) => /^_|host|electron|deliver/i.test(name)),
};
document.documentElement.dataset.loaded = 'yes';
