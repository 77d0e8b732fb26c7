import path from 'node:path';
import { build } from 'vite';

const root = path.join(import.meta.dirname, '../..');

/** Bundles a TypeScript file of the checkout for a child process of node, and answers the bundle's path. */
export async function bundleForNode(entry: string, outDir: string): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: Object.fromEntries(
        ['shared', 'electron', 'renderer', 'test'].map((name) => [`@${name}`, path.join(root, name)]),
      ),
    },
    ssr: { noExternal: true },
    build: { ssr: path.join(root, entry), outDir, emptyOutDir: false, minify: false },
  });
  return path.join(outDir, `${path.basename(entry, '.ts')}.js`);
}
