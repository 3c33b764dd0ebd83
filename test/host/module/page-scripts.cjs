'use strict';

const fs = require('node:fs');
const { createCodec } = require('../page/codec.cjs');
const { hostMainWorld } = require('../page/main-world.cjs');
const { hostPreloadWorld } = require('../page/preload-world.cjs');

/** The isolated world's name, as Electron calls it. */
const preloadWorld = 'Electron Isolated Context';

/**
 * What is injected into each document before its own scripts. The window's first, empty page gets nothing.
 * @param {{ nonce: string, binding: string, preload: string | null }} options `preload`: path of a CommonJS file
 * @returns {readonly { source: string, worldName?: string }[]}
 */
const pageScripts = ({ nonce, binding, preload }) => {
  const source = preload === null ? null : fs.readFileSync(preload, 'utf8');
  if (source !== null && /^\s*(import\s|export\s)/m.test(source)) {
    throw new Error(`Chromium host: a sandboxed preload must be CommonJS: ${preload}`);
  }
  const environment = {
    binding,
    versions: { ...process.versions },
    platform: process.platform,
    arch: process.arch,
  };
  const body = source === null ? 'null' : `function (require, module, exports, process) {\n${source}\n}`;
  const only = "if (location.protocol !== 'data:' && location.protocol !== 'about:')";
  const [key, given] = [JSON.stringify(nonce), JSON.stringify(environment)];
  return [
    { source: `${only} (${hostMainWorld})(${key});` },
    {
      source: `${only} { ${createCodec}\n(${hostPreloadWorld})(${key}, ${given}, ${body}); }`,
      worldName: preloadWorld,
    },
  ];
};

module.exports = { pageScripts, preloadWorld };
