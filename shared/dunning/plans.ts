import { type IsoDate } from '../dates';
import { type DomainError } from '../errors';
import { checkDay, checkWhole, type FigureRefusal, refuseAmount, refuseFigure } from '../figures';
import { type InvoiceId } from '../ids';
import {
  applyChangeSet,
  type Book,
  createBook,
  type InvoiceRow,
  type LedgerView,
  listOpenItems,
  openOfInvoice,
  tableNames,
  type Tables,
} from '../ledger';
import { type CurrencyCode } from '../money';
import { err, ok, type Result } from '../result';
import { type PlanFact } from './types';

const mostInstalments = 600;

/** A part of a plan's instalment that one invoice fills. */
export type PlannedPart = {
  readonly invoiceId: InvoiceId;
  readonly dueOn: IsoDate;
  readonly amountMinor: number;
};

/**
 * Checks a plan against the ledger: invoices of that customer, of one currency and open on its day, instalments above
 * zero in rising order from its day on, that come to exactly what is open. Refused with the field and the reason.
 */
export function checkPlan(
  view: LedgerView,
  plan: PlanFact,
): Result<PlanFact, FigureRefusal | DomainError<'document.unknown'>> {
  const { customerId, invoiceIds, on, instalments } = plan;
  const wrong = checkDay('on', on) ?? checkInstalments(plan);
  if (wrong !== undefined) return err(wrong);
  let openMinor = 0;
  let currency: CurrencyCode | undefined;
  for (const [place, id] of invoiceIds.entries()) {
    const row = view.invoices.get(id);
    const field = `invoices[${place}]`;
    if (row === undefined) return err({ code: 'document.unknown', value: id });
    if (invoiceIds.indexOf(id) !== place) return err(refuseFigure(field, row.number, 'twice'));
    if (row.customerId !== customerId) return err(refuseFigure(field, row.number, 'unknown'));
    if (currency !== undefined && row.currency !== currency)
      return err(refuseFigure(field, row.currency, 'currency'));
    ({ currency } = row);
    openMinor += openOfInvoice(view, row, on);
  }
  if (currency === undefined || openMinor <= 0) return err(refuseFigure('invoices', '', 'missing'));
  const totalMinor = instalments.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  if (totalMinor > openMinor) return err(refuseAmount('instalments', totalMinor, currency, 'exceedsOpen'));
  return totalMinor < openMinor
    ? err(refuseAmount('instalments', totalMinor, currency, 'tooSmall'))
    : ok(plan);
}

function checkInstalments({ on, instalments }: PlanFact): FigureRefusal | undefined {
  if (instalments.length === 0) return refuseFigure('instalments', '', 'missing');
  if (instalments.length > mostInstalments) return refuseFigure('instalments', instalments.length, 'tooMany');
  let before = on;
  for (const [place, { dueOn, amountMinor }] of instalments.entries()) {
    const at = `instalments[${place}]`;
    const wrong =
      checkDay(`${at}.dueOn`, dueOn) ??
      checkWhole(`${at}.amountMinor`, amountMinor, 1, Number.MAX_SAFE_INTEGER);
    if (wrong !== undefined) return wrong;
    if (dueOn < before) return refuseFigure(`${at}.dueOn`, dueOn, place === 0 ? 'tooEarly' : 'order');
    before = dueOn;
  }
  return undefined;
}

/** A plan's instalments laid over what was open of its invoices on its day, the oldest due first. */
export function layPlan(view: LedgerView, plan: PlanFact): readonly PlannedPart[] {
  const wanted = new Set(plan.invoiceIds);
  const open = listOpenItems(view, plan.on, { customerId: plan.customerId }).flatMap((item) =>
    item.kind === 'invoice' && wanted.has(item.id) ? [{ id: item.id, leftMinor: item.openMinor }] : [],
  );
  const parts: PlannedPart[] = [];
  let place = 0;
  for (const { dueOn, amountMinor } of plan.instalments) {
    let rest = amountMinor;
    for (let item = open[place]; item !== undefined && rest > 0; item = open[place]) {
      const taken = Math.min(rest, item.leftMinor);
      if (taken > 0) parts.push({ invoiceId: item.id, dueOn, amountMinor: taken });
      item.leftMinor -= taken;
      rest -= taken;
      if (item.leftMinor <= 0) place += 1;
    }
  }
  return parts;
}

/** A plan as it stands on a day: which invoice is due when, and since when it is over. */
export type PlanState = {
  readonly plan: PlanFact;
  readonly parts: readonly PlannedPart[];
  /** The due day at whose end an instalment was open: from the day after the old due dates count again. */
  readonly missedOn: IsoDate | undefined;
};

