import { RouterProvider } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { bridge } from './bridge';
import { ScreenBoundary } from './features/shell';
import { TextProvider } from './i18n';
import { type Ledger, LedgerProvider } from './ledger';
import { router } from './routes';
import { type Start } from './start';
import { startSession, useSession } from './state/session';
import { UiProvider } from './ui';

export type AppProps = { readonly ledger: Ledger; readonly start: Start };

/** The whole window: texts, look, ledger and the screens. */
export function App({ ledger, start }: AppProps): ReactNode {
  // The session begins before the first screen is drawn, so that none is ever drawn in another language.
  useState(() => startSession(start, (change) => void bridge['preferences.write'](change)));
  const language = useSession((session) => session.language);
  const colorScheme = useSession((session) => session.colorScheme);
  return (
    <TextProvider language={language}>
      <UiProvider language={language} colorScheme={colorScheme}>
        <ScreenBoundary>
          <LedgerProvider ledger={ledger}>
            <RouterProvider router={router} />
          </LedgerProvider>
        </ScreenBoundary>
      </UiProvider>
    </TextProvider>
  );
}
