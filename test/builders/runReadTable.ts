import { MessageChannel } from 'node:worker_threads';
import { type JobPort } from '@electron/jobs/jobPort';
import { readTable } from '@electron/jobs/readTable';
import { type DomainError } from '@shared/errors';
import { type MergedRange, type RawRow, type ReadTableMessage } from '@shared/sheets';

export type ReadTableOutcome = {
  readonly opened: Extract<ReadTableMessage, { type: 'opened' }> | undefined;
  /** The rows with a value, by row number. */
  readonly rows: ReadonlyMap<number, RawRow>;
  readonly merged: readonly MergedRange[];
  readonly rowCount: number | undefined;
  readonly error: DomainError | undefined;
  readonly messages: readonly ReadTableMessage[];
  readonly mostRowsInAMessage: number;
};

type Options = {
  readonly sheet?: string;
  readonly encoding?: 'utf-8' | 'gb18030';
  readonly signal?: AbortSignal;
  /** Asked before `more` is sent; false cancels instead. */
  readonly onRows?: (count: number) => boolean;
};

/** Runs the job as the program does, with a port whose messages are cloned, and reads until it ends. */
export async function runReadTable(path: string, options: Options = {}): Promise<ReadTableOutcome> {
  const { port1, port2 } = new MessageChannel();
  const jobPort: JobPort = {
    postMessage: (message) => port1.postMessage(message),
    onMessage: (listener) => {
      port1.on('message', listener);
      return () => port1.off('message', listener);
    },
  };
  const messages: ReadTableMessage[] = [];
  const rows = new Map<number, RawRow>();
  port2.on('message', (message: ReadTableMessage) => {
    messages.push(message);
    if (message.type !== 'rows') return;
    for (const [place, row] of message.rows.entries())
      if (row.length > 0) rows.set(message.firstRow + place, row);
    port2.postMessage({ type: options.onRows?.(rows.size) === false ? 'cancel' : 'more' });
  });
  try {
    await readTable({
      port: jobPort,
      path,
      signal: options.signal ?? new AbortController().signal,
      input: {
        job: 'readTable',
        token: 'token-of-test',
        ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
        ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
      },
    });
    // The last messages are still on their way.
    await new Promise((resolve) => setTimeout(resolve, 20));
  } finally {
    port1.close();
    port2.close();
  }
  return {
    opened: messages.find((message) => message.type === 'opened'),
    rows,
    merged: messages.find((message) => message.type === 'done')?.merged ?? [],
    rowCount: messages.find((message) => message.type === 'done')?.rowCount,
    error: messages.find((message) => message.type === 'failed')?.error,
    messages,
    mostRowsInAMessage: Math.max(
      0,
      ...messages.map((message) => (message.type === 'rows' ? message.rows.length : 0)),
    ),
  };
}
