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
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && only.pages === undefined)
    return keptAlone(store, only, onDone);
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

/** One paper alone is its kept file, byte by byte: its hash can be compared years later. */
async function keptAlone(
  store: DocumentStore,
  { sha256 }: KeptPart,
  onDone: (count: number) => boolean | Promise<boolean>,
): Promise<Result<MergedPdf, DomainError>> {
  const bytes = await store.read(sha256);
  if (!bytes.ok) return bytes;
  const pages = await countPages(bytes.value);
  if (pages === null) return err({ code: 'shell.failed', reason: 'input' });
  if (!(await onDone(1))) return err({ code: 'command.cancelled' });
  return ok({ bytes: bytes.value, pages });
}

/** How many pages a PDF has; null where it is none. */
export async function countPages(bytes: Uint8Array): Promise<number | null> {
  try {
    return (await loadLibrary().PDFDocument.load(bytes)).getPageCount();
  } catch {
    return null;
  }
}
