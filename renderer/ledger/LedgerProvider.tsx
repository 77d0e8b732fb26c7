import { type BookState, type Progress } from '@renderer/workers/ledger/protocol';
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
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

/** How far the start is, where it takes long; null until it says so. */
export function useStarting(): Progress | null {
  const { ledger } = useHeld();
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => ledger.onStarting(setProgress), [ledger]);
  return progress;
}

function useHeld(): Held {
  const held = useContext(LedgerContext);
  if (held === null) throw new Error('the ledger is used outside a LedgerProvider');
  return held;
}
