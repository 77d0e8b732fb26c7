import { type DomainError } from '@shared/errors';
import {
  applyChangeSet,
  type ChangeSet,
  checkDocumentSums,
  type DecisionContext,
  tableNames,
} from '@shared/ledger';
import { err, ok, type Result } from '@shared/result';
import { applyEntry } from './applyEntry';
import { type Books } from './books';
import { type Written } from './appendLine';
import { journalEntry } from './journalEntry';
import { type CommandReceipt } from './protocol';
import { mayWrite } from './mayWrite';
import { type Decision, type Tools } from './world';

/** Takes the decision on a command, given the facts. Every refusal of the command itself happens in here. */
export type Decide = (context: DecisionContext) => Promise<Result<Decision, DomainError>>;

type Command = { readonly name: CommandReceipt['command']; readonly decide: Decide };

/**
 * One command, in the only order there is: lock – facts – decide – journal – apply – confirm. The worker holds the
 * lock `ledger` for its whole life, and the caller gives commands their turns; so the first step here is only to see
 * that the books may be written.
 */
export async function execute(
  books: Books,
  { name, decide }: Command,
  tools: Tools,
): Promise<Result<CommandReceipt, DomainError>> {
  const allowed = await mayWrite(books);
  if (!allowed.ok) return allowed;
  const context = readFacts(books, tools);
  const decision = await decide(context);
  if (!decision.ok) return decision;
  const fits = checkDocumentSums(books.book, decision.value.change);
  if (!fits.ok) return fits;
  if (tools.signal.aborted) return err({ code: 'command.cancelled' });
  const kept = await keepFiles(books, decision.value);
  if (!kept.ok) return kept;
  const written = await journal(books, { name, decision: decision.value, context }, tools);
  if (!written.ok) return written;
  const isApplied = await apply(books, written.value, tools);
  return ok(confirm(books, { name, decision: decision.value, written: written.value, isApplied }));
}

/** What a decision may know besides the book: the day, the time, and the seq that the entry will have. */
function readFacts(books: Books, tools: Tools): DecisionContext {
  const { clock, newId } = books.outside;
  return { today: tools.today, now: clock(), seq: books.nextSeq, newId, actor: 'local' };
}

/** Files are on the disk before the line that names them. */
async function keepFiles(books: Books, { files = [] }: Decision): Promise<Result<null, DomainError>> {
  for (const file of files) {
    const kept = await books.journal.call('keepFile', file);
    if (!kept.ok) return kept;
  }
  return ok(null);
}

async function journal(
  books: Books,
  { name, decision, context }: { name: string; decision: Decision; context: DecisionContext },
  tools: Tools,
): Promise<Result<Written, DomainError>> {
  const { input, of, change } = decision;
  return journalEntry(books, { name, input, of, context }, change, tools);
}

/** False if the store did not take the entry. It exists all the same: the store is then repaired from the journal. */
async function apply(books: Books, { seq, head, index, parts }: Written, tools: Tools): Promise<boolean> {
  const isLarge = parts.length > 1;
  const show = (done: number): void => {
    books.applying = isLarge && done < parts.length ? { seq, done, of: parts.length } : null;
    if (!isLarge) return;
    tools.progress({ stage: 'applying', done, of: parts.length });
    books.changed();
  };
  try {
    if (!books.db) return false;
    show(0);
    await applyEntry(books.db, { seq, parts: parts.length, changes: parts, head, index }, show);
    return true;
  } catch {
    return false;
  } finally {
    books.applying = null;
  }
}

/** Moves the book in memory and the head, and answers what was done. */
function confirm(
  books: Books,
  done: { name: Command['name']; decision: Decision; written: Written; isApplied: boolean },
): CommandReceipt {
  const { decision, written, isApplied } = done;
  applyChangeSet(books.book, decision.change);
  books.history.add(written.index);
  books.head = { seq: written.head.seq, hash: written.head.hash };
  if (!isApplied) {
    books.isRepairing = true;
    books.closeStore();
  }
  books.changed();
  decision.onConfirmed?.();
  return {
    seq: written.seq,
    command: done.name,
    rows: countByTable(decision.change),
    ...(decision.importId === undefined ? {} : { importId: decision.importId }),
    ...(decision.papers === undefined ? {} : { papers: decision.papers }),
    ...(isApplied ? {} : { isRepairing: true }),
  };
}

function countByTable({ put, del }: ChangeSet): CommandReceipt['rows'] {
  const counts = tableNames.map(
    (table) => [table, (put[table]?.length ?? 0) + (del[table]?.length ?? 0)] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
