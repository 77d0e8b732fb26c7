import { type CustomerId } from '../ids';
import { type CurrencyCode } from '../money';
import { CreditColumns, InvoiceColumns, SettlementColumns } from './columns/documentColumns';
import { TextPool } from './columns/textPool';

/** The numbers of the whole book side by side, kept up with every change: what aging and its like run over. */
export type BookColumns = {
  readonly invoices: InvoiceColumns;
  readonly receipts: CreditColumns;
  readonly creditNotes: CreditColumns;
  readonly allocations: SettlementColumns;
  readonly writeOffs: SettlementColumns;
  readonly customers: TextPool<CustomerId>;
  readonly currencies: TextPool<CurrencyCode>;
  /** Salespersons and regions alike. */
  readonly labels: TextPool;
};

/** The tables that have columns. */
export type ColumnTable = 'invoices' | 'receipts' | 'creditNotes' | 'allocations' | 'writeOffs';

export function createColumns(): BookColumns {
  return {
    invoices: new InvoiceColumns(),
    receipts: new CreditColumns(),
    creditNotes: new CreditColumns(),
    allocations: new SettlementColumns(),
    writeOffs: new SettlementColumns(),
    customers: new TextPool(),
    currencies: new TextPool(),
    labels: new TextPool(),
  };
}
