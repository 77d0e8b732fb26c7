import { tableNames } from '@shared/ledger';
import { type Books } from '../books';
import { drawPicture } from './drawPicture';

/** When a picture is worth its while. */
export type PictureSettings = {
  /** A smaller book is read from the store as fast. */
  readonly leastRows: number;
  /** A picture that lacks more entries, or entries of more rows, is drawn anew. */
  readonly mostEntries: number;
  readonly mostRows: number;
  /** Nobody has asked the ledger for anything for so long. */
  readonly quietMs: number;
  /** So long after a start from the picture the store is looked at. */
  readonly checkMs: number;
};

export const usualPictures: PictureSettings = {
  leastRows: 20_000,
  mostEntries: 500,
  mostRows: 2_000,
  quietMs: 5_000,
  checkMs: 2_000,
};

/**
 * Sees to it that there is a picture of the book that is not too old: drawn in a quiet moment, given up as soon as a
 * command comes. One that the shell refuses (a full disk, a folder that takes nothing) is not tried again before the
 * next start: the rows are in the store.
 */
export class PictureKeeper {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private askedAt = 0;
  private isRefused = false;
  private isDrawing = false;

  constructor(
    private readonly books: Books,
    private readonly isBusy: () => boolean,
    readonly settings: PictureSettings = usualPictures,
  ) {}

  /** Somebody asked for something, or it was answered: the quiet begins anew. */
  asked(): void {
    this.askedAt = performance.now();
    this.timer ??= this.wait(this.settings.quietMs);
  }

  private wait(ms: number): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      this.timer = null;
      void this.look();
    }, ms);
  }

  private async look(): Promise<void> {
    if (this.isDrawing || !this.isWanted()) return;
    const quiet = performance.now() - this.askedAt;
    const { quietMs } = this.settings;
    if (this.isBusy() || quiet < quietMs) {
      this.timer = this.wait(Math.max(quietMs - quiet, quietMs / 10));
      return;
    }
    this.isDrawing = true;
    const drawn = await drawPicture(this.books, () => !this.isBusy()).catch(() => null);
    this.isDrawing = false;
    if (typeof drawn === 'number') this.books.pictureSeq = drawn;
    else if (drawn !== null) this.isRefused = true;
    else this.asked();
  }

  private isWanted(): boolean {
    const { books, settings, isRefused } = this;
    if (isRefused || books.start?.kind !== 'ready' || !books.isStoreCurrent) return false;
    const rowsHeld = tableNames.reduce((sum, table) => sum + books.book.countOf(table), 0);
    if (rowsHeld < settings.leastRows || books.head.seq === 0) return false;
    if (books.pictureSeq === null) return true;
    const { entries, rows } = books.history.since(books.pictureSeq, settings.mostRows);
    return entries > settings.mostEntries || rows > settings.mostRows;
  }
}