/** Reads a plan on the ledger: its parts, and the first of them that was not paid in time. */
export function readPlan(view: LedgerView, plan: PlanFact): PlanState {
  const parts = layPlan(view, plan);
  const dueDays = [...new Set(parts.map(({ dueOn }) => dueOn))].sort();
  const missedOn = dueDays.find((day) =>
    plan.invoiceIds.some((id) =>
      openOfParts(view, id, { plan, parts }, day).some((part) => part.dueOn <= day),
    ),
  );
  return { plan, parts, missedOn };
}

/** What is open of an invoice's parts at the end of a day: what was settled since the plan fills the oldest first. */
export function openOfParts(
  view: LedgerView,
  invoiceId: InvoiceId,
  { plan, parts }: Pick<PlanState, 'plan' | 'parts'>,
  day: IsoDate,
): readonly PlannedPart[] {
  const row = view.invoices.get(invoiceId);
  if (row === undefined) return [];
  let settled = openOfInvoice(view, row, plan.on) - openOfInvoice(view, row, day);
  return parts
    .filter((part) => part.invoiceId === invoiceId)
    .flatMap((part) => {
      const filled = Math.min(Math.max(settled, 0), part.amountMinor);
      settled -= filled;
      return filled === part.amountMinor ? [] : [{ ...part, amountMinor: part.amountMinor - filled }];
    });
}

/** The plans about each invoice. */
export function plansByInvoice(plans: readonly PlanState[]): ReadonlyMap<InvoiceId, readonly PlanState[]> {
  const found = new Map<InvoiceId, PlanState[]>();
  for (const state of plans)
    for (const id of state.plan.invoiceIds) found.set(id, [...(found.get(id) ?? []), state]);
  return found;
}

/** The plan that an invoice's last agreement made, if it stands on a day (its due days included). */
export function planOn(
  plans: readonly PlanState[],
  invoiceId: InvoiceId,
  asOf: IsoDate,
): PlanState | undefined {
  const last = lastPlan(plans, invoiceId, asOf);
  return last === undefined || (last.missedOn !== undefined && last.missedOn < asOf) ? undefined : last;
}

/** The last plan about an invoice that was agreed by a day, whether it still stands or not. */
export function lastPlan(
  plans: readonly PlanState[],
  invoiceId: InvoiceId,
  asOf: IsoDate,
): PlanState | undefined {
  return plans
    .filter(({ plan }) => plan.on <= asOf && plan.invoiceIds.includes(invoiceId))
    .reduce<PlanState | undefined>(
      (last, state) => (last === undefined || last.plan.on <= state.plan.on ? state : last),
      undefined,
    );
}

/**
 * The book with the due dates of the plans that stand on a day, for aging, open items and balances as of that day
 * (and of no other): what was settled before a plan keeps the oldest due date, the rest is due by the plan. The same
 * book where no plan stands.
 */
export function bookUnderPlans(book: Book, plans: readonly PlanState[], asOf: IsoDate): Book {
  const changed = new Map<InvoiceId, InvoiceRow>();
  for (const row of plans.flatMap(({ plan }) => plan.invoiceIds).map((id) => book.invoices.get(id))) {
    const state = row === undefined ? undefined : planOn(plans, row.id, asOf);
    if (row !== undefined && state !== undefined) changed.set(row.id, replan(book, row, state));
  }
  if (changed.size === 0) return book;
  const planned = createBook();
  const put: { [T in keyof Tables]?: readonly Tables[T][] } = {};
  for (const table of tableNames) Object.assign(put, { [table]: [...book.rowsOf(table)] });
  const invoices = [...book.rowsOf('invoices')].map((row) => changed.get(row.id) ?? row);
  const allocations = [...book.rowsOf('allocations')].map(({ instalment, ...row }) =>
    instalment === undefined || changed.has(row.invoiceId) ? row : { ...row, instalment },
  );
  applyChangeSet(planned, { put: { ...put, invoices, allocations }, del: {} });
  return planned;
}

function replan(view: LedgerView, row: InvoiceRow, { plan, parts }: PlanState): InvoiceRow {
  const own = parts
    .filter(({ invoiceId }) => invoiceId === row.id)
    .map(({ dueOn, amountMinor }) => ({ dueOn, amountMinor }));
  const settledMinor = row.grossMinor - openOfInvoice(view, row, plan.on);
  const oldest = [...row.instalments, ...own].map(({ dueOn }) => dueOn).sort()[0] ?? row.dueOn;
  const instalments = settledMinor === 0 ? own : [{ dueOn: oldest, amountMinor: settledMinor }, ...own];
  return { ...row, instalments, dueOn: own.at(-1)?.dueOn ?? row.dueOn };
}
