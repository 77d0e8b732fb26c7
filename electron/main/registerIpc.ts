import { type BrowserWindow, ipcMain, type WebFrameMain } from 'electron';
import { answerCall } from './answerCall';
import { callChannels } from '@shared/ipc';
import { type Handlers } from './handlers/types';
import { indexUrl } from './origin';
import { type LogFile } from './services/logFile';

/**
 * Connects every channel of the contract to its handler. A call is answered only to the main frame of the program's
 * window while it shows the program's page; input and answer must fit the contract; what a handler throws stays here.
 */
export function registerIpc(window: BrowserWindow, handlers: Handlers, log: LogFile): void {
  for (const channel of callChannels) {
    ipcMain.handle(channel, (event, payload: unknown) => {
      const frame = event.senderFrame;
      if (frame === null || !isOwnFrame(window, frame)) {
        log.write('error', 'ipc.refused', channel);
        return { ok: false, error: { code: 'shell.failed', reason: 'sender' } };
      }
      return answerCall(channel, handlers, payload, { frame, window }, log);
    });
  }
}

function isOwnFrame(window: BrowserWindow, frame: WebFrameMain): boolean {
  if (window.isDestroyed()) return false;
  const main = window.webContents.mainFrame;
  const isMain = frame.processId === main.processId && frame.routingId === main.routingId;
  return isMain && (frame.url === indexUrl || frame.url.startsWith(`${indexUrl}#`));
}
