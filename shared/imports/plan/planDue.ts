import { type IsoDate } from '../../dates';
import { type CurrencyCode } from '../../money';
import { parseNetDays } from '../../sheets';
import { type FixedTerms, type Terms } from '../../terms';
import { type CustomerFinding } from './customersOfPlan';
import { type createDueDays } from './dueDays';
import { type DueSource } from './planTypes';
import { readDay } from './readCells';
import { type RowContext } from './rowContext';

type Facts = {
  readonly issuedOn: IsoDate;
  readonly currency: CurrencyCode;
  readonly grossMinor: number;
  readonly customer: CustomerFinding | undefined;
};

export type PlannedDue = {
  readonly dueOn: IsoDate;
  readonly dueFrom: DueSource;
  readonly fixed: FixedTerms | undefined;
};

/**
 * When the invoice falls due: the file's day, else the date plus the row's days to pay, else by the customer's
 * terms, else by the company's usual ones, else on its date. Undefined for a refused row.
 */
export function planDue(
  context: RowContext,
  dueDays: ReturnType<typeof createDueDays>,
  { issuedOn, currency, grossMinor, customer }: Facts,
): PlannedDue | undefined {
  const { reader, issues, view, customers } = context;
  if (reader.has('due')) {
    const dueOn = readDay(context, 'due');
    if (dueOn === undefined) return undefined;
    if (dueOn >= issuedOn) return { dueOn, dueFrom: 'file', fixed: undefined };
    issues.refuse('due', { code: 'date.dueBeforeInvoice', value: reader.text('due'), issuedOn });
    return undefined;
  }
  if (reader.has('netDays')) {
    const days = readDays(context);
    return days === undefined
      ? undefined
      : { dueOn: dueDays.after(issuedOn, days), dueFrom: 'row', fixed: undefined };
  }
  const own = customer?.kind === 'found' ? customers.all[customer.place]?.customer.terms : undefined;
  const terms: Terms | undefined = own ?? view.company?.usualTerms;
  if (terms === undefined) return { dueOn: issuedOn, dueFrom: 'date', fixed: undefined };
  const due = dueDays.byTerms(issuedOn, terms, grossMinor, currency);
  if (due.ok) return { ...due.value, dueFrom: own === undefined ? 'company' : 'customer' };
  issues.refuse('due', due.error);
  return undefined;
}

/** The row's days to pay; undefined for a refused cell. */
export function readDays({ reader, issues }: RowContext): number | undefined {
  const days = parseNetDays(reader.cell('netDays'));
  if (days !== null && days >= 0) return days;
  issues.refuse(
    'netDays',
    days === null
      ? { code: 'value.invalid', field: 'netDays', value: reader.text('netDays') }
      : { code: 'terms.negativeDays', days },
  );
  return undefined;
}
