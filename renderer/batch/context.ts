import type { Ledger } from '@renderer/ledger';
import type { BookState, Progress } from '@renderer/workers/ledger/protocol';
import { type IsoDate } from '@shared/dates';
import { type Catalogue, type Language } from '@shared/i18n';
import { type BatchRequest, type FileHandle } from '@shared/ipc';

/** What a batch command works with. */
export type BatchContext = {
  readonly ledger: Ledger;
  /** The book as the start left it, whole and undamaged. */
  readonly book: BookState;
  readonly language: Language;
  readonly text: Catalogue;
  readonly today: IsoDate;
  readonly options: BatchRequest['options'];
  readonly files: Readonly<Record<string, FileHandle>>;
  readonly progress: (progress: Progress) => void;
};

/** The file of an option that the command line made sure of. */
export function neededFile(context: BatchContext, option: string): FileHandle {
  const file = context.files[option];
  if (!file) throw new Error(`the command line let --${option} be left out`);
  return file;
}
