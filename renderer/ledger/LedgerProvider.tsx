import { type BookState } from '@renderer/workers/ledger/protocol';
import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from 'react';
import { type Ledger } from './ledger';
import { QuestionCache } from './questionCache';

type Held = { readonly ledger: Ledger; readonly cache: QuestionCache };

const LedgerContext = createContext<Held | null>(null);

export type LedgerProviderProps = { readonly ledger: Ledger; readonly children: ReactNode };

/** Gives everything below it the ledger and the memory of its last answers. */
export function LedgerProvider({ ledger, children }: LedgerProviderProps): ReactNode {
  const [held] = useState(() => ({ ledger, cache: new QuestionCache() }));
  return <LedgerContext value={held}>{children}</LedgerContext>;
}

export function useLedger(): Ledger {
  return useHeld().ledger;
}

export function useQuestionCache(): QuestionCache {
  return useHeld().cache;
}

/** The book's state: head, start report, company, work under way. Null until the books are open. */
export function useBook(): BookState | null {
  const { ledger } = useHeld();
  return useSyncExternalStore(
    (changed) => ledger.subscribe(changed),
    () => ledger.state,
  );
}

/** The hash of the head alone: a screen that asks questions is drawn again when the book moves, not at every step of work. */
export function useHead(): string | undefined {
  const { ledger } = useHeld();
  return useSyncExternalStore(
    (changed) => ledger.subscribe(changed),
    () => ledger.state?.head.hash,
  );
}

function useHeld(): Held {
  const held = useContext(LedgerContext);
  if (held === null) throw new Error('the ledger is used outside a LedgerProvider');
  return held;
}
