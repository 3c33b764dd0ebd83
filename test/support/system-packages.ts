import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program of the operating system that the tests or the tour drive, and how to get it. */
type Need = {
  readonly what: string;
  readonly commands: readonly string[];
  readonly debian: string;
  readonly elsewhere: string;
};

const needs: readonly Need[] = [
  {
    what: 'Chromium (drives the screens where Electron’s own binary is absent)',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'],
    debian: 'chromium',
    elsewhere: 'Install Chromium, Google Chrome or Microsoft Edge.',
  },
  {
    what: 'LibreOffice (opens every letter that the tests make)',
    commands: ['soffice', 'libreoffice'],
    debian: 'libreoffice-writer-nogui',
    elsewhere: 'Install LibreOffice from libreoffice.org and put soffice on the PATH.',
  },
  {
    what: 'Poppler (reads the PDF of a letter back)',
    commands: ['pdftotext'],
    debian: 'poppler-utils',
    elsewhere: 'Install poppler (brew install poppler; choco install poppler).',
  },
  {
    what: 'Liberation fonts (the letters’ type, metrically equal to Arial)',
    commands: [
      '/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf',
      '/usr/share/fonts/truetype/liberation2/LiberationSans-Regular.ttf',
    ],
    debian: 'fonts-liberation',
    elsewhere: 'Only needed on Linux.',
  },
];

const fixedPlaces = [
  '/Applications/Google Chrome.app',
  '/Applications/LibreOffice.app',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

const onPath = (command: string): boolean =>
  command.startsWith('/')
    ? existsSync(command)
    : spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], { stdio: 'ignore' }).status === 0;

const isThere = (need: Need): boolean =>
  need.commands.some(onPath) ||
  fixedPlaces.some(
    (place) =>
      existsSync(place) &&
      need.commands.some((command) => place.toLowerCase().includes(command.split('-').at(-1) ?? command)),
  ) ||
  (process.platform !== 'linux' && need.debian.startsWith('fonts-'));

/** Installs what is missing from Debian's packages where that is possible; otherwise says exactly what to get. */
export const ensureSystemPackages = (): readonly string[] => {
  const missing = needs.filter((need) => !isThere(need));
  if (missing.length === 0) return [];
  const mayInstall = process.platform === 'linux' && onPath('apt-get') && process.getuid?.() === 0;
  if (mayInstall) {
    const names = missing.map((need) => need.debian);
    console.log(`Installing from the distribution’s packages: ${names.join(', ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore', env });
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  }
  return needs
    .filter((need) => !isThere(need))
    .map(
      (need) =>
        `Missing: ${need.what}. On Debian or Ubuntu: sudo apt-get install ${need.debian}. Elsewhere: ${need.elsewhere}`,
    );
};
