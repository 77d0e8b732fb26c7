import { laterOf } from '../../dates';
import {
  type AllocationId,
  type CustomerId,
  type DisputeId,
  type ImportId,
  type InvoiceId,
  type ReceiptId,
} from '../../ids';
import {
  type AllocationRow,
  type ChangeSet,
  type CustomerRow,
  type DecisionContext,
  type DisputeRow,
  type ImportRow,
  type InvoiceRow,
  type LedgerView,
  type ReceiptRow,
} from '../../ledger';
import { countStates } from './countStates';
import { type ImportPlan, type PlannedInvoice } from './planTypes';
import { createReceiptNumbers } from './receiptNumbers';

/** The file that an import names; its bytes are kept in documents/<sha256>. */
export type ImportSource = { readonly fileName: string; readonly sha256: string; readonly sheet?: string };

export type ImportChange = {
  readonly importId: ImportId;
  readonly row: ImportRow;
  readonly change: ChangeSet;
};

/** Builds the rows of an import step by step: 100,000 invoices are 300,000 rows, and others wait for the worker. */
export type ChangeBuilder = {
  readonly total: number;
  readonly done: number;
  /** Works on `invoices` invoices more. @returns true when all is done */
  step(invoices: number): boolean;
  result(): ImportChange;
};

/**
 * The rows that a plan puts into the ledger: new customers, invoices, a receipt and its allocation for what was
 * paid, disputes, and the import itself, which every customer, invoice and receipt names as its origin.
 */
export function createChangeBuilder(
  plan: ImportPlan,
  view: LedgerView,
  context: DecisionContext,
  source: ImportSource,
): ChangeBuilder {
  const rev = context.seq;
  const importId = context.newId() as ImportId;
  const customers: CustomerRow[] = [];
  const customerIds = plan.customers.map((planned): CustomerId => {
    if (planned.kind === 'known') return planned.customer.id;
    const { row, ...fields } = planned.customer;
    const id = context.newId() as CustomerId;
    customers.push({ id, rev, ...fields, origin: { importId, row } });
    return id;
  });
  const invoices: InvoiceRow[] = [];
  const receipts: ReceiptRow[] = [];
  const allocations: AllocationRow[] = [];
  const disputes: DisputeRow[] = [];
  const receiptNumbers = createReceiptNumbers(view, numbersOf(plan.invoices));
  const total = plan.invoices.length;
  let done = 0;

  const add = (planned: PlannedInvoice): void => {
    const customerId = customerIds[planned.customer];
    if (customerId === undefined) throw new Error(`row ${planned.row} has no customer`);
    const { row, currency, issuedOn, paidOn, paidMinor } = planned;
    const origin = { importId, row };
    const invoiceId = context.newId() as InvoiceId;
    invoices.push(toInvoice(planned, { id: invoiceId, rev, customerId, origin }));
    if (planned.isDisputed)
      disputes.push({ id: context.newId() as DisputeId, rev, invoiceId, customerId, openedOn: issuedOn });
    if (paidOn === undefined) return;
    const id = context.newId() as ReceiptId;
    const number = receiptNumbers.next(planned.number);
    receipts.push({
      id,
      rev,
      number,
      customerId,
      receivedOn: paidOn,
      currency,
      amountMinor: paidMinor,
      origin,
    });
    allocations.push({
      id: context.newId() as AllocationId,
      rev,
      source: { kind: 'receipt', id },
      invoiceId,
      customerId,
      currency,
      amountMinor: paidMinor,
      discountMinor: 0,
      writeOffMinor: 0,
      effectiveOn: laterOf(paidOn, issuedOn),
    });
  };

  const toImport = (): ImportRow => {
    const states = countStates(plan);
    return {
      id: importId,
      rev,
      kind: plan.input.mapping.kind,
      fileName: source.fileName,
      fileSha256: source.sha256,
      ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
      importedAt: context.now,
      accepted: states.good + states.warned,
      refused: states.refused,
      customers: customers.length,
      invoices: invoices.length,
      receipts: receipts.length,
    };
  };

  return {
    total,
    get done() {
      return done;
    },
    step(count) {
      for (const planned of plan.invoices.slice(done, done + count)) {
        add(planned);
        done += 1;
      }
      return done >= total;
    },
    result() {
      if (done < total) throw new Error('asked for a change before it was done');
      const row = toImport();
      const put = { customers, invoices, receipts, allocations, disputes, imports: [row] };
      return { importId, row, change: { put, del: {} } };
    },
  };
}

/** Builds the rows of an import in one go. */
export function buildImportChange(
  plan: ImportPlan,
  view: LedgerView,
  context: DecisionContext,
  source: ImportSource,
): ImportChange {
  const builder = createChangeBuilder(plan, view, context, source);
  while (!builder.step(10_000));
  return builder.result();
}

function toInvoice(
  planned: PlannedInvoice,
  identity: Pick<InvoiceRow, 'id' | 'rev' | 'customerId'> & {
    readonly origin: { importId: ImportId; row: number };
  },
): InvoiceRow {
  const { dueOn, grossMinor, fixed, reference, salesperson, region } = planned;
  return {
    id: identity.id,
    rev: identity.rev,
    number: planned.number,
    customerId: identity.customerId,
    issuedOn: planned.issuedOn,
    dueOn,
    currency: planned.currency,
    grossMinor,
    instalments: fixed?.instalments ?? [{ dueOn, amountMinor: grossMinor }],
    ...(fixed?.discount === undefined ? {} : { discount: fixed.discount }),
    ...(reference === undefined ? {} : { reference }),
    ...(salesperson === undefined ? {} : { salesperson }),
    ...(region === undefined ? {} : { region }),
    origin: identity.origin,
  };
}

function* numbersOf(invoices: readonly PlannedInvoice[]): Generator<string> {
  for (const { number } of invoices) yield number;
}
