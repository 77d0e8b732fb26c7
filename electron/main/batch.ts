import path from 'node:path';
import { type DomainError } from '@shared/errors';
import { type Language } from '@shared/i18n';
import { type BatchRequest, errorLine, type FileHandle, statusOf } from '@shared/ipc';
import { err, ok, type Result } from '@shared/result';
import { type HandlersOf } from './handlers/types';
import { type BatchAnswer } from './launch/batchAnswer';
import { type BatchStart } from './launch/parseBatch';
import { writeStream } from './launch/standardOutput';
import { type FileTokens } from './services/fileTokens';
import { handleFor, largestSmallFile, largestTable } from './services/pickedFile';

type BatchChannel = 'batch.request' | 'batch.progress' | 'batch.finish' | 'batch.fail';

/** How long the hidden window may take to ask for its command, and then to say nothing at all. */
const startMs = 60_000;
const silenceMs = 15 * 60_000;

/** One batch command, from its request to the one line of standard output and the exit status. */
export class BatchRun {
  readonly #request: BatchRequest;
  readonly #end: (status: number) => void;
  readonly #answer: BatchAnswer;
  #timer: NodeJS.Timeout;

  /** @param end ends the program with a status, once */
  constructor(request: BatchRequest, answer: BatchAnswer, end: (status: number) => void) {
    this.#request = request;
    this.#answer = answer;
    this.#end = end;
    this.#timer = setTimeout(() => this.fail('start'), startMs);
  }

  get isAnswered(): boolean {
    return this.#answer.isGiven;
  }

  /** Ends with a refusal of the shell's own. */
  refuse(error: DomainError): void {
    this.finish(statusOf(error.code), errorLine(error, this.#request.language));
  }

  /** Ends with an inner failure: the window crashed, hung, or something was thrown. */
  fail(reason: 'start' | 'silent' | 'crashed' | 'internal'): void {
    this.refuse({ code: 'shell.failed', reason });
  }

  finish(status: number, line: string): void {
    clearTimeout(this.#timer);
    if (this.#answer.give(line)) this.#end(status);
  }

  handlers(): HandlersOf<BatchChannel> {
    return {
      'batch.request': () => {
        this.#expectLife();
        return ok({ request: this.#request });
      },
      'batch.progress': ({ text }) => {
        this.#expectLife();
        if (!this.#request.quiet && text !== '') writeStream('error', `${text.replace(/\s+/g, ' ')}\n`);
        return ok({});
      },
      'batch.finish': ({ status, json }) => {
        if (isOneJsonObject(json)) this.finish(status, json);
        else this.fail('internal');
        return ok({});
      },
      'batch.fail': () => {
        this.fail('internal');
        return ok({});
      },
    };
  }

  #expectLife(): void {
    clearTimeout(this.#timer);
    if (!this.isAnswered) this.#timer = setTimeout(() => this.fail('silent'), silenceMs);
  }
}

function isOneJsonObject(text: string): boolean {
  if (text.includes('\n')) return false;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** Where there is no batch command the window is told so, and nothing it says to batch is heard. */
export const noBatchHandlers: HandlersOf<BatchChannel> = {
  'batch.request': () => ok({ request: null }),
  'batch.progress': () => err({ code: 'shell.failed', reason: 'mode' }),
  'batch.finish': () => err({ code: 'shell.failed', reason: 'mode' }),
  'batch.fail': () => ok({}),
};

/** The request for the hidden window: the files that are there have become tokens, one that is missing is refused. */
export async function requestFor(
  start: BatchStart,
  language: Language,
  tokens: FileTokens,
): Promise<Result<BatchRequest, DomainError>> {
  const files: Record<string, FileHandle> = {};
  for (const [option, file] of Object.entries(start.inputs)) {
    const largest = option === 'file' ? largestTable : largestSmallFile;
    const handle = await handleFor(file, tokens, largest);
    if (!handle.ok) return handle;
    files[option] = handle.value;
  }
  for (const [option, file] of Object.entries(start.outputs)) {
    const name = path.basename(file).slice(0, 260);
    files[option] = { token: tokens.issue(file, 'save'), name, size: 0 };
  }
  for (const [option, folder] of Object.entries(start.folders)) {
    const name = path.basename(folder).slice(0, 260);
    files[option] = { token: tokens.issue(folder, 'folder'), name, size: 0 };
  }
  const options = { ...start.options };
  return ok({ command: start.command, language, quiet: start.isQuiet, options, files });
}
