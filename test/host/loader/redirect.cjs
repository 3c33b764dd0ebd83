'use strict';

const Module = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const specifiers = new Set(['electron', 'electron/main', 'electron/common']);
const hostModule = path.join(__dirname, '..', 'module', 'electron.cjs');

/** From here on `electron` means the host, in CommonJS and in ES modules of this thread. */
const installRedirect = () => {
  const resolveFilename = Module._resolveFilename;
  Module._resolveFilename = function (request, ...rest) {
    return specifiers.has(request) ? hostModule : resolveFilename.call(this, request, ...rest);
  };
  // Node 20 has hooks in a thread of their own only.
  const hooks = pathToFileURL(path.join(__dirname, 'redirect-hooks.mjs'));
  if (Module.registerHooks) {
    const url = new URL('electron-module.mjs', hooks).href;
    Module.registerHooks({
      resolve: (specifier, context, next) =>
        specifiers.has(specifier) && context.conditions?.includes('import')
          ? { url, format: 'module', shortCircuit: true }
          : next(specifier, context),
    });
  } else {
    Module.register(hooks);
  }
};

module.exports = { installRedirect };
