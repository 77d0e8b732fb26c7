import { create } from 'zustand';

/** A long piece of work that the user can watch and cancel; short ones never show. */
export type Work = {
  readonly id: number;
  readonly label: string;
  readonly done: number;
  readonly of: number | undefined;
  readonly note: string | undefined;
  readonly startedAt: number;
  readonly cancel: (() => void) | undefined;
  readonly isCancelling: boolean;
};

export const useWorks = create<{ readonly works: readonly Work[] }>()(() => ({ works: [] }));

let lastId = 0;

/** Adds a piece of work to what the frame shows; answers its id. */
export function beginWork(label: string, cancel?: () => void): number {
  lastId += 1;
  const work: Work = {
    id: lastId,
    label,
    done: 0,
    of: undefined,
    note: undefined,
    startedAt: performance.now(),
    cancel,
    isCancelling: false,
  };
  useWorks.setState((state) => ({ works: [...state.works, work] }));
  return work.id;
}

export function changeWork(
  id: number,
  change: Partial<Pick<Work, 'done' | 'of' | 'note' | 'isCancelling'>>,
): void {
  useWorks.setState((state) => ({
    works: state.works.map((work) => (work.id === id ? { ...work, ...change } : work)),
  }));
}

export function endWork(id: number): void {
  useWorks.setState((state) => ({ works: state.works.filter((work) => work.id !== id) }));
}
