import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import type { Ledger } from './ledger';
import type { Start } from './start';

/** Puts the screens into the page. A module of its own, so that batch loads none of them. */
export function showScreens(root: HTMLElement, ledger: Ledger, start: Start): void {
  createRoot(root).render(
    <StrictMode>
      <App ledger={ledger} start={start} />
    </StrictMode>,
  );
}
