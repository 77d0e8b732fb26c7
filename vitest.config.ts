import path from 'node:path';
import { defineConfig } from 'vitest/config';

const inRoot = (folder: string): string => path.join(import.meta.dirname, folder);

/** Unit, property, migration, architecture and conformance tests: everything that needs no Electron. */
export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify('0.0.0-test') },
  resolve: {
    alias: {
      '@shared': inRoot('shared'),
      '@renderer': inRoot('renderer'),
      '@electron': inRoot('electron'),
      '@test': inRoot('test'),
    },
  },
  test: {
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'shanghai',
          include: ['test/{unit,property,migration,architecture,conformance}/**/*.test.{ts,tsx}'],
          env: { TZ: 'Asia/Shanghai' },
        },
      },
      {
        // West of Greenwich a careless conversion lands on the day before; whatever touches days runs here too.
        extends: true,
        test: {
          name: 'new-york',
          include: [
            'test/unit/shared/{dates,sheets,imports,aging,terms,calendar,rates,interest,limitation,contracts}/**/*.test.ts',
            'test/unit/electron/jobs/**/*.test.ts',
          ],
          env: { TZ: 'America/New_York' },
        },
      },
    ],
  },
});
