const specifiers = new Set(['electron', 'electron/main', 'electron/common']);
const url = new URL('./electron-module.mjs', import.meta.url).href;

/** Node calls this for every import of an ES module. */
export const resolve = (specifier, context, next) =>
  specifiers.has(specifier) ? { url, format: 'module', shortCircuit: true } : next(specifier, context);
