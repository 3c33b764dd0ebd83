'use strict';

/** Chromium's command-line switches: what the launcher was given, what the application appended, what we need. */
const switches = new Map();
for (const given of JSON.parse(process.env.GEGROND_HOST_SWITCHES || '[]')) {
  const [, name, value] = /^--([^=]*)=?(.*)$/.exec(given) ?? [];
  if (name && !name.startsWith('inspect')) switches.set(name, value);
}

/** Playwright and other tools that drive Chromium beside the host ask for a port. */
const isDriven = switches.has('remote-debugging-port');

const append = (name, value = '') => {
  const joined = name === 'disable-features' || name === 'enable-features';
  const before = joined ? switches.get(name) : undefined;
  switches.set(name, before ? `${before},${value}` : String(value));
};

/** `app.commandLine` */
const commandLine = {
  appendSwitch: append,
  hasSwitch: (name) => switches.has(name),
  getSwitchValue: (name) => switches.get(name) ?? '',
  removeSwitch: (name) => {
    switches.delete(name);
  },
};

const toArguments = (entries) => entries.map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));

module.exports = { switches, commandLine, isDriven, append, toArguments };
