import { type MergeAnswer } from '@shared/documents';
import { type DomainError } from '@shared/errors';
import { err, ok, type Result } from '@shared/result';

/** Hears a merging job to its end: the name of the file, or why there is none. A job that ends without a word failed. */
export function untilMerged(
  port: MessagePort,
  onMerged: (done: number) => void = () => undefined,
): Promise<Result<string, DomainError>> {
  return new Promise((resolve) => {
    port.addEventListener('message', ({ data }: MessageEvent) => {
      const answer = data as MergeAnswer;
      if (answer.type === 'merged') return onMerged(answer.done);
      resolve(answer.type === 'done' ? ok(answer.name) : err(answer.error));
      port.close();
    });
    port.addEventListener('close', () => resolve(err({ code: 'job.failed', reason: 'ended' })));
    port.start();
  });
}
