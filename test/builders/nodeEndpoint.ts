import { type MessagePort } from 'node:worker_threads';
import { type Endpoint } from '@electron/main/services/journalServer';

/** Node's message port in the shape that the journal's server takes. */
export function toEndpoint(port: MessagePort): Endpoint {
  return {
    post: (message) => port.postMessage(message),
    listen: (onMessage, onClose) => {
      port.on('message', onMessage);
      port.on('close', onClose);
    },
    close: () => port.close(),
  };
}
