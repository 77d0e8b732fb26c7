import { once } from 'node:events';
import path from 'node:path';
import { type Writable } from 'node:stream';
import { writeErrorOf } from '@electron/main/services/fileError';
import { type WriteWorkbookMessage, type WriteWorkbookRequest } from '@shared/sheets';
import { type JobContext } from './jobPort';
import { Inbox } from './inbox';
import { type OpenFile, openReplacedFile } from './replacedFile';
import { XlsxWriter } from './xlsxWriter';

/** The work was given up by the user, or whoever sent the rows has gone. */
class WritingCancelled extends Error {}

/**
 * Writes a workbook from the sheets and rows that come over the port (`WriteWorkbookRequest`), whole or not at all: to
 * a temporary file beside the target, then fsync and rename. A cancelled or failed run leaves the target as it was.
 */
export async function writeWorkbook(
  { port, path: target, signal }: JobContext<'writeWorkbook'>,
  openFile?: OpenFile,
): Promise<void> {
  const answer = (message: WriteWorkbookMessage): void => port.postMessage(message);
  const stop = new AbortController();
  const stopped = AbortSignal.any([signal, stop.signal]);
  const inbox = new Inbox<WriteWorkbookRequest>(port, stopped);
  // A cancel does not wait its turn behind the rows that were sent before it.
  const stopListening = port.onMessage((message) => {
    if ((message as WriteWorkbookRequest).type === 'cancel') stop.abort();
  });
  try {
    const file = await openReplacedFile(target, openFile);
    let rows: number;
    try {
      const steps = write(inbox, file.stream, (count) => answer({ type: 'written', rows: count }));
      rows = await Promise.race([steps, cancelled(stopped)]);
      const bytes = await file.commit();
      answer({ type: 'done', rows, bytes });
    } catch (error) {
      await file.discard();
      throw error;
    }
  } catch (error) {
    if (error instanceof WritingCancelled) answer({ type: 'failed', error: { code: 'command.cancelled' } });
    else if (isSystemError(error))
      answer({ type: 'failed', error: writeErrorOf(error, path.basename(target)) });
    else throw error;
  } finally {
    stopListening();
    inbox.close();
  }
}

/** Never answers; fails when the signal fires. */
async function cancelled(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await once(signal, 'abort');
  throw new WritingCancelled();
}

/** Plays the messages until `end`; answers the rows written. */
async function write(
  inbox: Inbox<WriteWorkbookRequest>,
  stream: Writable,
  onWritten: (rows: number) => void,
): Promise<number> {
  let writer: XlsxWriter | undefined;
  let count = 0;
  const begun = (): XlsxWriter => {
    if (writer === undefined) throw new Error('rows came before the workbook was begun');
    return writer;
  };
  for (;;) {
    const message = await inbox.next();
    if (message === null || message.type === 'cancel') throw new WritingCancelled();
    switch (message.type) {
      case 'begin':
        writer = new XlsxWriter(stream, message.workbook);
        break;
      case 'beginSheet':
        begun().beginSheet(message.sheet);
        break;
      case 'rows':
        await begun().writeRows(message.rows);
        count += message.rows.length;
        onWritten(count);
        break;
      case 'endSheet':
        begun().endSheet();
        break;
      case 'end':
        await begun().end();
        return count;
    }
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
