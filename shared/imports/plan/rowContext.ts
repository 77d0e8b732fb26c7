import { type IsoDate } from '../../dates';
import { type LedgerView } from '../../ledger';
import { type DateOrderFinding, type DateReading, type RawCell } from '../../sheets';
import { type CustomersOfPlan } from './customersOfPlan';
import { type CloseCustomer, type PlanInput, type PlannedInvoice } from './planTypes';
import { type RowIssues } from './rowIssues';
import { type RowReader } from './rowReader';

/** What planning one row may read, and where it puts what it finds. */
export type RowContext = {
  readonly input: PlanInput;
  readonly view: LedgerView;
  readonly today: IsoDate;
  readonly order: DateOrderFinding['order'];
  readonly reader: RowReader;
  readonly issues: RowIssues;
  readonly dates: { read(cell: RawCell | undefined): DateReading };
  readonly customers: CustomersOfPlan;
  readonly closeTo: Map<number, readonly CloseCustomer[]>;
  /** Keys of the numbers that good rows of this file have taken. */
  readonly numbers: Set<string>;
  readonly invoices: PlannedInvoice[];
};
