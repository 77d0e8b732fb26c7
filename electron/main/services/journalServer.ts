import path from 'node:path';
import { type DomainError } from '@shared/errors';
import {
  type JournalCallName,
  journalCalls,
  type JournalInput,
  type JournalOutput,
  type JournalReply,
  JournalRequest,
  type PictureCursor,
} from '@shared/ipc/journalPort';
import { err, ok, type Result } from '@shared/result';
import { BookPicture } from './bookPicture';
import { JournalFile } from './journalFile';
import { KeptFiles } from './keptFiles';
import { probeRoom } from './probeRoom';

/** One end of a message port, whatever makes it: Electron in the program, node in tests. */
export type Endpoint = {
  readonly post: (message: unknown) => void;
  readonly listen: (onMessage: (message: unknown) => void, onClose: () => void) => void;
  readonly close: () => void;
};

export type JournalServerOptions = {
  /** D: the journal lies in D/journal, kept files in D/documents. */
  readonly dataFolder: string;
  /** The path behind the token of a file that the user chose to read. */
  readonly resolveToken: (token: string) => string | undefined;
  /** Deletes the window's IndexedDB, which only the shell can do once it no longer opens. */
  readonly dropStores: () => Promise<void>;
  readonly log: (level: 'error' | 'warn' | 'info', event: string, detail?: string) => void;
  readonly segmentBytes?: number;
};

type Answer<N extends JournalCallName> = Promise<Result<JournalOutput<N>, DomainError>>;
type Handlers = { readonly [N in JournalCallName]: (input: JournalInput<N>) => Answer<N> };

/**
 * The shell's end of the journal: serves one worker at a time, one request after another. A new connection (a window
 * that started, was reloaded or crashed) lets the request at work finish, drops those that wait, and reads the
 * journal's end anew before it answers anything.
 */
export class JournalServer {
  private journal: Result<JournalFile, DomainError> | null = null;
  private endpoint: Endpoint | null = null;
  private work: Promise<void> = Promise.resolve();
  /** What was kept since the program started may be named yet. A file's time may lie a tick of the kernel's clock (10 ms) behind the program's. */
  private readonly startedAt = Date.now() - 10;
  private readonly kept: KeptFiles;
  private readonly picture: BookPicture;

  constructor(private readonly options: JournalServerOptions) {
    this.picture = new BookPicture(options.dataFolder);
    this.kept = new KeptFiles(path.join(options.dataFolder, 'documents'));
  }

  /** Resolves when the journal has been read and its head can be asked for. */
  connect(endpoint: Endpoint): Promise<void> {
    this.endpoint?.close();
    this.endpoint = endpoint;
    const opened = this.inTurn(() => this.open());
    endpoint.listen(
      (message) => void this.inTurn(() => this.serve(endpoint, message)),
      () => this.leave(endpoint),
    );
    return opened;
  }

  /** Ends the service, after the request at work. */
  async close(): Promise<void> {
    this.endpoint?.close();
    this.endpoint = null;
    await this.inTurn(() => this.closeFile());
  }

  private leave(endpoint: Endpoint): void {
    if (this.endpoint !== endpoint) return;
    this.endpoint = null;
    void this.inTurn(() => this.closeFile());
  }

  private inTurn(task: () => Promise<void>): Promise<void> {
    this.work = this.work.then(task, task);
    return this.work;
  }

  private async open(): Promise<void> {
    await this.closeFile();
    const { dataFolder, segmentBytes, log } = this.options;
    const settings = segmentBytes === undefined ? {} : { segmentBytes };
    this.journal = await JournalFile.open(path.join(dataFolder, 'journal'), settings);
    if (!this.journal.ok) return log('error', 'journal.open', this.journal.error.code);
    const { head, cutBytes, damage } = this.journal.value.state();
    log('info', 'journal.open', `seq ${head.seq}`);
    if (cutBytes > 0) log('warn', 'journal.cut', `${cutBytes} bytes of an incomplete last line`);
    if (damage) log('error', 'journal.damaged', `seq ${damage.seq}: ${damage.reason}`);
  }

  private async closeFile(): Promise<void> {
    await this.picture.abandon();
    if (this.journal?.ok) await this.journal.value.close();
    this.journal = null;
  }

  private async serve(endpoint: Endpoint, message: unknown): Promise<void> {
    if (this.endpoint !== endpoint) return;
    const request = JournalRequest.safeParse(message);
    if (!request.success) return this.options.log('error', 'journal.request', 'not a request');
    const { id, name, input } = request.data;
    const reply: JournalReply = { id, result: await this.answer(name, input) };
    endpoint.post(reply);
  }

  private async answer<N extends JournalCallName>(
    name: N,
    input: unknown,
  ): Promise<Result<JournalOutput<N>, DomainError>> {
    const checked = journalCalls[name].input.safeParse(input);
    if (!checked.success) return this.fail(name, 'input refused by its schema');
    if (!this.journal) return this.fail(name, 'not connected');
    if (!this.journal.ok) return this.journal;
    try {
      return await this.handlers(this.journal.value)[name](checked.data as JournalInput<N>);
    } catch (error) {
      return this.fail(name, error instanceof Error ? error.message : String(error));
    }
  }

  private handlers(journal: JournalFile): Handlers {
    return {
      state: async () => ok(journal.state()),
      append: (input) => this.append(journal, input),
      read: async ({ from }) => ok(await journal.read(from)),
      peek: async (place) => ok(await journal.peek(place)),
      keepFile: (input) => this.keepFile(input),
      checkFile: async ({ sha256 }) => ok({ state: await this.kept.check(sha256) }),
      dropStores: () => this.dropStores(),
      readPicture: ({ from }) => this.readPicture(from),
      writePicture: (input) => this.writePicture(input),
      sweep: async ({ keep }) => ok({ removed: await this.kept.sweep(new Set(keep), this.startedAt) }),
    };
  }

  private async append(journal: JournalFile, input: JournalInput<'append'>): Answer<'append'> {
    const appended = await journal.append(input);
    if (!appended.ok) this.options.log('error', 'journal.append', appended.error.code);
    return appended;
  }

  private async keepFile({ token, sha256 }: JournalInput<'keepFile'>): Answer<'keepFile'> {
    const source = this.options.resolveToken(token);
    if (source === undefined) return err({ code: 'file.notFound', name: '' });
    return this.kept.keep(source, sha256);
  }

  /** On a full disk IndexedDB fails as a damaged one does: nothing is thrown away for that. */
  private async dropStores(): Answer<'dropStores'> {
    const room = await probeRoom(this.options.dataFolder);
    if (!room.ok) return room;
    this.options.log('warn', 'journal.dropStores', 'the IndexedDB cannot be opened');
    await this.options.dropStores();
    return ok({});
  }

  private async readPicture(from: PictureCursor | null): Answer<'readPicture'> {
    const lines = await this.picture.read(from);
    if (typeof lines === 'string') this.options.log('warn', 'picture.read', lines);
    else if (lines?.next === null) this.options.log('info', 'picture.read', 'to its end');
    return ok(typeof lines === 'string' ? null : lines);
  }

  private async writePicture(input: JournalInput<'writePicture'>): Answer<'writePicture'> {
    const written = await this.picture.write(input);
    if (!written.ok) this.options.log('warn', 'picture.write', written.error.code);
    else if (input.place === 'last') this.options.log('info', 'picture.write');
    return written.ok ? ok({}) : written;
  }

  private fail(name: string, reason: string): { ok: false; error: DomainError } {
    this.options.log('error', `journal.${name}`, reason);
    return err({ code: 'shell.failed', reason });
  }
}
