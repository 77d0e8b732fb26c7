import { type Instant } from '@shared/ids';
import { createIdMaker } from './ids';
import { JournalClient } from './journalClient';
import { Ledger } from './ledger';
import { type FromWorker, type ToWorker } from './protocol';

// The worker's entry: joins the ledger to the window's messages. There is one such worker, in the one window.

const running = new Map<number, AbortController>();
let ledger: Ledger | null = null;
let onLedger = (): void => undefined;
const isOpen = new Promise<void>((resolve) => {
  onLedger = resolve;
});

function post(message: FromWorker): void {
  self.postMessage(message);
}

/** Waits until the worker of the window before is gone, and keeps the lock as long as this one lives. */
async function holdLock(): Promise<void> {
  return new Promise((resolve) => {
    void navigator.locks.request('ledger', () => {
      resolve();
      return new Promise(() => undefined);
    });
  });
}

async function open(port: MessagePort): Promise<void> {
  await holdLock();
  ledger = new Ledger({
    journal: new JournalClient(port),
    clock: () => new Date().toISOString() as Instant,
    newId: createIdMaker(
      () => Date.now(),
      (bytes) => crypto.getRandomValues(bytes),
    ),
    onState: (state) => post({ type: 'state', state }),
    onStarting: (progress) => post({ type: 'starting', progress }),
  });
  const opening = ledger.open();
  onLedger();
  await opening;
}

async function run(
  message: Extract<ToWorker, { type: 'run' }>,
  port: MessagePort | undefined,
): Promise<void> {
  const { id, name, input, today } = message;
  const abort = new AbortController();
  running.set(id, abort);
  await isOpen;
  try {
    const tools = {
      progress: (progress: Extract<FromWorker, { type: 'progress' }>['progress']) =>
        post({ type: 'progress', id, progress }),
      signal: abort.signal,
      port,
      today,
    };
    const result = await ledger?.run(name, input as never, tools);
    if (result) post({ type: 'answer', id, result });
  } catch (error) {
    post({
      type: 'bug',
      id,
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  } finally {
    running.delete(id);
  }
}

self.addEventListener('message', ({ data, ports }: MessageEvent<ToWorker>) => {
  const [port] = ports;
  if (data.type === 'cancel') running.get(data.id)?.abort();
  else if (data.type === 'run') void run(data, port);
  else if (port) void open(port);
});
