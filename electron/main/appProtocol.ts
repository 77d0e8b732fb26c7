import { readFile } from 'node:fs/promises';
import { net, protocol } from 'electron';
import { securityHeaders } from './contentPolicy';
import { answerLent, lentHost } from './lentFiles';
import { appScheme, builtFolders } from './origin';
import { mimeTypeOf, pageFile } from './pagePath';

/** Must be called before the program is ready: the scheme is then a real, secure origin with storage of its own. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
}

/** Serves the page from the program's own files, or from the dev server under the same origin; and what is lent to the printer. */
export function serveApp(devServer: string | null): void {
  const headers = securityHeaders(devServer);
  protocol.handle(appScheme, async (request) => {
    const url = new URL(request.url);
    if (url.host === lentHost) return answerLent(request.url, headers);
    if (url.host !== 'zhangqi') return new Response(null, { status: 404, headers });
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return new Response(null, { status: 405, headers });
    return devServer === null ? serveFile(url, headers) : proxyDevServer(devServer, url, headers);
  });
}

async function serveFile(url: URL, headers: Record<string, string>): Promise<Response> {
  const file = pageFile(builtFolders.page, url.pathname);
  if (file === null) return new Response(null, { status: 403, headers });
  const type = mimeTypeOf(file);
  const bytes = type === null ? null : await readFile(file).catch(() => null);
  if (bytes === null || type === null) return new Response(null, { status: 404, headers });
  return new Response(new Uint8Array(bytes), { headers: { ...headers, 'Content-Type': type } });
}

async function proxyDevServer(server: string, url: URL, headers: Record<string, string>): Promise<Response> {
  const answer = await net.fetch(new URL(url.pathname + url.search, server).href, {
    bypassCustomProtocolHandlers: true,
  });
  const merged = new Headers(answer.headers);
  for (const [name, value] of Object.entries(headers)) merged.set(name, value);
  return new Response(answer.body, { status: answer.status, headers: merged });
}
