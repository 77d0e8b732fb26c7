import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { BrowserWindow, type Session, session } from 'electron';
import { type DomainError } from '@shared/errors';
import { type PageRange } from '@shared/ipc';
import { err, ok, type Result } from '@shared/result';
import { printPartition } from './security';
import { type DocumentStore } from './services/documentStore';
import { mergeKept } from './services/mergePdf';

/** How long the viewer may take to have the pages ready; it says nothing when it has. */
const viewerMs = 1_500;
const closedDialog = /cancel/iu;

type Printed = Result<{ readonly printed: boolean }, DomainError>;

/**
 * Prints kept papers, or a stretch of pages, through the system's dialog: the very pages of the kept files, joined in a
 * file of their own that a hidden window shows and that is gone afterwards.
 */
export async function printPapers(
  store: DocumentStore,
  files: readonly string[],
  pages: PageRange | null,
): Promise<Printed> {
  const parts = files.map((sha256) => ({ sha256, pages: pages ?? undefined }));
  const merged = await mergeKept(store, parts);
  if (!merged.ok) return merged;
  const folder = await mkdtemp(path.join(tmpdir(), 'zhangqi-print-'));
  try {
    const file = path.join(folder, 'papers.pdf');
    await writeFile(file, merged.value, { mode: 0o600 });
    return await printFile(pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function printFile(url: string): Promise<Printed> {
  fencePrinting(session.fromPartition(printPartition), url);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      partition: printPartition,
      plugins: true,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    },
  });
  try {
    await window.loadURL(url);
    await new Promise((resolve) => setTimeout(resolve, viewerMs));
    return await new Promise<Printed>((resolve) => {
      window.webContents.print({ silent: false, printBackground: true }, (isPrinted, reason) => {
        if (isPrinted) resolve(ok({ printed: true }));
        else if (closedDialog.test(reason)) resolve(ok({ printed: false }));
        else resolve(err({ code: 'print.failed', reason: reason.slice(0, 100) }));
      });
    });
  } finally {
    window.destroy();
  }
}

/** The window of the printer sees its one file and Chromium's own viewer. */
function fencePrinting(printing: Session, url: string): void {
  printing.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  printing.setPermissionCheckHandler(() => false);
  printing.webRequest.onBeforeRequest((details, answer) => {
    const isOwn = details.url === url || /^(chrome-extension:|chrome:\/\/resources\/)/u.test(details.url);
    answer({ cancel: !isOwn });
  });
}
