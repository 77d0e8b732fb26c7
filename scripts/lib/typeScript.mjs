import { existsSync } from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './paths.mjs';
import { Stop } from './say.mjs';

const folders = ['shared', 'renderer', 'electron', 'test'];

/**
 * Runs the exported `main` of a TypeScript file of the checkout in this process, with the import aliases of the
 * project. Modules that it imports later, while it runs, are found too.
 * @param file path inside the checkout
 * @returns what `main` answers
 */
export async function runTypeScript(file, ...args) {
  if (!existsSync(inRoot(file))) throw new Stop(`${file} does not exist`);
  const { createRunnableDevEnvironment, resolveConfig } = await import('vite');
  const alias = Object.fromEntries(folders.map((folder) => [`@${folder}`, path.join(root, folder)]));
  const config = await resolveConfig(
    {
      root,
      configFile: false,
      envDir: false,
      cacheDir: inRoot('.cache', 'vite'),
      logLevel: 'error',
      resolve: { alias },
      environments: {
        inline: {
          consumer: 'server',
          dev: { moduleRunnerTransform: true },
          resolve: { external: true, mainFields: [], conditions: ['node', 'module-sync'] },
        },
      },
    },
    'serve',
  );
  const environment = createRunnableDevEnvironment('inline', config, {
    runnerOptions: { hmr: { logger: false } },
    hot: false,
  });
  await environment.init();
  try {
    const module = await environment.runner.import(inRoot(file));
    return await module.main(...args);
  } finally {
    await environment.close();
  }
}
