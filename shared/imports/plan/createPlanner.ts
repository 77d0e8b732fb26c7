import { type IsoDate } from '../../dates';
import { type DomainError } from '../../errors';
import { type LedgerView } from '../../ledger';
import { placeOfRow } from '../table';
import { createRowFilter } from './classifyRow';
import { createCustomersOfPlan } from './customersOfPlan';
import { createDateCells, createOrderCounter } from './dateCells';
import { createDueDays } from './dueDays';
import { planCustomerRow } from './planCustomerRow';
import { planInvoiceRow } from './planInvoiceRow';
import { type ImportPlan, type PlanInput, type RowState, rowStates } from './planTypes';
import { type RowContext } from './rowContext';
import { createRowIssues } from './rowIssues';
import { createRowReader } from './rowReader';

/** Plans a file step by step, so that whoever waits can show how far it is and stop it. */
export type Planner = {
  readonly total: number;
  readonly done: number;
  /** Works on about `rows` rows more. @returns true when all is done */
  step(rows: number): boolean;
  plan(): ImportPlan;
};

/**
 * Plans an import: first the order of day and month from all date columns, then every row. Nothing is changed; the
 * plan holds what each row becomes, or what is wrong in it.
 */
export function createPlanner(input: PlanInput, view: LedgerView, today: IsoDate): Planner {
  const { table, head, mapping, resolved } = input;
  const firstPlace = placeOfRow(table, head.firstDataRow);
  const count = resolved.issues.length > 0 ? 0 : table.rowNumbers.length - firstPlace;
  const reader = createRowReader(input);
  const filter = createRowFilter(input);
  const dates = createDateCells();
  const counter = createOrderCounter(input, dates);
  const issues = createRowIssues(reader, resolved.headerOf);
  const states = new Uint8Array(count);
  const isOrderGiven = mapping.dateOrder !== undefined;
  const dueDays = createDueDays();
  let done = 0;
  let context: RowContext | undefined;

  const startRows = (): RowContext => ({
    input,
    view,
    today,
    order: mapping.dateOrder ?? counter.finding().order,
    reader,
    issues,
    dates,
    customers: createCustomersOfPlan(view),
    closeTo: new Map(),
    numbers: new Set(),
    invoices: [],
  });

  const planRow = (rows: RowContext): RowState => {
    if (filter.isSkipped(reader)) return 'skipped';
    issues.begin();
    if (mapping.kind === 'customers') planCustomerRow(rows);
    else planInvoiceRow(rows, dueDays);
    if (issues.isRefused) return 'refused';
    return issues.isWarned ? 'warned' : 'good';
  };

  return {
    total: count * 2,
    get done() {
      return done;
    },
    step(rows) {
      for (let left = rows; left > 0 && done < count * 2; left -= 1, done += 1) {
        const offset = done % count;
        reader.moveTo(firstPlace + offset);
        if (done < count) {
          if (!isOrderGiven && !filter.isSkipped(reader)) counter.add(reader);
        } else {
          context ??= startRows();
          states[offset] = rowStates.indexOf(planRow(context));
        }
      }
      return done >= count * 2;
    },
    plan() {
      if (done < count * 2) throw new Error('asked for a plan before it was done');
      const rows = context ?? startRows();
      const finding = counter.finding();
      const fileIssues: DomainError[] = [...resolved.issues];
      if (rows.order === 'unknown') fileIssues.push({ code: 'date.orderUnknown', samples: finding.doubtful });
      return {
        input,
        fileIssues,
        dateOrder: rows.order,
        firstPlace,
        states,
        issues: issues.all,
        closeTo: rows.closeTo,
        customers: rows.customers.all,
        invoices: rows.invoices,
      };
    },
  };
}

/** Plans a file in one go. */
export function planImport(input: PlanInput, view: LedgerView, today: IsoDate): ImportPlan {
  const planner = createPlanner(input, view, today);
  while (!planner.step(10_000));
  return planner.plan();
}
