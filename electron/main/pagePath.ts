import path from 'node:path';

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

/** The type of a file of the page; a type that is not listed is not served. */
export function mimeTypeOf(file: string): string | null {
  return mimeTypes[path.extname(file).toLowerCase()] ?? null;
}

/**
 * The file below `root` that a path of the app: scheme names, or null for anything that could lead out of it: encoded
 * or plain steps upward, backslashes, drive letters, NUL.
 */
export function pageFile(root: string, urlPath: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (/[\0\\:]/.test(decoded) || decoded.split('/').includes('..')) return null;
  const file = path.resolve(root, `.${decoded === '/' || decoded === '' ? '/index.html' : decoded}`);
  return file.startsWith(root + path.sep) ? file : null;
}
