import { addMonths, type IsoDate } from '../dates';
import {
  checkDay,
  checkFlag,
  checkMoney,
  checkSame,
  checkWhole,
  type FigureRefusal,
  refuseFigure,
} from '../figures';
import { type InvoiceId } from '../ids';
import { type LedgerView, listOpenItems } from '../ledger';
import { type Money } from '../money';
import { err, ok, type Result } from '../result';
import { type Trace, type TraceStep } from '../trace';

/** A bad debt as the tax law looks at it; amounts in renminbi. */
export type TaxBadDebt = {
  readonly overdueMonths: number;
  /** 单笔数额. */
  readonly amount: Money;
  readonly annualRevenue: Money;
  readonly isWrittenOffInBooks: boolean;
};

export type TaxVerdict = {
  readonly isCandidate: boolean;
  /** The article that fits: 23 for three years overdue, 24 for one year and a small amount. */
  readonly article: 23 | 24 | null;
  readonly trace: Trace;
};

const longMonths = 36;
const shortMonths = 12;
/** 50,000 yuan in fen. */
const smallMinor = 5_000_000;
/** One in ten thousand of the year's revenue. */
const revenueParts = 10_000;
const revenuePercent = '0.01';
const mostMonths = 2400;

/**
 * Whether a bad debt may be deducted from Chinese income tax (公告 2011 年第 25 号, read in public copies): overdue three
 * years or more (art. 23), or one year or more and a single amount of at most 50,000 yuan or 0.01 % of the year's
 * revenue (art. 24); in both cases written off in the books, with papers kept (公告 2018 年第 15 号). Allowances are
 * never deductible. Refused: months that are none, amounts not above zero or not in renminbi.
 */
export function taxBadDebt(input: TaxBadDebt): Result<TaxVerdict, FigureRefusal> {
  const { overdueMonths, amount, annualRevenue, isWrittenOffInBooks } = input;
  const wrong =
    checkWhole('overdueMonths', overdueMonths, 0, mostMonths) ??
    checkMoney('amount', amount, 'positive') ??
    checkMoney('annualRevenue', annualRevenue) ??
    checkSame('annualRevenue', annualRevenue, amount) ??
    checkFlag('isWrittenOffInBooks', isWrittenOffInBooks) ??
    (amount.currency === 'CNY' ? undefined : refuseFigure('amount', amount.currency, 'currency'));
  if (wrong !== undefined) return err(wrong);
  const isLong = overdueMonths >= longMonths;
  const isShort = overdueMonths >= shortMonths;
  const isSmall = amount.minor <= smallMinor;
  const isSmallShare = BigInt(amount.minor) * BigInt(revenueParts) <= BigInt(annualRevenue.minor);
  const article = isLong ? 23 : isShort && (isSmall || isSmallShare) ? 24 : null;
  const isCandidate = article !== null && isWrittenOffInBooks;
  const { minor, currency } = amount;
  const trace: TraceStep[] = [
    {
      step: 'tax.overdue',
      months: overdueMonths,
      neededMonths: longMonths,
      isReached: isLong,
      source: 'cn.tax.2011-25.23',
    },
  ];
  if (!isLong)
    trace.push(
      {
        step: 'tax.overdue',
        months: overdueMonths,
        neededMonths: shortMonths,
        isReached: isShort,
        source: 'cn.tax.2011-25.24',
      },
      {
        step: 'tax.smallAmount',
        minor,
        lineMinor: smallMinor,
        currency,
        isWithin: isSmall,
        source: 'cn.tax.2011-25.24',
      },
      {
        step: 'tax.shareOfRevenue',
        minor,
        revenueMinor: annualRevenue.minor,
        percent: revenuePercent,
        currency,
        isWithin: isSmallShare,
        source: 'cn.tax.2011-25.24',
      },
    );
  trace.push(
    { step: 'tax.writtenOff', isWrittenOff: isWrittenOffInBooks },
    { step: 'tax.candidate', isCandidate },
    { step: 'tax.papers', source: 'cn.tax.2018-15' },
  );
  return ok({ isCandidate, article, trace });
}

/** Full months from a due date to a day; 0 while nothing is late. */
export function overdueMonths(dueOn: IsoDate, asOf: IsoDate): number {
  const apart =
    (Number(asOf.slice(0, 4)) - Number(dueOn.slice(0, 4))) * 12 +
    Number(asOf.slice(5, 7)) -
    Number(dueOn.slice(5, 7));
  return Math.max(0, addMonths(dueOn, apart) <= asOf ? apart : apart - 1);
}

/** An invoice that could be given up with effect for tax. */
export type WriteOffCandidate = {
  readonly invoiceId: InvoiceId;
  readonly number: string;
  readonly dueOn: IsoDate;
  readonly overdueMonths: number;
  readonly open: Money;
  readonly verdict: TaxVerdict;
};

/**
 * The open invoices in renminbi that would be deductible once written off, the longest overdue first; an invoice in
 * instalments counts from its oldest open one, with all that is open and late.
 */
export function writeOffCandidates(
  view: LedgerView,
  query: { readonly asOf: IsoDate; readonly annualRevenue: Money },
): Result<readonly WriteOffCandidate[], FigureRefusal> {
  const { asOf, annualRevenue } = query;
  const wrong = checkDay('asOf', asOf) ?? checkMoney('annualRevenue', annualRevenue);
  if (wrong !== undefined) return err(wrong);
  const late = new Map<InvoiceId, Omit<WriteOffCandidate, 'verdict' | 'overdueMonths'>>();
  for (const item of listOpenItems(view, asOf, { currency: 'CNY' })) {
    if (item.kind !== 'invoice' || item.openMinor <= 0 || item.dueOn >= asOf) continue;
    const known = late.get(item.id);
    const open = { minor: (known?.open.minor ?? 0) + item.openMinor, currency: item.currency };
    late.set(item.id, { invoiceId: item.id, number: item.number, dueOn: known?.dueOn ?? item.dueOn, open });
  }
  const found: WriteOffCandidate[] = [];
  for (const item of late.values()) {
    const months = overdueMonths(item.dueOn, asOf);
    const verdict = taxBadDebt({
      overdueMonths: months,
      amount: item.open,
      annualRevenue,
      isWrittenOffInBooks: true,
    });
    if (!verdict.ok) return verdict;
    if (verdict.value.isCandidate) found.push({ ...item, overdueMonths: months, verdict: verdict.value });
  }
  return ok(found);
}
