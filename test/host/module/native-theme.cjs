'use strict';

const { EventEmitter } = require('node:events');
const { fire } = require('./events.cjs');
const { contents, insideOf } = require('./registry.cjs');

let source = 'system';
/** What the pages say that the system prefers; they are the only ones whom Chromium tells. */
let systemIsDark = false;

/** `nativeTheme` */
const nativeTheme = new EventEmitter();
Object.defineProperties(nativeTheme, {
  themeSource: {
    enumerable: true,
    get: () => source,
    set: (to) => {
      if (!['system', 'light', 'dark'].includes(to)) throw new TypeError(`Invalid themeSource '${to}'`);
      if (to === source) return;
      source = to;
      for (const one of contents.values()) void insideOf(one).page.setColourScheme(to === 'system' ? '' : to);
      fire('NativeTheme', nativeTheme, 'updated');
    },
  },
  shouldUseDarkColors: { enumerable: true, get: () => (source === 'system' ? systemIsDark : source === 'dark') },
});

/** @param {boolean} dark as a page without an override sees it */
const systemScheme = (dark) => {
  if (source !== 'system' || dark === systemIsDark) return;
  systemIsDark = dark;
  fire('NativeTheme', nativeTheme, 'updated');
};

module.exports = { nativeTheme, systemScheme };
