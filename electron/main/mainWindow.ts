import { BrowserWindow, nativeTheme, screen } from 'electron';
import { type Preferences } from '@shared/ipc';
import { builtFolders, indexUrl } from './origin';
import { fitWindow, loadWindowState, saveWindowState, smallestWindow } from './services/windowState';

/** What the window shows before its first paint: the sheet of each theme (renderer/ui/tokens.css). */
const sheetColours = { light: '#ffffff', dark: '#1b1d20' } as const;

export type WindowRequest = {
  /** False for batch: the same page, never shown. */
  readonly isShown: boolean;
  readonly title: string;
  readonly stateFile: string;
};

const settledMs = 500;

/** Makes the program's one window: sandboxed, isolated, without Node.js, with nothing but the bridge. */
export function createMainWindow(request: WindowRequest): BrowserWindow {
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const saved = request.isShown ? loadWindowState(request.stateFile) : null;
  const { isMaximised, ...bounds } = fitWindow(saved, areas, screen.getPrimaryDisplay().workArea);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: request.title,
    backgroundColor: nativeTheme.shouldUseDarkColors ? sheetColours.dark : sheetColours.light,
    webPreferences: {
      preload: builtFolders.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      spellcheck: false,
      navigateOnDragDrop: false,
      // A hidden or covered window goes on working: an import must not slow down because Excel lies over it.
      backgroundThrottling: false,
    },
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  if (request.isShown) {
    showWhenReady(window, isMaximised);
    rememberBounds(window, request.stateFile);
  }
  return window;
}

function showWhenReady(window: BrowserWindow, isMaximised: boolean): void {
  const show = (): void => {
    if (window.isDestroyed() || window.isVisible()) return;
    if (isMaximised) window.maximize();
    window.show();
  };
  window.once('ready-to-show', show);
  // A page that cannot load must not leave the user with a program that runs and shows nothing.
  window.webContents.once('did-fail-load', show);
}

function rememberBounds(window: BrowserWindow, file: string): void {
  let timer: NodeJS.Timeout | null = null;
  const save = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
    if (window.isDestroyed() || window.isMinimized()) return;
    saveWindowState(file, { ...window.getNormalBounds(), isMaximised: window.isMaximized() });
  };
  const saveSoon = (): void => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(save, settledMs);
  };
  window.on('resize', saveSoon);
  window.on('move', saveSoon);
  window.on('maximize', saveSoon);
  window.on('unmaximize', saveSoon);
  window.on('close', save);
}

export function themeSourceOf(preferences: Preferences): 'light' | 'dark' | 'system' {
  return preferences.colorScheme === 'auto' ? 'system' : preferences.colorScheme;
}

/** A page that fails to load is heard of by `did-fail-load`; one that is closed while it loads is no failure. */
export async function loadPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(indexUrl).catch(() => undefined);
}
