import { bridge, startJob } from '@renderer/bridge';
import { type Ledger } from '@renderer/ledger';
import { type Progress, type WorkAnswer, type WorkInput } from '@renderer/workers/ledger/protocol';
import { type DomainError } from '@shared/errors';
import { type Result } from '@shared/result';

/** The work of the ledger that has papers drawn. */
export type DrawingWork =
  'papers.preview' | 'papers.drafts' | 'paper.issue' | 'paper.emsSheet' | 'papers.envelopes';

export type DrawingOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
};

/** Starts a drawing job and gives its port to the ledger along with the work; a cancel ends both. */
export async function drawWithJob<N extends DrawingWork>(
  ledger: Ledger,
  name: N,
  input: WorkInput<N>,
  { signal, onProgress }: DrawingOptions = {},
): Promise<Result<WorkAnswer<N>, DomainError>> {
  const started = await startJob({ job: 'drawPapers' });
  if (!started.ok) return started;
  const { jobId, port } = started.value;
  const end = (): void => void bridge['jobs.cancel']({ jobId });
  signal?.addEventListener('abort', end);
  try {
    return await ledger.run(name, input, {
      port,
      ...(signal === undefined ? {} : { signal }),
      ...(onProgress === undefined ? {} : { onProgress }),
    });
  } finally {
    signal?.removeEventListener('abort', end);
  }
}
