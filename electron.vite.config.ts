import { readFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const inRoot = (...parts: string[]): string => path.join(import.meta.dirname, ...parts);

const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { version: string };

const common = {
  define: { __APP_VERSION__: JSON.stringify(version) },
  resolve: {
    alias: { '@shared': inRoot('shared'), '@renderer': inRoot('renderer'), '@electron': inRoot('electron') },
  },
};

/** The oldest runtime that the program is tested on: Electron 33 with Node.js 20.18 and Chrome 130. */
const nodeTarget = 'node20.18';
const chromeTarget = 'chrome130';

export default defineConfig({
  main: {
    ...common,
    build: {
      outDir: inRoot('out/main'),
      target: nodeTarget,
      sourcemap: false,
      rolldownOptions: {
        input: { index: inRoot('electron/main/index.ts'), job: inRoot('electron/jobs/index.ts') },
        // Parts that both share lie beside them: import.meta.dirname is the same folder for all.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    ...common,
    build: {
      outDir: inRoot('out/preload'),
      target: nodeTarget,
      sourcemap: false,
      // A sandboxed preload can require nothing but Electron, so everything else is bundled, as CommonJS.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: inRoot('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    ...common,
    root: inRoot('renderer'),
    plugins: [react()],
    build: {
      outDir: inRoot('out/renderer'),
      emptyOutDir: true,
      // The content security policy lets fonts and workers come from files alone, so nothing is written into the text.
      assetsInlineLimit: 0,
      target: chromeTarget,
      sourcemap: false,
      rolldownOptions: { input: inRoot('renderer/index.html') },
    },
    worker: { format: 'es' },
  },
});
