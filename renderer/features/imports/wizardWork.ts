import { type Progress } from '@renderer/workers/ledger/protocol';
import { changeWizard, changeWork, useWizard, type WizardWork } from './wizardStore';

export type WorkHold = {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
};

let lastId = 0;

/**
 * Does a piece of work with its progress shown and a way out of it. One at a time: what is under way is called off
 * first, and an answer that comes after that is dropped (null).
 */
export async function whileWorking<T>(
  kind: WizardWork['kind'],
  work: (hold: WorkHold) => Promise<T>,
  onCancel?: () => void,
): Promise<T | null> {
  useWizard.getState().work?.cancel?.();
  lastId += 1;
  const id = lastId;
  const abort = new AbortController();
  const cancel = (): void => {
    changeWork(id, { isCancelling: true });
    abort.abort();
    onCancel?.();
  };
  changeWizard({
    work: { id, kind, stage: null, done: 0, of: undefined, isCancelling: false, cancel },
    refusal: null,
  });
  const onProgress = ({ stage, done, of }: Progress): void => {
    // Once rows are applied the command exists: there is nothing left to call off.
    changeWork(id, { stage, done, of, ...(stage === 'applying' ? { cancel: undefined } : {}) });
  };
  try {
    const answer = await work({ signal: abort.signal, onProgress });
    return useWizard.getState().work?.id === id ? answer : null;
  } finally {
    if (useWizard.getState().work?.id === id) changeWizard({ work: null });
  }
}
