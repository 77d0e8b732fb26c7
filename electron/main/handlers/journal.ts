import { type MessagePortMain, session } from 'electron';
import { type Endpoint, JournalServer, type JournalServerOptions } from '../services/journalServer';

/** Serves the ledger worker's port: the journal file and the files that entries name. */
export function createJournalHandler(options: Omit<JournalServerOptions, 'dropStores'>): {
  /** Takes a window's port; one that was served before is closed and its waiting requests are dropped. */
  readonly connect: (port: MessagePortMain) => Promise<void>;
  /** For the program's end: lets the request at work finish and closes the file. */
  readonly close: () => Promise<void>;
} {
  const server = new JournalServer({
    ...options,
    dropStores: () => session.defaultSession.clearStorageData({ storages: ['indexdb'] }),
  });
  return {
    connect: (port) => server.connect(toEndpoint(port)),
    close: () => server.close(),
  };
}

function toEndpoint(port: MessagePortMain): Endpoint {
  return {
    post: (message) => port.postMessage(message),
    listen: (onMessage, onClose) => {
      port.on('message', ({ data }) => onMessage(data));
      port.on('close', onClose);
      port.start();
    },
    close: () => port.close(),
  };
}
