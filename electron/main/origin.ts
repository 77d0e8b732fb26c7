import path from 'node:path';

export const appScheme = 'app';

/** The page's origin. IndexedDB belongs to it, so it never changes. */
export const appOrigin = `${appScheme}://zhangqi`;
export const indexUrl = `${appOrigin}/`;

/** The dev server, in a checkout under `npm run dev`; never in an installed program. */
export function devServerUrl(isPackaged: boolean): string | null {
  return isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);
}

/** Folders of the built program, as seen from its main bundle. */
export const builtFolders = {
  page: path.join(import.meta.dirname, '..', 'renderer'),
  preload: path.join(import.meta.dirname, '..', 'preload', 'index.cjs'),
  job: path.join(import.meta.dirname, 'job.js'),
};
