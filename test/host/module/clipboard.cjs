'use strict';

const { spawn } = require('node:child_process');
const { isWindowed } = require('./chromium.cjs');
const { unsupported } = require('./settings.cjs');

/** Program, arguments to copy from stdin, and program, arguments to paste to stdout. */
const programs = () => {
  if (process.platform === 'darwin') return { copy: ['pbcopy'], paste: ['pbpaste'] };
  if (process.platform === 'win32')
    return { copy: ['clip.exe'], paste: ['powershell.exe', '-c', 'Get-Clipboard -Raw'] };
  if (process.env.WAYLAND_DISPLAY) return { copy: ['wl-copy'], paste: ['wl-paste', '--no-newline'] };
  return { copy: ['xclip', '-selection', 'clipboard'], paste: ['xclip', '-selection', 'clipboard', '-o'] };
};

const run = ([program, ...args], input) =>
  new Promise((resolve, reject) => {
    // xclip stays behind to serve the selection and would keep a pipe open: it gets one only to paste.
    const child = spawn(program, args, { stdio: ['pipe', input === undefined ? 'pipe' : 'ignore', 'ignore'] });
    const pieces = [];
    child.stdout?.on('data', (bytes) => pieces.push(bytes));
    child.on('error', () => reject(unsupported(`clipboard without ${program}`)));
    child.on('exit', () => resolve(Buffer.concat(pieces).toString('utf8')));
    child.stdin.end(input ?? '');
  });

/** Without a screen there is no system clipboard: this process keeps the text for itself. */
let memory = '';

const clipboard = {
  writeText: async (text) => {
    if (isWindowed) await run(programs().copy, String(text));
    else memory = String(text);
  },
  readText: async () => (isWindowed ? run(programs().paste) : memory),
  clear: () => {
    void clipboard.writeText('');
  },
};

module.exports = { clipboard };
