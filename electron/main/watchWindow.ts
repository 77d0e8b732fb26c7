import { app, type BrowserWindow, dialog } from 'electron';
import { type Catalogue } from '@shared/i18n';
import { type BatchRun } from './batch';
import { type LogFile } from './services/logFile';

export type WatchedWindow = {
  readonly window: BrowserWindow;
  readonly batch: BatchRun | null;
  readonly log: LogFile;
  readonly text: () => Catalogue;
  /** Ends the program with a status, after the last write. */
  readonly end: (status: number) => void;
};

/** A page that crashes as it starts must not be started for ever. */
const mostReloads = 3;
const reloadSpanMs = 60_000;

/** Chromium's code for a load that another one, or the end, broke off. */
const aborted = -3;

/** Sees to the ends of a window: closed by the user, left with unsaved input, crashed, or told to quit. */
export function watchWindow(watched: WatchedWindow): void {
  const { window, batch, log, end } = watched;
  const crashes: number[] = [];
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    log.write('error', 'window.gone', details.reason);
    if (batch) return batch.fail('crashed');
    const now = Date.now();
    crashes.push(now);
    const isTooOften = crashes.filter((at) => now - at < reloadSpanMs).length > mostReloads;
    if (isTooOften || !askReload(watched)) return end(1);
    window.webContents.reload();
  });
  window.webContents.on('preload-error', (_event, _path, error) => {
    log.write('error', 'preload.failed', error.stack);
    batch?.fail('start');
  });
  window.webContents.on('did-fail-load', (_event, code, _text, _url, isMainFrame) => {
    log.write('error', 'page.failed', String(code));
    if (isMainFrame && code !== aborted) batch?.fail('start');
  });
  window.webContents.on('did-navigate', (_event, _url, status) => {
    if (status < 400) return;
    log.write('error', 'page.missing', String(status));
    batch?.fail('start');
  });
  // The page objects to being closed while it holds input that was not saved.
  window.webContents.on('will-prevent-unload', (event) => {
    if (batch !== null || askLeave(watched)) event.preventDefault();
  });
  // A hidden window that goes away before its command has answered has not done its work.
  window.on('closed', () => (batch && !batch.isAnswered ? batch.fail('crashed') : end(0)));
  app.on('before-quit', (event) => {
    if (batch === null || batch.isAnswered) return;
    event.preventDefault();
    batch.refuse({ code: 'command.cancelled' });
  });
}

/** @returns true to throw the input away and close */
function askLeave({ window, text }: WatchedWindow): boolean {
  const words = text().shell.dialogs;
  const pressed = dialog.showMessageBoxSync(window, {
    type: 'question',
    message: words.leaveTitle,
    detail: words.leaveDetail,
    buttons: [words.leaveStay, words.leaveDiscard],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return pressed === 1;
}

/** @returns true to open the page again */
function askReload({ window, text }: WatchedWindow): boolean {
  const words = text().shell.dialogs;
  const pressed = dialog.showMessageBoxSync(window, {
    type: 'error',
    message: words.crashedTitle,
    detail: words.crashedDetail,
    buttons: [words.crashedReload, words.crashedQuit],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return pressed === 0;
}
