import { type DomainError } from '../../errors';
import { err, ok, type Result } from '../../result';
import { showValue } from '../../showValue';
import { type AllocationLine, type Commands } from '../commands';
import { allPosted } from '../counting';
import { listOpenItems } from '../openItems';
import { type ReceiptRow } from '../rows';
import { type LedgerView } from '../view';
import { type Decider, newRowId, putting } from './decider';
import { findCompany, findCustomer, readNewNumber } from './find';
import { planAllocations } from './planAllocations';
import { readAll, readAmount, readCurrency, readDate, readText, withoutAbsent } from './read';

const mostLines = 10_000;

/** Posts money received, applied to invoices as listed, to the oldest due first, or not at all (rules 5 and 6). */
export const decideReceipt: Decider<'receipt.post'> = (view, input, context) => {
  const read = readAll({
    company: findCompany(view),
    number: readNewNumber(view, input.number),
    customer: findCustomer(view, input.customerId),
    receivedOn: readDate(input.receivedOn, 'receivedOn'),
    currency: readCurrency(input.currency, 'currency'),
    amountMinor: readAmount(input.amountMinor, 'amountMinor'),
    reference: readText(input.reference, 'reference'),
  });
  if (!read.ok) return read;
  const { number, customer, receivedOn, currency, amountMinor, reference } = read.value;
  const row: ReceiptRow = {
    id: newRowId(context),
    rev: context.seq,
    number,
    customerId: customer.id,
    receivedOn,
    currency,
    amountMinor,
    ...withoutAbsent({ reference }),
  };
  const lines = readLines(view, row, input.allocate);
  if (!lines.ok) return lines;
  const allocations = planAllocations(view, { kind: 'receipt', row }, lines.value, context);
  if (!allocations.ok) return allocations;
  return putting({
    receipts: [row],
    ...(allocations.value.length > 0 ? { allocations: allocations.value } : {}),
  });
};

function readLines(
  view: LedgerView,
  receipt: ReceiptRow,
  allocate: Commands['receipt.post']['allocate'],
): Result<readonly AllocationLine[], DomainError> {
  if (allocate === undefined) return ok([]);
  if (allocate === 'oldest-first') return ok(spreadOldestFirst(view, receipt));
  if (Array.isArray(allocate) && allocate.length <= mostLines) return ok(allocate);
  return err({ code: 'value.invalid', field: 'allocate', value: showValue(allocate) });
}

/** By due day, instalment by instalment, as far as the money goes; the parts of one invoice become one line. */
function spreadOldestFirst(view: LedgerView, receipt: ReceiptRow): readonly AllocationLine[] {
  const parts = new Map<string, number>();
  let left = receipt.amountMinor;
  for (const item of listOpenItems(view, allPosted, receipt)) {
    if (item.kind !== 'invoice' || item.openMinor <= 0 || left === 0) continue;
    const part = Math.min(item.openMinor, left);
    left -= part;
    parts.set(item.number, (parts.get(item.number) ?? 0) + part);
  }
  return [...parts].map(([invoice, amountMinor]) => ({ invoice, amountMinor }));
}
