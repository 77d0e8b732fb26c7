import { type IsoDate } from '../../dates';
import { type DomainError } from '../../errors';
import { err, type Result } from '../../result';
import { type ChangeSet } from '../changeSet';
import { datedOn } from '../counting';
import { rewrite } from '../postingOrder';
import { type AllocationRow } from '../rows';
import { type DocumentRef, type LedgerView } from '../view';
import { type Decider, putting } from './decider';
import { findCompany, findDocument, refuseReversed } from './find';
import { readAll, readDate } from './read';

/**
 * Reverses an invoice, receipt or credit note: from the day on it no longer counts, nor do its allocations with
 * what was settled on top of them, nor the write-offs of an invoice. Before that day everything stays as it was.
 */
export const decideReversal: Decider<'document.reverse'> = (view, input, context) => {
  const read = readAll({
    company: findCompany(view),
    document: findDocument(view, input.number),
    on: readDate(input.on, 'on'),
  });
  if (!read.ok) return read;
  const { document, on } = read.value;
  const standing = refuseReversed<DocumentRef['row']>(document.row);
  if (!standing.ok) return standing;
  const date = datedOn(document.row);
  if (on < date) return err({ code: 'reverse.beforeDocument', number: document.row.number, date, on });
  return reverse(view, document, on, context.seq);
};

function reverse(
  view: LedgerView,
  document: DocumentRef,
  on: IsoDate,
  seq: number,
): Result<ChangeSet, DomainError> {
  const joined =
    document.kind === 'invoice' ? view.allocationsOf(document.row.id) : view.allocationsFrom(document.row.id);
  const allocations = joined
    .filter((row) => isLaterThan(row, on))
    .map((row) => rewrite(row, { endedOn: on }, seq));
  const ended = allocations.length > 0 ? { allocations } : {};
  switch (document.kind) {
    case 'invoice': {
      const writeOffs = view
        .writeOffsOf(document.row.id)
        .filter((row) => isLaterThan(row, on))
        .map((row) => rewrite(row, { endedOn: on }, seq));
      const invoices = [rewrite(document.row, { reversedOn: on }, seq)];
      return putting({ invoices, ...ended, ...(writeOffs.length > 0 ? { writeOffs } : {}) });
    }
    case 'receipt':
      return putting({ receipts: [rewrite(document.row, { reversedOn: on }, seq)], ...ended });
    case 'creditNote':
      return putting({ creditNotes: [rewrite(document.row, { reversedOn: on }, seq)], ...ended });
  }
}

/** True for what has not ended by the day: an ending that was posted for a later day gives way to the earlier one. */
function isLaterThan(row: Pick<AllocationRow, 'endedOn'>, on: IsoDate): boolean {
  return row.endedOn === undefined || row.endedOn > on;
}
