import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { data } from 'date-holidays/data';
import { defineConfig } from 'electron-vite';

const root = import.meta.dirname;

/**
 * date-holidays brings every country's calendar and every time zone along (1.5 MB of data); the window only ever asks
 * for the Netherlands. The tests run on all of it.
 */
const onlyTheNetherlands = {
  name: 'only-the-netherlands',
  load: (id: string): string | undefined => {
    const file = id.replaceAll('\\', '/');
    if (file.endsWith('date-holidays/src/data.js'))
      return `export const data = ${JSON.stringify({ ...data, holidays: { NL: data.holidays.NL } })};`;
    if (file.endsWith('moment-timezone/data/packed/latest.json')) return JSON.stringify(dutchZones(file));
    return undefined;
  },
};

type PackedZones = { version: string; zones: string[]; links: string[]; countries: string[] };

/** Amsterdam may be a link to another city of the same time. */
const dutchZones = (file: string): PackedZones => {
  const all = JSON.parse(readFileSync(file, 'utf8')) as PackedZones;
  const links = all.links.filter((link) => link.endsWith('|Europe/Amsterdam'));
  const names = ['Europe/Amsterdam', ...links.map((link) => link.split('|')[0] ?? '')];
  const zones = all.zones.filter((zone) => names.includes(zone.split('|')[0] ?? ''));
  if (zones.length === 0) throw new Error('moment-timezone no longer knows Amsterdam under this form.');
  return { ...all, zones, links, countries: all.countries.filter((country) => country.startsWith('NL|')) };
};

export default defineConfig({
  main: {
    build: {
      outDir: resolve(root, 'out/main'),
      // Everything is bundled, so that the packed application needs no node_modules.
      externalizeDeps: false,
      sourcemap: true,
      rolldownOptions: {
        input: { index: resolve(root, 'main/index.ts') },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: resolve(root, 'out/preload'),
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve(root, 'main/preload.ts') },
        // A sandboxed preload must be CommonJS; under "type": "module" that needs the .cjs name.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    // Relative addresses: the Chromium host serves the scheme on an origin of its own.
    base: './',
    plugins: [react(), onlyTheNetherlands],
    build: {
      outDir: resolve(root, 'out/renderer'),
      emptyOutDir: true,
      sourcemap: false,
      minify: true,
      rolldownOptions: { input: { index: resolve(root, 'renderer/index.html') } },
    },
  },
});
