import {
  checkList,
  checkMoney,
  checkPercent,
  checkSame,
  checkSize,
  type FigureRefusal,
  percentFraction,
  type Ratio,
  refuseFigure,
  toRatio,
} from '../figures';
import {
  addFractions,
  type Fraction,
  type Money,
  multiplyFractions,
  noFraction,
  roundFraction,
  toFraction,
} from '../money';
import { err, ok, type Result } from '../result';
import { type Trace, type TraceStep } from '../trace';

/** A bucket of the matrix, for its name: not due, or late (or old) from one day to another, the last open-ended. */
export type Bucket = {
  readonly isNotDue: boolean;
  readonly fromDay: number | null;
  readonly toDay: number | null;
};

export type MatrixRow = {
  readonly balance: Money;
  readonly lossRatePercent: string;
  readonly bucket?: Bucket | undefined;
};

export type AllowanceRow = {
  readonly balance: Money;
  readonly lossRatePercent: Ratio;
  readonly allowance: Money;
  readonly bucket?: Bucket | undefined;
};

/** An allowance row by row; the total is the sum of the printed rows. */
export type Allowance = {
  readonly rows: readonly AllowanceRow[];
  readonly total: Money;
  readonly trace: Trace;
};

const mostRows = 10_000;

const noBucket: Bucket = { isNotDue: false, fromDay: null, toDay: null };

/**
 * Allowance by the user's loss rates (provision matrix, IFRS 9 B5.5.35, CAS 22 art. 63): each row is rounded half-up
 * to the minor unit, the total is their sum. Refused: no row, balances below zero or of two currencies, rates below
 * 0 or above 100 %.
 */
export function provisionMatrix(rows: readonly MatrixRow[]): Result<Allowance, FigureRefusal> {
  const wrongList = checkList('rows', rows, 1, mostRows);
  if (wrongList !== undefined) return err(wrongList);
  const exact: ExactRow[] = [];
  for (const [place, row] of rows.entries()) {
    const wrong = checkPercent(`rows[${place}].lossRatePercent`, row.lossRatePercent);
    if (wrong !== undefined) return err(wrong);
    exact.push({ ...row, lossRate: percentFraction(row.lossRatePercent) });
  }
  return allowanceOf(exact, 'rows');
}

/** A balance and the exact part of it that will be lost. */
export type ExactRow = {
  readonly balance: Money;
  readonly lossRate: Fraction;
  readonly bucket?: Bucket | undefined;
};

/** The allowance at exact loss rates; the field names the list that a refusal is about. */
export function allowanceOf(rows: readonly ExactRow[], field: string): Result<Allowance, FigureRefusal> {
  const [first] = rows;
  if (first === undefined) return err(refuseFigure(field, '', 'missing'));
  const wrongFirst = checkMoney(`${field}[0]`, first.balance);
  if (wrongFirst !== undefined) return err(wrongFirst);
  const { currency } = first.balance;
  const done: AllowanceRow[] = [];
  const trace: TraceStep[] = [];
  let exactTotal = noFraction;
  for (const [place, { balance, lossRate, bucket }] of rows.entries()) {
    const at = `${field}[${place}]`;
    const wrong = checkMoney(at, balance) ?? checkSame(at, balance, first.balance);
    if (wrong !== undefined) return err(wrong);
    const minor = roundFraction(multiplyFractions(toFraction(balance.minor), lossRate), 'halfUp');
    const lossRatePercent = toRatio(multiplyFractions(lossRate, toFraction(100)));
    exactTotal = addFractions(exactTotal, toFraction(minor));
    done.push({ balance, lossRatePercent, allowance: { minor, currency }, bucket });
    trace.push({
      step: 'provision.row',
      place: place + 1,
      ...(bucket ?? noBucket),
      ofMinor: balance.minor,
      lossPercent: lossRatePercent,
      minor,
      currency,
      source: 'own.loss-rates',
    });
  }
  const tooLarge = checkSize(field, exactTotal, currency);
  if (tooLarge !== undefined) return err(tooLarge);
  const total = roundFraction(exactTotal, 'halfUp');
  trace.push({ step: 'provision.total', minor: total, currency });
  return ok({ rows: done, total: { minor: total, currency }, trace });
}
