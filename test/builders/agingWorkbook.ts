import { MessageChannel, type MessagePort as NodePort } from 'node:worker_threads';
import { type JobPort } from '@electron/jobs/jobPort';
import { writeWorkbook } from '@electron/jobs/writeWorkbook';
import { type AgingQuery } from '@shared/aging';
import { type DomainError } from '@shared/errors';
import { type Language } from '@shared/i18n';
import { type Book } from '@shared/ledger';
import { type Result } from '@shared/result';
import { type Progress } from '@renderer/workers/ledger/protocol';
import { agingWorkbookQuestions } from '@renderer/workers/ledger/questions/agingWorkbook';
import { type World } from '@renderer/workers/ledger/world';
import { asOf } from './agingBook';

export type WriteOptions = {
  readonly query?: Partial<AgingQuery>;
  readonly language?: Language;
  readonly onProgress?: (progress: Progress) => void;
  /** The user's cancel, as the window sends it to the worker. */
  readonly cancel?: AbortSignal;
  /** The end of the job's process, as the shell brings it about. */
  readonly stop?: AbortSignal;
};

export const head = { seq: 42, hash: '0123456789abcdef'.repeat(4) };

export function jobPortOf(port: NodePort): JobPort {
  return {
    postMessage: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.on('message', listener);
      return () => port.off('message', listener);
    },
  };
}

/** Worker and job as in the program, with a channel between them whose messages are cloned. */
export async function writeAgingWorkbook(
  book: Book,
  path: string,
  { query, language = 'zh-CN', onProgress, cancel, stop }: WriteOptions = {},
): Promise<Result<{ rows: number; bytes: number }, DomainError>> {
  const { port1, port2 } = new MessageChannel();
  const never = new AbortController().signal;
  const world = { book, head } as unknown as World;
  const job = writeWorkbook({
    port: jobPortOf(port1),
    path,
    input: { job: 'writeWorkbook', token: 'token-of-test' },
    signal: stop ?? never,
  });
  const answer = await agingWorkbookQuestions['aging.workbook'](
    world,
    { query: { asOf, basis: 'due', bounds: [30, 60, 90, 180], ...query }, language, version: '0.1.0' },
    {
      progress: onProgress ?? (() => undefined),
      signal: cancel ?? never,
      port: port2 as unknown as MessagePort,
      today: asOf,
    },
  );
  await job;
  port1.close();
  return answer;
}
