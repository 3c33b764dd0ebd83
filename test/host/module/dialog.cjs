'use strict';

const { spawn } = require('node:child_process');
const { isWindowed } = require('./chromium.cjs');
const { unsupported } = require('./settings.cjs');

/**
 * The system's dialogs through `zenity`, where there is a screen. Without one nobody could answer: a test replaces
 * the function on this very object. Nothing is ever answered on a person's behalf.
 */
const zenity = (member, args) => {
  if (!isWindowed) return Promise.reject(unsupported(`dialog.${member} without a screen`));
  if (process.platform !== 'linux') return Promise.reject(unsupported(`dialog.${member} on ${process.platform}`));
  return new Promise((resolve, reject) => {
    const child = spawn('zenity', args, { stdio: ['ignore', 'pipe', 'ignore'] });
    const pieces = [];
    child.stdout.on('data', (bytes) => pieces.push(bytes));
    child.on('error', () => reject(new Error('Chromium host: dialogs need zenity (apt-get install zenity)')));
    child.on('close', (code) => resolve({ code, text: Buffer.concat(pieces).toString('utf8').replace(/\n$/, '') }));
  });
};

/** Electron's dialogs take the window as an optional first argument. */
const optionsOf = (args) => (args.length > 1 ? args[1] : args[0]) ?? {};
const given = (value, toArgument) => (value ? [toArgument(value)] : []);
const fileArguments = ({ title, defaultPath, filters = [] }) => [
  '--file-selection',
  ...given(title, (text) => `--title=${text}`),
  ...given(defaultPath, (path) => `--filename=${path}`),
  ...filters.map(({ name, extensions }) => {
    const patterns = extensions.map((extension) => (extension === '*' ? '*' : `*.${extension}`));
    return `--file-filter=${name} | ${patterns.join(' ')}`;
  }),
];

const dialog = {
  showOpenDialog: async (...args) => {
    const options = optionsOf(args);
    const { properties = [] } = options;
    const { code, text } = await zenity('showOpenDialog', [
      ...fileArguments(options),
      '--separator=\n',
      ...(properties.includes('openDirectory') ? ['--directory'] : []),
      ...(properties.includes('multiSelections') ? ['--multiple'] : []),
    ]);
    return code === 0 ? { canceled: false, filePaths: text.split('\n') } : { canceled: true, filePaths: [] };
  },
  showSaveDialog: async (...args) => {
    const { code, text } = await zenity('showSaveDialog', [...fileArguments(optionsOf(args)), '--save']);
    return code === 0 ? { canceled: false, filePath: text } : { canceled: true, filePath: '' };
  },
  showMessageBox: async (...args) => {
    const { message, detail, title, buttons = [], cancelId = 0 } = optionsOf(args);
    const shown = buttons.length > 0 ? buttons : ['OK'];
    const { text } = await zenity('showMessageBox', [
      '--question',
      '--switch',
      '--no-markup',
      ...given(title, (words) => `--title=${words}`),
      `--text=${[message, detail].filter(Boolean).join('\n\n')}`,
      ...shown.map((label) => `--extra-button=${label}`),
    ]);
    const chosen = shown.indexOf(text);
    return { response: chosen === -1 ? cancelId : chosen, checkboxChecked: false };
  },
  /** Usable before anything else works, so it goes to where Electron sends it without a screen. */
  showErrorBox: (title, content) => console.error(`${title}\n${content}`),
};

module.exports = { dialog };
