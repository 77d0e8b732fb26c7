import { type DomainError } from '@shared/errors';
import { type CommandName, type Commands } from '@shared/ledger';
import { err, type Result } from '@shared/result';
import { Books, type Surroundings } from './books';
import { decideCommand } from './decideCommand';
import { type Decide, execute } from './execute';
import { LedgerFault } from './journalClient';
import { repair } from './mayWrite';
import { checkStore } from './picture/checkStore';
import { PictureKeeper } from './picture/pictureKeeper';
import { type CommandReceipt, type Questions, type Undo, type WorkInput, type WorkName } from './protocol';
import { questions } from './questions';
import { rebuildFromJournal, rowsBeyond } from './recovery';
import { openBooks } from './start';
import { Turns } from './turns';
import { decideRedo, decideUndo, inverseName } from './undo';
import { verifyBooks } from './verify';
import { type Tools } from './world';

type Answer = Promise<Result<unknown, DomainError>>;

/**
 * The ledger: the one writer and the whole book in memory, without the worker around it. Commands take their turns;
 * questions are answered at once from the book as of its head, also while a command is at work.
 */
export class Ledger {
  private readonly books: Books;
  private readonly turns: Turns;
  private readonly pictures: PictureKeeper;
  private opened: Promise<void> = Promise.resolve();

  constructor(surroundings: Surroundings) {
    this.books = new Books(surroundings);
    this.turns = new Turns(() => {
      this.books.busy = this.turns.busy;
      this.books.changed();
    });
    this.pictures = new PictureKeeper(this.books, () => this.turns.busy > 0, surroundings.pictures);
  }

  /** Opens the books; everything asked before waits for it. */
  async open(): Promise<void> {
    this.opened = openBooks(this.books).then((report) => {
      this.books.start = report;
      this.books.changed();
      this.pictures.asked();
      if (this.books.areRowsUnread) this.checkStoreSoon();
    });
    return this.opened;
  }

  /** The first screen gets its figures before the disk is kept busy. */
  private checkStoreSoon(): void {
    setTimeout(() => void this.turns.take(() => checkStore(this.books)), this.pictures.settings.checkMs);
  }

  /** Does one piece of work of the window. Throws at a bug alone. */
  async run<N extends WorkName>(name: N, input: WorkInput<N>, tools: Tools): Answer {
    await this.opened;
    this.pictures.asked();
    try {
      return await this.work(name, input, tools);
    } catch (error) {
      if (error instanceof LedgerFault) return err(error.error);
      throw error;
    } finally {
      this.pictures.asked();
    }
  }

  private work(name: WorkName, input: unknown, tools: Tools): Answer {
    const { books } = this;
    switch (name) {
      case 'undo':
        return this.undo(input as Undo['undo'], tools);
      case 'redo':
        return this.write('redo', (context) => decideRedo(books, context), tools);
      case 'book.verify':
        return this.turns.take(() =>
          verifyBooks(books, input as Questions['book.verify']['input'], tools.progress),
        );
      case 'book.rowsBeyond':
        return this.turns.take(() => rowsBeyond(books));
      case 'book.rebuild':
        return this.turns.take(() => rebuildFromJournal(books));
      default: {
        const answer = questions[name as keyof typeof questions];
        if (answer) return Promise.resolve((answer as unknown as AnyHandler)(books, input, tools));
        return this.command(name as CommandName, input as Commands[CommandName], tools);
      }
    }
  }

  private command<N extends CommandName>(name: N, input: Commands[N], tools: Tools): Answer {
    return this.write(name, (context) => decideCommand(this.books, name, input, context, tools), tools);
  }

  private undo(input: Undo['undo'], tools: Tools): Answer {
    const name = inverseName(this.books, input.seq);
    return this.write(name, (context) => decideUndo(this.books, input, context), tools);
  }

  private async write(name: CommandReceipt['command'], decide: Decide, tools: Tools): Answer {
    if (this.turns.busy > 0) tools.progress({ stage: 'waiting', done: 0, of: this.turns.busy });
    const result = await this.turns.take(() => execute(this.books, { name, decide }, tools));
    // Confirmed, but not in the store: the repair takes the next turn, before any command that comes later.
    if (this.books.isRepairing) void this.turns.take(() => repair(this.books));
    return result;
  }
}

type AnyHandler = (world: Books, input: unknown, tools: Tools) => Result<unknown, DomainError> | Answer;
