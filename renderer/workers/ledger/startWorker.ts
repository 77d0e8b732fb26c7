/** A worker on its way. `failed` answers the message of its first error, also of one before anybody listened. */
export type StartedWorker = { readonly worker: Worker; readonly failed: Promise<string> };

/** Starts the ledger worker. It needs nothing of the page before it is given the journal's port. */
export function startWorker(): StartedWorker {
  const worker = new Worker(new URL('./index.ts', import.meta.url), { type: 'module', name: 'ledger' });
  const failed = new Promise<string>((resolve) => {
    worker.addEventListener('error', ({ message }) => resolve(message));
  });
  return { worker, failed };
}
