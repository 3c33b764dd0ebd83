import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { data } from 'date-holidays/data';
import { defineConfig } from 'electron-vite';

const root = import.meta.dirname;

/** date-holidays ships every country's calendar (0.8 MB); the window only ever asks for the Netherlands. */
const onlyDutchHolidays = {
  name: 'only-dutch-holidays',
  load: (id: string): string | undefined =>
    /date-holidays[/\\]src[/\\]data\.js$/.test(id)
      ? `export const data = ${JSON.stringify({ ...data, holidays: { NL: data.holidays.NL } })};`
      : undefined,
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
    plugins: [react(), onlyDutchHolidays],
    build: {
      outDir: resolve(root, 'out/renderer'),
      emptyOutDir: true,
      sourcemap: false,
      minify: true,
      rolldownOptions: { input: { index: resolve(root, 'renderer/index.html') } },
    },
  },
});
