import { createRequire } from 'node:module';
import { type DomainError } from '@shared/errors';
import { type PageRange } from '@shared/ipc';
import { err, ok, type Result } from '@shared/result';
import { type DocumentStore } from './documentStore';

/** Loaded when it is first needed, as CommonJS: its modules import JSON, of which Node.js 20 warns aloud. */
function loadLibrary(): typeof import('@cantoo/pdf-lib') {
  return createRequire(import.meta.url)('@cantoo/pdf-lib') as typeof import('@cantoo/pdf-lib');
}

export type KeptPart = { readonly sha256: string; readonly pages?: PageRange | undefined };

export type MergedPdf = { readonly bytes: Uint8Array<ArrayBuffer>; readonly pages: number };

/**
 * Joins kept papers into one PDF, page by page as they are: nothing is drawn anew. Each is checked against its hash.
 * @param onDone called after each paper; answers false to stop, and the whole is then cancelled
 */
export async function mergeKept(
  store: DocumentStore,
  parts: readonly KeptPart[],
  onDone: (count: number) => boolean | Promise<boolean> = () => true,
): Promise<Result<MergedPdf, DomainError>> {
  const { PDFDocument } = loadLibrary();
  const merged = await PDFDocument.create();
  for (const [place, { sha256, pages }] of parts.entries()) {
    const bytes = await store.read(sha256);
    if (!bytes.ok) return bytes;
    const source = await PDFDocument.load(bytes.value);
    const wanted = source
      .getPageIndices()
      .filter((index) => pages === undefined || (index + 1 >= pages.from && index + 1 <= pages.to));
    for (const page of await merged.copyPages(source, wanted)) merged.addPage(page);
    if (!(await onDone(place + 1))) return err({ code: 'command.cancelled' });
  }
  // Where no page was asked for that there is, the library would put an empty one.
  if (merged.getPageCount() === 0) return err({ code: 'shell.failed', reason: 'input' });
  return ok({ bytes: new Uint8Array(await merged.save()), pages: merged.getPageCount() });
}

/** How many pages a PDF has; null where it is none. */
export async function countPages(bytes: Uint8Array): Promise<number | null> {
  try {
    return (await loadLibrary().PDFDocument.load(bytes)).getPageCount();
  } catch {
    return null;
  }
}
