import { type RawCell, type RawRow, type ReadTableMessage } from '@shared/sheets';
import { type JobPort } from '../jobPort';
import { limits } from './limits';
import { ReadingCancelled, UnreadableFile } from './unreadableFile';

const rowsPerMessage = 2_000;
/** Gaps up to this many empty rows are sent as []; behind a longer one a new message begins. */
const gapRows = 50;

export type RowSender = {
  /** Number of rows with a value so far. */
  readonly count: number;
  /** Takes one row; rows without any value are passed over. @returns true when `flush` is due */
  add(row: number, cells: RawCell[]): boolean;
  /** Sends the full messages, each as soon as the reader has asked for more. `doneShare`: 0 to 1. */
  flush(doneShare: number): Promise<void>;
  /** Sends what is left and waits until the reader has taken it. */
  finish(): Promise<void>;
  close(): void;
};

type Batch = { readonly firstRow: number; readonly rows: RawRow[] };

/** Collects rows into messages; at most one is on its way, so neither side piles up memory. */
export function createRowSender(port: JobPort, name: string, signal: AbortSignal): RowSender {
  let current: Batch | undefined;
  let ready: Batch[] = [];
  let count = 0;
  let taken: Promise<void> = Promise.resolve();
  let answer: { resolve: () => void; reject: (reason: Error) => void } | undefined;

  const cancel = (): void => answer?.reject(new ReadingCancelled());
  signal.addEventListener('abort', cancel);
  const stopListening = port.onMessage((message) => {
    if ((message as { type?: string }).type === 'more') answer?.resolve();
  });

  const completeBatch = (): void => {
    if (current) ready.push(current);
    current = undefined;
  };

  const send = async (batch: Batch, doneShare: number): Promise<void> => {
    await taken;
    if (signal.aborted) throw new ReadingCancelled();
    taken = new Promise((resolve, reject) => {
      answer = { resolve, reject };
    });
    // A cancel may come while nobody waits for the answer.
    taken.catch(() => undefined);
    const message: ReadTableMessage = { type: 'rows', ...batch, doneShare };
    port.postMessage(message);
  };

  const flush = async (doneShare: number): Promise<void> => {
    const batches = ready;
    ready = [];
    for (const batch of batches) await send(batch, doneShare);
  };

  return {
    get count() {
      return count;
    },
    add(row, cells) {
      if (!hasValue(cells)) return ready.length > 0;
      count += 1;
      if (count > limits.rows + limits.headRows)
        throw new UnreadableFile({ code: 'file.tooManyRows', name, max: limits.rows });
      if (current && row - (current.firstRow + current.rows.length) > gapRows) completeBatch();
      current ??= { firstRow: row, rows: [] };
      while (current.firstRow + current.rows.length < row) current.rows.push([]);
      current.rows.push(cells);
      if (current.rows.length >= rowsPerMessage) completeBatch();
      return ready.length > 0;
    },
    flush,
    async finish() {
      completeBatch();
      await flush(1);
      await taken;
    },
    close() {
      stopListening();
      signal.removeEventListener('abort', cancel);
    },
  };
}

function hasValue(cells: readonly RawCell[]): boolean {
  return cells.some((cell) => cell !== null && (typeof cell !== 'string' || cell.trim() !== ''));
}
