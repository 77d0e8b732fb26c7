import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { drawPapers } from '@electron/jobs/drawPapers';
import { onTestFinished } from 'vitest';

/** The port of a drawing job that keeps its papers in a folder, as the window hands one on to the ledger. */
export function drawingPort(documents: string): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const stop = new AbortController();
  onTestFinished(() => {
    stop.abort();
    port1.close();
  });
  port2.on('close', () => stop.abort());
  void drawPapers(
    {
      port: {
        postMessage: (message) => port2.postMessage(message),
        onMessage: (listener) => {
          port2.on('message', listener);
          return () => port2.off('message', listener);
        },
      },
      input: { job: 'drawPapers' },
      path: documents,
      documents,
      signal: stop.signal,
    },
    path.resolve('resources/fonts'),
  );
  return port1 as unknown as MessagePort;
}
