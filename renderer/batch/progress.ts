import { bridge } from '@renderer/bridge';
import type { Progress } from '@renderer/workers/ledger/protocol';
import { type Catalogue } from '@shared/i18n';

const leastPauseMs = 1_000;

/** Says on standard error how far the work is, at most once a second within a stage; the shell hears a sign of life. */
export function createProgress(text: Catalogue): (progress: Progress) => void {
  let lastStage: Progress['stage'] | null = null;
  let lastAt = 0;
  return ({ stage, done, of }) => {
    const now = performance.now();
    if (stage === lastStage && now - lastAt < leastPauseMs) return;
    lastStage = stage;
    lastAt = now;
    const count = of > 0 ? ` ${text.common.progressOf({ done: String(done), of: String(of) })}` : '';
    void bridge['batch.progress']({ text: `${text.batch.stages[stage]}${count}` });
  };
}
