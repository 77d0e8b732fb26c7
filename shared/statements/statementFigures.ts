import { type IsoDate } from '../dates';
import { type DomainError } from '../errors';
import { type CustomerId } from '../ids';
import { type LedgerView } from '../ledger';
import { type CurrencyCode, safeMinor } from '../money';
import { err, ok, type Result } from '../result';
import { listMovements, type Movement } from './listMovements';

export type StatementQuery = {
  readonly customerId: CustomerId;
  readonly currency: CurrencyCode;
  /** The first and the last day, both included. */
  readonly from: IsoDate;
  readonly to: IsoDate;
};

/** A movement within the period and the balance after it. */
export type StatementLine = Movement & { readonly balanceMinor: number };

/** A customer's account in one currency over a period, in minor units. */
export type StatementFigures = StatementQuery & {
  /** The balance before the first day. */
  readonly openingMinor: number;
  /** The balance at the end of the last day: opening + debit − credit, the same figure as aging and balance show. */
  readonly closingMinor: number;
  /** The sums of the plus and of the minus lines, both without sign. */
  readonly debitMinor: number;
  readonly creditMinor: number;
  readonly lines: readonly StatementLine[];
};

/** Draws up the statement of a customer in one currency. Refused when the period ends before it begins. */
export function statementFigures(
  view: LedgerView,
  query: StatementQuery,
): Result<StatementFigures, DomainError<'field.invalid'>> {
  const { customerId, currency, from, to } = query;
  if (to < from) return err({ code: 'field.invalid', field: 'to', value: to });
  let openingMinor = 0;
  let balanceMinor = 0;
  let debitMinor = 0;
  let creditMinor = 0;
  const lines: StatementLine[] = [];
  for (const movement of listMovements(view, customerId, currency)) {
    if (movement.on > to) break;
    balanceMinor = safeMinor(balanceMinor + movement.amountMinor);
    if (movement.on < from) {
      openingMinor = balanceMinor;
      continue;
    }
    if (movement.amountMinor > 0) debitMinor += movement.amountMinor;
    else creditMinor -= movement.amountMinor;
    lines.push({ ...movement, balanceMinor });
  }
  return ok({
    customerId,
    currency,
    from,
    to,
    openingMinor,
    closingMinor: balanceMinor,
    debitMinor: safeMinor(debitMinor),
    creditMinor: safeMinor(creditMinor),
    lines,
  });
}
