import { type IsoDate } from '../dates';
import {
  type CreditNoteId,
  type CustomerId,
  type ImportId,
  type InvoiceId,
  type PaperId,
  type RateId,
  type ReceiptId,
  type RuleFileId,
} from '../ids';
import { type ColumnTable, createColumns } from './bookColumns';
import { type CurrencyCode } from '../money';
import { CustomerTable } from './bookCustomers';
import { DocumentSums, type TableOf } from './documentSums';
import { CreditTable, InvoiceTable, NumberIndex } from './bookDocuments';
import { SettlementTables } from './bookSettlements';
import { TextPool } from './columns/textPool';
import { type CompanyRow } from './companyRow';
import { DisputeTable } from './bookDisputes';
import { PaperTable } from './bookPapers';
import { type PaperRow } from './paperRows';
import {
  type AllocationRow,
  type CreditNoteRow,
  type CustomerRow,
  type DisputeRow,
  type ImportRow,
  type InvoiceRow,
  type RateRow,
  type ReceiptRow,
  type TableName,
  type Tables,
  type WriteOffRow,
} from './rows';
import { type RuleFileRow } from './ruleFileRow';
import { type DocumentRef } from './view';

/** The book's tables with their indexes; see `createBook`. */
export class BookTables {
  readonly columns = createColumns();
  private readonly days = new TextPool<IsoDate>();
  private readonly numbers = new NumberIndex();
  private readonly sums = new DocumentSums();
  private readonly companies = new Map<'company', CompanyRow>();
  private readonly customerTable = new CustomerTable();
  private readonly documents = {
    invoices: new InvoiceTable(this.columns, this.numbers, this.days),
    receipts: new CreditTable<ReceiptId, ReceiptRow>(
      this.columns,
      this.columns.receipts,
      this.numbers,
      this.days,
      (row) => row.receivedOn,
    ),
    creditNotes: new CreditTable<CreditNoteId, CreditNoteRow>(
      this.columns,
      this.columns.creditNotes,
      this.numbers,
      this.days,
      (row) => row.issuedOn,
    ),
  };
  private readonly settlements = new SettlementTables(this.documents, this.columns, this.days);
  private readonly disputeTable = new DisputeTable();
  private readonly rateRows = new Map<RateId, RateRow>();
  private rateList: readonly RateRow[] | undefined;
  private readonly importRows = new Map<ImportId, ImportRow>();
  private readonly paperTable = new PaperTable();
  private readonly ruleFileRows = new Map<RuleFileId, RuleFileRow>();

  private readonly slots = {
    invoices: this.documents.invoices.rows,
    receipts: this.documents.receipts.rows,
    creditNotes: this.documents.creditNotes.rows,
    allocations: this.settlements.allocations,
    writeOffs: this.settlements.writeOffs,
  };

  private readonly tables: { readonly [T in TableName]: TableOf<Tables[T]> } = {
    company: simpleTable(this.companies),
    customers: this.customerTable,
    invoices: this.sums.over({
      rows: this.documents.invoices.rows,
      put: (row) => this.documents.invoices.put(row),
      remove: (id) => this.settlements.releaseInvoice(this.documents.invoices.remove(id) ?? -1),
    }),
    receipts: this.sums.over({
      rows: this.documents.receipts.rows,
      put: (row) => this.documents.receipts.put(row),
      remove: (id) => this.settlements.releaseReceipt(this.documents.receipts.remove(id) ?? -1),
    }),
    creditNotes: this.sums.over({
      rows: this.documents.creditNotes.rows,
      put: (row) => this.documents.creditNotes.put(row),
      remove: (id) => this.settlements.releaseCreditNote(this.documents.creditNotes.remove(id) ?? -1),
    }),
    allocations: {
      rows: this.settlements.allocations,
      put: (row) => this.settlements.putAllocation(row),
      remove: (id) => this.settlements.removeAllocation(id),
    },
    writeOffs: {
      rows: this.settlements.writeOffs,
      put: (row) => this.settlements.putWriteOff(row),
      remove: (id) => this.settlements.removeWriteOff(id),
    },
    disputes: this.disputeTable,
    rates: {
      rows: this.rateRows,
      put: (row) => {
        this.rateRows.set(row.id, row);
        this.rateList = undefined;
      },
      remove: (id) => {
        this.rateRows.delete(id);
        this.rateList = undefined;
      },
    },
    imports: simpleTable(this.importRows),
    papers: this.paperTable,
    ruleFiles: simpleTable(this.ruleFileRows),
  };

