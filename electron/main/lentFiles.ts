import { randomBytes } from 'node:crypto';
import { appScheme } from './origin';

/** The host of files that are in memory only and shown to the printer's window. */
export const lentHost = 'print';

const lent = new Map<string, Uint8Array<ArrayBuffer>>();

/** Lends a PDF to whoever knows its address, which cannot be guessed, until `end`. It is never on the disk. */
export function lendFile(bytes: Uint8Array<ArrayBuffer>): { readonly url: string; readonly end: () => void } {
  // The last part is the name that the printer's queue shows.
  const url = `${appScheme}://${lentHost}/${randomBytes(24).toString('hex')}/Zhangqi.pdf`;
  lent.set(url, bytes);
  return { url, end: () => lent.delete(url) };
}

export function isLent(url: string): boolean {
  return lent.has(url);
}

/** The answer to a request for a lent file. */
export function answerLent(url: string, headers: Readonly<Record<string, string>>): Response {
  const bytes = lent.get(url);
  if (bytes === undefined) return new Response(null, { status: 404, headers });
  return new Response(bytes, { headers: { ...headers, 'Content-Type': 'application/pdf' } });
}
