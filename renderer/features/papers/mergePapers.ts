import { bridge, startJob } from '@renderer/bridge';
import { untilMerged } from '@renderer/ledger/untilMerged';
import { beginWork, changeWork, endWork } from '@renderer/state/works';
import { type DomainError } from '@shared/errors';
import { err, type Result } from '@shared/result';

export type MergeInput = {
  /** The place that was chosen for the one file. */
  readonly token: string;
  readonly files: readonly { readonly sha256: string }[];
};

/** Joins archived papers into one PDF in the background, with progress and a way out; answers the name of the file. */
export async function mergePapers(label: string, input: MergeInput): Promise<Result<string, DomainError>> {
  const started = await startJob({ job: 'mergePapers', token: input.token, files: [...input.files] });
  if (!started.ok) return started;
  const { jobId, port } = started.value;
  let isCancelled = false;
  const work = beginWork(label, () => {
    isCancelled = true;
    changeWork(work, { isCancelling: true });
    void bridge['jobs.cancel']({ jobId });
  });
  changeWork(work, { of: input.files.length });
  try {
    const merged = await untilMerged(port, (done) => changeWork(work, { done, of: input.files.length }));
    return isCancelled && !merged.ok ? err({ code: 'command.cancelled' }) : merged;
  } finally {
    endWork(work);
  }
}
