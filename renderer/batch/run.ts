import { bridge } from '@renderer/bridge';
import type { Ledger } from '@renderer/ledger';
import type { Start } from '@renderer/start';
import type { BookState } from '@renderer/workers/ledger/protocol';
import { type DomainError } from '@shared/errors';
import { catalogueOf } from '@shared/i18n';
import { type BatchRequest } from '@shared/ipc';
import { runAging } from './aging';
import { type BatchContext } from './context';
import { runImport } from './importFile';
import { runLetters } from './letters';
import { type BatchOutcome, refused } from './outcome';
import { createProgress } from './progress';
import { runSample } from './sample';
import { runStatements } from './statements';
import { runUndoImport } from './undoImport';
import { runVerify } from './verify';

type BatchCommand = (context: BatchContext) => Promise<BatchOutcome>;

const commands: Readonly<Record<string, BatchCommand>> = {
  import: runImport,
  'undo-import': runUndoImport,
  aging: runAging,
  letters: runLetters,
  statements: runStatements,
  sample: runSample,
  verify: runVerify,
};

/** Carries out the command of the hidden window and ends the program with its one line, whatever happens. */
export async function runBatch(ledger: Ledger, start: Start): Promise<void> {
  const asked = await bridge['batch.request']({});
  if (!asked.ok || asked.value.request === null) throw new Error('batch without a request');
  const { request } = asked.value;
  const outcome = await carryOut(ledger, start, request).catch((error: unknown): BatchOutcome => {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    void bridge['log.write']({ level: 'error', event: 'batch.failed', detail: detail.slice(0, 2_000) });
    return refused({ code: 'shell.failed', reason: 'internal' }, request.language);
  });
  await bridge['batch.finish'](outcome);
}

async function carryOut(ledger: Ledger, start: Start, request: BatchRequest): Promise<BatchOutcome> {
  const { language, options, files } = request;
  const text = catalogueOf(language);
  const progress = createProgress(text);
  const book = await settledBook(ledger, progress);
  const damage = damageOf(book);
  if (damage && request.command !== 'verify') return refused(damage, language);
  const run = commands[request.command];
  if (!run) return refused({ code: 'usage.unknownCommand', command: request.command }, language);
  return run({ ledger, book, language, text, today: start.today, options, files, progress });
}

/** The book once the start is through and no large command is half applied any more. */
function settledBook(ledger: Ledger, progress: BatchContext['progress']): Promise<BookState> {
  return new Promise((resolve) => {
    // A rebuild can take a minute; the shell takes a window that says nothing for one that hangs.
    const stopStarting = ledger.onStarting(progress);
    let stop = (): void => undefined;
    const look = (state: BookState | null): boolean => {
      if (state === null) return false;
      if (state.applying) {
        progress({ stage: 'applying', done: state.applying.done, of: state.applying.of });
        return false;
      }
      stop();
      stopStarting();
      resolve(state);
      return true;
    };
    if (!look(ledger.state)) stop = ledger.subscribe(look);
  });
}

/** Why nothing may be read or written: batch then ends with status 5 and changes nothing. */
function damageOf({ start }: BookState): DomainError | null {
  switch (start.kind) {
    case 'ready':
      return null;
    case 'damaged':
      return { code: 'data.damaged', seq: start.seq, reason: start.reason };
    case 'beyondJournal':
      return { code: 'data.damaged', seq: start.journalSeq, reason: 'beyondJournal' };
    case 'failed':
      return start.error;
  }
}
