/**
 * What `electron/electron` starts: splits Electron's command line into Node's flags, the modules to require first,
 * Chromium's switches and the application, and runs the application in a Node of its own. That Node ends when this
 * one does, however this one ends: the channel between them closes.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const electronVersion = () =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('electron/package.json'), 'utf8')).version;

const argv = process.argv.slice(2);
const nodeFlags = [];
const requires = [];
const switches = [];
let index = 0;
for (; index < argv.length; index += 1) {
  const argument = argv[index];
  if (argument === '-r' || argument === '--require') {
    index += 1;
    requires.push(argv[index]);
  } else if (argument === '-v' || argument === '--version') {
    console.log(`v${electronVersion()}`);
    process.exit(0);
  } else if (argument.startsWith('--inspect')) {
    nodeFlags.push(argument);
  } else if (argument.startsWith('-')) {
    switches.push(argument);
  } else {
    break;
  }
}

const boot = fileURLToPath(new URL('./boot.cjs', import.meta.url));
const child = spawn(process.execPath, ['--no-warnings=ExperimentalWarning', ...nodeFlags, boot], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: {
    ...process.env,
    GEGROND_HOST_ARGV: JSON.stringify(argv),
    GEGROND_HOST_APP: argv[index] ?? '',
    GEGROND_HOST_REQUIRES: JSON.stringify(requires),
    GEGROND_HOST_SWITCHES: JSON.stringify(switches),
    GEGROND_HOST_ELECTRON: electronVersion(),
  },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 0)));
