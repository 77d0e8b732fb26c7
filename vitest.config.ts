import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

/** Unit, property, migration, architecture, type and conformance tests: everything that needs no Electron. */
export default defineConfig({
  resolve: {
    alias: {
      '@shared': path.join(root, 'shared'),
      '@renderer': path.join(root, 'renderer'),
      '@electron': path.join(root, 'electron'),
      '@test': path.join(root, 'test'),
    },
  },
  test: {
    include: ['test/{unit,property,migration,architecture,conformance}/**/*.test.ts'],
    env: { TZ: 'Asia/Shanghai' },
    testTimeout: 20_000,
  },
});
