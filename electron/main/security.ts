import { app, type Session, session, type WebContents } from 'electron';
import { isLent } from './lentFiles';
import { appOrigin, indexUrl } from './origin';

/** `chrome://resources/` is what the PDF viewer, an extension inside Chromium, is made of; none of it comes from outside. */
const ownSchemes = /^((app|blob|data|devtools|chrome-extension):|chrome:\/\/resources\/)/;
const blobOfApp = `blob:${appOrigin}/`;
/** The frame of the viewer of a PDF. */
export const pdfViewer = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';

/** The fences that must stand before the program is ready. */
export function fenceProcess(isOffline: boolean): void {
  // As root Chromium has no sandbox, and asking for one makes its network service restart for ever.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // No name is ever resolved: the program uses no network. Only the dev server is reached by its address.
  if (isOffline) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.on('web-contents-created', (_event, contents) => fenceContents(contents));
}

/** Denies navigation, windows, webviews and downloads. Only a PDF may: a preview, a blob: frame of the page, or one lent to the printer's window. */
function fenceContents(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    const isReload = event.isMainFrame && event.url === indexUrl;
    const isPreview =
      !event.isMainFrame &&
      (event.url.startsWith(blobOfApp) || event.url.startsWith(pdfViewer) || isLent(event.url));
    if (!isReload && !isPreview) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Denies every permission and every address that is not the program's own. */
export async function fenceSession(devServer: string | null): Promise<void> {
  const current: Session = session.defaultSession;
  current.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  current.setPermissionCheckHandler(() => false);
  current.setDevicePermissionHandler(() => false);
  current.setSpellCheckerEnabled(false);
  current.on('will-download', (event) => event.preventDefault());
  const allowed = devServer === null ? [] : [devServer, devServer.replace(/^http/, 'ws')];
  current.webRequest.onBeforeRequest((details, answer) => {
    const isOwn = ownSchemes.test(details.url) || allowed.some((start) => details.url.startsWith(start));
    answer({ cancel: !isOwn });
  });
  await current.setProxy({ mode: 'direct' });
}
