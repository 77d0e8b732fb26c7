import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { bridge } from './bridge';
import { readStart } from './start';

/** Boots the page: the screens, or in the hidden window of batch the command. */
async function boot(): Promise<void> {
  const start = await readStart();
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no root');
  const { App } = await import('./App');
  createRoot(root).render(
    <StrictMode>
      <App {...start} />
    </StrictMode>,
  );
}

function report(event: string, error: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  void bridge['log.write']({ level: 'error', event, detail: detail.slice(0, 2_000) });
}

window.addEventListener('error', (event) => report('uncaught', event.error));
window.addEventListener('unhandledrejection', (event) => report('unhandled', event.reason));

await boot();
