const policy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'frame-src': 'blob:',
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/**
 * The page's content security policy: nothing from outside the program, no inline script, no eval. Under the dev
 * server it also lets its inline preamble and its socket through.
 */
export function contentPolicy(devServer: string | null): string {
  const parts = { ...policy };
  if (devServer !== null) {
    const socket = devServer.replace(/^http/, 'ws').replace(/\/$/, '');
    parts['script-src'] = "'self' 'unsafe-inline'";
    parts['connect-src'] = `'self' ${socket}`;
  }
  return Object.entries(parts)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

/** Headers of every answer of the app: scheme. */
export function securityHeaders(devServer: string | null): Record<string, string> {
  return {
    'Content-Security-Policy': contentPolicy(devServer),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  };
}
