import { type JournalIndexRow } from '@renderer/db/schema';
import { type CommandName } from '@shared/ledger';
import { type JournalEntryView } from './protocol';

/** The journal's index in memory, oldest first. */
export type History = {
  readonly count: number;
  entryOf(seq: number): JournalEntryView | undefined;
  /** Entries from the newest backwards. */
  page(offset: number, limit: number): readonly JournalEntryView[];
  /** The entries that touched a row (or, for an import's rows, their import), oldest first. */
  entriesTouching(id: string): readonly JournalEntryView[];
  /** The rows that an entry touched, as far as the index keeps them. */
  refsOf(seq: number): readonly string[];
};

/** What stands outside the books cannot be taken back: a paper may have been mailed. It is voided instead. */
const lasting: ReadonlySet<string> = new Set<CommandName>(['paper.issue', 'paper.void']);

export function isLasting(command: string): boolean {
  return lasting.has(command);
}

const hash = /^[0-9a-f]{64}$/;

/** The index with what undo needs of it: which entry would be taken back next, and which taking back undone. */
export class EntryIndex implements History {
  private readonly rows: JournalIndexRow[] = [];
  private readonly bySeq = new Map<number, JournalIndexRow>();
  private readonly byRef = new Map<string, JournalIndexRow[]>();
  private readonly undoable: number[] = [];
  private redoable: number[] = [];

  constructor(rows: Iterable<JournalIndexRow> = []) {
    for (const row of rows) this.add(row);
  }

  add(row: JournalIndexRow): void {
    this.rows.push(row);
    this.bySeq.set(row.seq, row);
    for (const ref of row.refs) {
      const known = this.byRef.get(ref);
      if (known) known.push(row);
      else this.byRef.set(ref, [row]);
    }
    this.stack(row);
  }

  get count(): number {
    return this.rows.length;
  }

  get undo(): JournalEntryView | null {
    return this.viewOf(this.undoable.at(-1));
  }

  get redo(): JournalEntryView | null {
    return this.viewOf(this.redoable.at(-1));
  }

  rowOf(seq: number): JournalIndexRow | undefined {
    return this.bySeq.get(seq);
  }

  entryOf(seq: number): JournalEntryView | undefined {
    return this.viewOf(seq) ?? undefined;
  }

  page(offset: number, limit: number): readonly JournalEntryView[] {
    const end = Math.max(0, this.rows.length - offset);
    return this.rows
      .slice(Math.max(0, end - limit), end)
      .reverse()
      .map(toView);
  }

  /** Index rows from the `from`th on, oldest first. */
  slice(from: number, count: number): readonly JournalIndexRow[] {
    return this.rows.slice(from, from + count);
  }

  /** Entries after `seq` and the rows that they wrote, counted from the newest back until there are more than `most` rows. */
  since(seq: number, most: number): { readonly entries: number; readonly rows: number } {
    let entries = 0;
    let rows = 0;
    for (let at = this.rows.length - 1; at >= 0 && rows <= most; at -= 1) {
      const row = this.rows[at];
      if (!row || row.seq <= seq) break;
      entries += 1;
      rows += row.rows;
    }
    return { entries, rows };
  }

  entriesTouching(id: string): readonly JournalEntryView[] {
    return (this.byRef.get(id) ?? []).map(toView);
  }

  refsOf(seq: number): readonly string[] {
    return this.bySeq.get(seq)?.refs ?? [];
  }

  /** The kept files that entries name, each with the first entry that does. */
  files(): ReadonlyMap<string, number> {
    const files = new Map<string, number>();
    for (const [ref, [first]] of this.byRef) if (first && hash.test(ref)) files.set(ref, first.seq);
    return files;
  }

  private stack({ seq, cmd, of }: JournalIndexRow): void {
    if (isLasting(cmd)) this.redoable = [];
    else if (of !== undefined && cmd === 'redo') {
      this.redoable = this.redoable.filter((one) => one !== of);
      this.undoable.push(seq);
    } else if (of === undefined) {
      this.undoable.push(seq);
      this.redoable = [];
    } else {
      const at = this.undoable.lastIndexOf(of);
      if (at !== -1) this.undoable.splice(at, 1);
      this.redoable.push(seq);
    }
  }

  private viewOf(seq: number | undefined): JournalEntryView | null {
    const row = seq === undefined ? undefined : this.bySeq.get(seq);
    return row ? toView(row) : null;
  }
}

export function toView({ seq, at, actor, cmd, of }: JournalIndexRow): JournalEntryView {
  return { seq, at, actor, command: cmd, ...(of === undefined ? {} : { of }) };
}
