import { bridge, connectJournal, startJob } from './bridge';
import type { Ledger } from './ledger';
import { readStart, readToday } from './start';
import type { Start } from './start';
import { createLedgerClient } from './workers/ledger/client';
import { type StartedWorker } from './workers/ledger/startWorker';

declare global {
  /** What tests of the built program take hold of; there only with --test-hooks, never in an installed program. */
  var __zhangqi: object | undefined;
}

/** Boots the page: the screens, or in the hidden window of batch the command. */
export async function boot(worker: StartedWorker): Promise<void> {
  const ledger = createLedgerClient({ worker, connectJournal, today: readToday });
  const start = await readStart();
  if (start.info.hasTestHooks) globalThis.__zhangqi = { ledger, bridge, startJob };
  if (start.info.mode === 'batch') await bootBatch(ledger, start);
  else await bootScreens(ledger, start);
}

async function bootBatch(ledger: Ledger, start: Start): Promise<void> {
  const { runBatch } = await import('./batch/run');
  await runBatch(ledger, start);
}

async function bootScreens(ledger: Ledger, start: Start): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no root');
  const { showScreens } = await import('./showScreens');
  showScreens(root, ledger, start);
}

/** Nothing is lost without a word: what nobody caught goes to the log, and ends a batch command. */
function report(event: string, error: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  void bridge['log.write']({ level: 'error', event, detail: detail.slice(0, 2_000) });
  void bridge['batch.fail']({});
}

window.addEventListener('error', (event) => report('uncaught', event.error));
window.addEventListener('unhandledrejection', (event) => report('unhandled', event.reason));
