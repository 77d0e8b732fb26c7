import { type DomainError } from '@shared/errors';
import { err, ok, type Result } from '@shared/result';
import {
  mostRowsInMessage,
  type SheetRow,
  type WorkbookContent,
  type WriteWorkbookMessage,
  type WriteWorkbookRequest,
} from '@shared/sheets';
import { type Tools } from './world';

/** Messages with rows that may be on their way: the next is made while the job writes the one before. */
const mostUnwritten = 2;

export type WrittenWorkbook = { readonly rows: number; readonly bytes: number };

/**
 * Sends a workbook to the writeWorkbook job behind `port`, row by row and no faster than the job writes. Answers when
 * the file stands. The port is closed at the end, however it ends.
 */
export async function sendWorkbook(
  port: MessagePort,
  { spec, sheets }: WorkbookContent,
  { progress, signal }: Pick<Tools, 'progress' | 'signal'>,
): Promise<Result<WrittenWorkbook, DomainError>> {
  const all = sheets.reduce((count, sheet) => count + sheet.rowCount, 0);
  const job = new WorkbookJob(port, signal, (done) => progress({ stage: 'writing', done, of: all }));
  try {
    progress({ stage: 'writing', done: 0, of: all });
    job.send({ type: 'begin', workbook: spec });
    for (const sheet of sheets) {
      job.send({ type: 'beginSheet', sheet: sheet.spec });
      for (const rows of inMessages(sheet.rows)) {
        await job.untilReady();
        if (job.answer !== null) return job.answer;
        job.sendRows(rows);
      }
      job.send({ type: 'endSheet' });
    }
    job.send({ type: 'end' });
    return await job.untilAnswered();
  } finally {
    job.close();
  }
}

function* inMessages(rows: Iterable<SheetRow>): Iterable<readonly SheetRow[]> {
  let message: SheetRow[] = [];
  for (const row of rows) {
    message.push(row);
    if (message.length < mostRowsInMessage) continue;
    yield message;
    message = [];
  }
  if (message.length > 0) yield message;
}

/** The job at the other end of the port. */
class WorkbookJob {
  #answer: Result<WrittenWorkbook, DomainError> | null = null;
  #unwritten = 0;
  #wake: (() => void) | null = null;

  constructor(
    private readonly port: MessagePort,
    private readonly signal: AbortSignal,
    private readonly onWritten: (rows: number) => void,
  ) {
    port.addEventListener('message', this.#hear);
    port.addEventListener('close', this.#lose);
    signal.addEventListener('abort', this.#cancel);
    port.start();
    if (signal.aborted) this.#cancel();
  }

  /** How it ended, or null while it is at work. */
  get answer(): Result<WrittenWorkbook, DomainError> | null {
    return this.#answer;
  }

  send(message: WriteWorkbookRequest): void {
    this.port.postMessage(message);
  }

  sendRows(rows: readonly SheetRow[]): void {
    this.#unwritten += 1;
    this.send({ type: 'rows', rows });
  }

  /** Waits until more rows are wanted, or none any more. */
  async untilReady(): Promise<void> {
    while (this.#answer === null && this.#unwritten >= mostUnwritten) await this.#news();
  }

  async untilAnswered(): Promise<Result<WrittenWorkbook, DomainError>> {
    for (;;) {
      if (this.#answer !== null) return this.#answer;
      await this.#news();
    }
  }

  close(): void {
    this.port.removeEventListener('message', this.#hear);
    this.port.removeEventListener('close', this.#lose);
    this.signal.removeEventListener('abort', this.#cancel);
    this.port.close();
  }

  #news(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  #end(answer: Result<WrittenWorkbook, DomainError>): void {
    this.#answer ??= answer;
    this.#wake?.();
  }

  readonly #hear = ({ data }: MessageEvent): void => {
    const message = data as WriteWorkbookMessage;
    if (message.type === 'written') {
      this.#unwritten -= 1;
      this.onWritten(message.rows);
      this.#wake?.();
    } else if (message.type === 'done') this.#end(ok({ rows: message.rows, bytes: message.bytes }));
    else this.#end(err(message.error));
  };

  /** The process behind the port has ended without a word: stopped by the shell for the user, or of itself. */
  readonly #lose = (): void =>
    this.#end(
      err(this.signal.aborted ? { code: 'command.cancelled' } : { code: 'job.failed', reason: 'ended' }),
    );

  /** The job answers a cancel once its file is gone; that answer is waited for. */
  readonly #cancel = (): void => this.send({ type: 'cancel' });
}
