import { contextBridge, ipcRenderer } from 'electron';
import { callChannels, eventChannels, portMessages } from '@shared/ipc/channels';

type Listener = (payload: unknown) => void;

/** The little of the page that this script touches. */
declare const window: {
  readonly location: { readonly origin: string };
  postMessage(message: unknown, origin: string, ports: readonly unknown[]): void;
};

/** One function for each channel of the contract, and nothing else: the page sees neither ipcRenderer nor events. */
const calls = callChannels.map((channel) => [
  channel,
  (input: unknown): Promise<unknown> => ipcRenderer.invoke(channel, input),
]);

const events = eventChannels.map((channel) => [
  channel,
  (listener: Listener): (() => void) => {
    const receive = (_event: unknown, payload: unknown): void => listener(payload);
    ipcRenderer.on(channel, receive);
    return () => ipcRenderer.off(channel, receive);
  },
]);

contextBridge.exposeInMainWorld('bridge', Object.fromEntries([...calls, ...events]));

// The context bridge carries no ports; a window message does.
for (const type of Object.values(portMessages)) {
  ipcRenderer.on(type, ({ ports }, detail) =>
    window.postMessage({ type, detail }, window.location.origin, ports),
  );
}
