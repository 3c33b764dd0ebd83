'use strict';

const modifiers = {
  commandorcontrol: process.platform === 'darwin' ? 'meta' : 'ctrl',
  cmdorctrl: process.platform === 'darwin' ? 'meta' : 'ctrl',
  command: 'meta',
  cmd: 'meta',
  super: 'meta',
  meta: 'meta',
  control: 'ctrl',
  ctrl: 'ctrl',
  alt: 'alt',
  option: 'alt',
  altgr: 'alt',
  shift: 'shift',
};
/** Electron's names of keys where they differ from a key event's `key` in lower case. */
const names = {
  plus: '+',
  return: 'enter',
  esc: 'escape',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
};
const order = ['ctrl', 'meta', 'alt', 'shift'];

/**
 * `CmdOrCtrl+Shift+N` as the page reports keys: `ctrl+shift+n`.
 * @param {string} accelerator
 * @returns {string | null} `null`: not an accelerator
 */
const toMenuKey = (accelerator) => {
  const parts = accelerator.toLowerCase().split('+');
  const key = parts.pop() || 'plus';
  const held = parts.filter(Boolean).map((part) => modifiers[part]);
  if (held.includes(undefined) || key in modifiers) return null;
  return [...order.filter((modifier) => held.includes(modifier)), names[key] ?? key].join('+');
};

module.exports = { toMenuKey };
