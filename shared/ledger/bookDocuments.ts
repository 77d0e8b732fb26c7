import { type IsoDate } from '../dates';
import { type CreditNoteId, type CustomerId, type InvoiceId, type ReceiptId } from '../ids';
import { type BookColumns } from './bookColumns';
import { Chains } from './columns/chains';
import { type CreditColumns } from './columns/documentColumns';
import { SlotTable } from './columns/slotTable';
import { TextPool } from './columns/textPool';
import { type CreditNoteRow, type InvoiceRow, type ReceiptRow } from './rows';
import { shareText } from './shareTexts';
import { type DocumentRef, numberKey } from './view';

type DocumentRow = InvoiceRow | ReceiptRow | CreditNoteRow;

/** Documents by number: one name space for invoices, receipts and credit notes. */
export class NumberIndex {
  private readonly rows = new Map<string, DocumentRow>();

  put(row: DocumentRow, before: DocumentRow | undefined): void {
    if (before !== undefined && before.number !== row.number) this.remove(before);
    this.rows.set(numberKey(row.number), row);
  }

  remove(row: DocumentRow): void {
    const key = numberKey(row.number);
    if (this.rows.get(key)?.id === row.id) this.rows.delete(key);
  }

  find(number: string): DocumentRef | undefined {
    const row = this.rows.get(numberKey(number));
    if (row === undefined) return undefined;
    if ('grossMinor' in row) return { kind: 'invoice', row };
    return 'receivedOn' in row ? { kind: 'receipt', row } : { kind: 'creditNote', row };
  }
}

/** Dates are few and rows are many: one copy of each day's text. */
export type DayTexts = TextPool<IsoDate>;

/** Invoices by id, by number and by customer. */
export class InvoiceTable {
  readonly rows = new SlotTable<InvoiceId, InvoiceRow>();
  private readonly byCustomer = new Chains();

  constructor(
    private readonly columns: BookColumns,
    private readonly numbers: NumberIndex,
    private readonly days: DayTexts,
  ) {}

  put(row: InvoiceRow): void {
    const slot = this.rows.reserve(row.id);
    const before = this.rows.rowAt(slot);
    const { customers, currencies, labels, invoices } = this.columns;
    const customer = customers.numberOf(row.customerId);
    this.share(row, slot);
    const known = invoices.customer.get(slot);
    if (before !== undefined && known !== customer) this.byCustomer.leave(known, slot);
    if (before === undefined || known !== customer) this.byCustomer.join(customer, slot);
    this.numbers.put(row, before);
    this.rows.put(row);
    invoices.put(slot, row);
    invoices.customer.set(slot, customer);
    invoices.currency.set(slot, currencies.numberOf(row.currency));
    invoices.salesperson.set(slot, labels.numberOf(row.salesperson));
    invoices.region.set(slot, labels.numberOf(row.region));
  }

  /** Takes the row away; its slot stays until nothing refers to it. Answers the slot, undefined if there was no row. */
  remove(id: InvoiceId): number | undefined {
    const slot = this.rows.slotOf(id);
    const row = slot === undefined ? undefined : this.rows.rowAt(slot);
    if (slot === undefined || row === undefined) return undefined;
    this.byCustomer.leave(this.columns.invoices.customer.get(slot), slot);
    this.numbers.remove(row);
    this.rows.remove(slot);
    this.columns.invoices.remove(slot);
    return slot;
  }

  ofCustomer(customer: CustomerId): readonly InvoiceRow[] {
    return rowsIn(this.byCustomer, this.rows, this.columns.customers.find(customer));
  }

  private share(row: InvoiceRow, slot: number): void {
    shareText(row, 'id', this.rows.idAt(slot, row.id));
    shareText(row, 'customerId', this.columns.customers.share(row.customerId));
    shareText(row, 'currency', this.columns.currencies.share(row.currency));
    shareText(row, 'issuedOn', this.days.share(row.issuedOn));
    shareText(row, 'dueOn', this.days.share(row.dueOn));
    for (const instalment of row.instalments)
      shareText(instalment, 'dueOn', this.days.share(instalment.dueOn));
  }
}

/** Receipts or credit notes: the two kinds of documents that can stand unapplied. */
export class CreditTable<
  Id extends ReceiptId | CreditNoteId,
  Row extends (ReceiptRow | CreditNoteRow) & { readonly id: Id },
> {
  readonly rows = new SlotTable<Id, Row>();
  private readonly byCustomer = new Chains();

  constructor(
    private readonly columns: BookColumns,
    private readonly credits: CreditColumns,
    private readonly numbers: NumberIndex,
    private readonly days: DayTexts,
    private readonly datedOn: (row: Row) => IsoDate,
  ) {}

  put(row: Row): void {
    const slot = this.rows.reserve(row.id);
    const before = this.rows.rowAt(slot);
    const customer = this.columns.customers.numberOf(row.customerId);
    this.share(row, slot);
    const known = this.credits.customer.get(slot);
    if (before !== undefined && known !== customer) this.byCustomer.leave(known, slot);
    if (before === undefined || known !== customer) this.byCustomer.join(customer, slot);
    this.numbers.put(row, before);
    this.rows.put(row);
    this.credits.put(slot, this.datedOn(row), row);
    this.credits.customer.set(slot, customer);
    this.credits.currency.set(slot, this.columns.currencies.numberOf(row.currency));
  }

  remove(id: Id): number | undefined {
    const slot = this.rows.slotOf(id);
    const row = slot === undefined ? undefined : this.rows.rowAt(slot);
    if (slot === undefined || row === undefined) return undefined;
    this.byCustomer.leave(this.credits.customer.get(slot), slot);
    this.numbers.remove(row);
    this.rows.remove(slot);
    this.credits.remove(slot);
    return slot;
  }

  ofCustomer(customer: CustomerId): readonly Row[] {
    return rowsIn(this.byCustomer, this.rows, this.columns.customers.find(customer));
  }

  private share(row: Row, slot: number): void {
    shareText(row, 'id', this.rows.idAt(slot, row.id));
    shareText(row, 'customerId', this.columns.customers.share(row.customerId));
    shareText(row, 'currency', this.columns.currencies.share(row.currency));
    const credit: ReceiptRow | CreditNoteRow = row;
    if ('receivedOn' in credit) shareText(credit, 'receivedOn', this.days.share(credit.receivedOn));
    else shareText(credit, 'issuedOn', this.days.share(credit.issuedOn));
  }
}

/** The rows of one group in the order in which they joined it. */
export function rowsIn<Id extends string, Row extends { readonly id: Id }>(
  chains: Chains,
  table: SlotTable<Id, Row>,
  group: number | undefined,
): readonly Row[] {
  if (group === undefined) return [];
  const rows: Row[] = [];
  for (const slot of chains.members(group)) {
    const row = table.rowAt(slot);
    if (row !== undefined) rows.push(row);
  }
  return rows;
}