  get company(): CompanyRow | undefined {
    return this.companies.get('company');
  }

  get customers(): ReadonlyMap<CustomerId, CustomerRow> {
    return this.customerTable.rows;
  }

  get invoices(): ReadonlyMap<InvoiceId, InvoiceRow> {
    return this.documents.invoices.rows;
  }

  get receipts(): ReadonlyMap<ReceiptId, ReceiptRow> {
    return this.documents.receipts.rows;
  }

  get creditNotes(): ReadonlyMap<CreditNoteId, CreditNoteRow> {
    return this.documents.creditNotes.rows;
  }

  get imports(): ReadonlyMap<ImportId, ImportRow> {
    return this.importRows;
  }

  get papers(): ReadonlyMap<PaperId, PaperRow> {
    return this.paperTable.rows;
  }

  get ruleFiles(): readonly RuleFileRow[] {
    return [...this.ruleFileRows.values()];
  }

  papersOf(customer: CustomerId): readonly PaperRow[] {
    return this.paperTable.ofCustomer(customer);
  }

  get rates(): readonly RateRow[] {
    this.rateList ??= [...this.rateRows.values()];
    return this.rateList;
  }

  customerByCode(code: string): CustomerRow | undefined {
    return this.customerTable.byCode(code);
  }

  customersByName(name: string): readonly CustomerRow[] {
    return this.customerTable.byName(name);
  }

  documentByNumber(number: string): DocumentRef | undefined {
    return this.numbers.find(number);
  }

  invoicesOf(customer: CustomerId): readonly InvoiceRow[] {
    return this.documents.invoices.ofCustomer(customer);
  }

  receiptsOf(customer: CustomerId): readonly ReceiptRow[] {
    return this.documents.receipts.ofCustomer(customer);
  }

  creditNotesOf(customer: CustomerId): readonly CreditNoteRow[] {
    return this.documents.creditNotes.ofCustomer(customer);
  }

  allocationsOf(invoice: InvoiceId): readonly AllocationRow[] {
    return this.settlements.allocationsOf(invoice);
  }

  allocationsFrom(source: ReceiptId | CreditNoteId): readonly AllocationRow[] {
    return this.settlements.allocationsFrom(source);
  }

  writeOffsOf(invoice: InvoiceId): readonly WriteOffRow[] {
    return this.settlements.writeOffsOf(invoice);
  }

  disputesOf(invoice: InvoiceId): readonly DisputeRow[] {
    return this.disputeTable.ofInvoice(invoice);
  }

  documentSum(currency: CurrencyCode): number {
    return this.sums.of(currency);
  }

  rowsOf<T extends TableName>(table: T): IterableIterator<Tables[T]> {
    return this.tableOf(table).rows.values();
  }

  rowOf<T extends TableName>(table: T, id: Tables[T]['id']): Tables[T] | undefined {
    return this.tableOf(table).rows.get(id);
  }

  countOf(table: TableName): number {
    return this.tables[table].rows.size;
  }

  slotCount(table: ColumnTable): number {
    return this.slots[table].slotCount;
  }

  rowAt<T extends ColumnTable>(table: T, slot: number): Tables[T] | undefined {
    return this.slots[table].rowAt(slot) as Tables[T] | undefined;
  }

  put<T extends TableName>(table: T, row: Tables[T]): void {
    this.tableOf(table).put(row);
  }

  remove<T extends TableName>(table: T, id: string): void {
    this.tableOf(table).remove(id as Tables[T]['id']);
  }

  private tableOf<T extends TableName>(table: T): TableOf<Tables[T]> {
    return this.tables[table] as TableOf<Tables[T]>;
  }
}

function simpleTable<Row extends { readonly id: string }>(rows: Map<Row['id'], Row>): TableOf<Row> {
  return { rows, put: (row) => void rows.set(row.id, row), remove: (id) => void rows.delete(id) };
}
