import { setTimeout as sleep } from 'node:timers/promises';
import { BrowserWindow, type WebContents, webContents } from 'electron';
import { type DomainError } from '@shared/errors';
import { type PageRange } from '@shared/ipc';
import { err, ok, type Result } from '@shared/result';
import { lendFile } from './lentFiles';
import { pdfViewer } from './security';
import { type DocumentStore } from './services/documentStore';
import { countPages, type MergedPdf, mergeKept } from './services/mergePdf';

/** How long the viewer may take to have all pages, and how often it is asked: it does not say so by itself. */
const viewerMs = 60_000;
const askMs = 50;
const closedDialog = /cancel/iu;

type Printed = Result<{ readonly printed: boolean }, DomainError>;

/**
 * Prints kept papers, or a stretch of pages, through the system's dialog: the very pages of the kept files, joined in
 * memory and shown by a hidden window.
 */
export async function printPapers(
  store: DocumentStore,
  files: readonly string[],
  pages: PageRange | null,
): Promise<Printed> {
  const parts = files.map((sha256) => ({ sha256, pages: pages ?? undefined }));
  const merged = await mergeKept(store, parts);
  return merged.ok ? printBytes(merged.value) : merged;
}

/** Prints a PDF that was drawn for the printer alone; what is none is refused. */
export async function printDrawn(bytes: Uint8Array): Promise<Printed> {
  const pages = await countPages(bytes);
  if (pages === null) return err({ code: 'shell.failed', reason: 'input' });
  return printBytes({ bytes: new Uint8Array(bytes), pages });
}

async function printBytes({ bytes, pages }: MergedPdf): Promise<Printed> {
  const file = lendFile(bytes);
  try {
    return await printFile(file.url, pages);
  } finally {
    file.end();
  }
}

/** The window is of the program's own session: in another one Chromium's viewer does not come up, and the page is blank. */
async function printFile(url: string, pages: number): Promise<Printed> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { plugins: true, sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  try {
    await window.loadURL(url);
    const viewer = await viewerWith(window, pages);
    return viewer === null ? err({ code: 'print.failed', reason: 'viewer' }) : await print(viewer);
  } finally {
    window.destroy();
  }
}

/** The viewer in the window once it has all pages; what is printed before is blank. Null where it does not come up. */
async function viewerWith(window: BrowserWindow, pages: number): Promise<WebContents | null> {
  const end = Date.now() + viewerMs;
  while (Date.now() < end && !window.isDestroyed()) {
    const frame = window.webContents.mainFrame.framesInSubtree.find(({ url }) => url.startsWith(pdfViewer));
    // It throws while the viewer is coming up.
    const script = "document.querySelector('pdf-viewer').viewport.pageDimensions_.length";
    const shown: unknown = await frame?.executeJavaScript(script).catch(() => 0);
    // The contents of the viewer itself: printing those around it would never answer.
    if (frame !== undefined && shown === pages) return webContents.fromFrame(frame) ?? null;
    await sleep(askMs);
  }
  return null;
}

function print(viewer: WebContents): Promise<Printed> {
  return new Promise((resolve) => {
    viewer.print({ silent: false, printBackground: true }, (isPrinted, reason) => {
      if (isPrinted) resolve(ok({ printed: true }));
      else if (closedDialog.test(reason)) resolve(ok({ printed: false }));
      else resolve(err({ code: 'print.failed', reason: reason.slice(0, 100) }));
    });
  });
}
