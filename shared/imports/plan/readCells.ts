import { type IsoDate } from '../../dates';
import { type CurrencyCode, parseDecimal } from '../../money';
import { type CurrencyMark, markFits, parseCurrency, readAmount, readIdentifier } from '../../sheets';
import { type ColumnKey } from '../types';
import { dayOf } from './dateCells';
import { type RowContext } from './rowContext';

const longestText = 500;

/** A day of the row; undefined for an empty cell and for a refused one. */
export function readDay({ reader, dates, order, issues }: RowContext, key: ColumnKey): IsoDate | undefined {
  const cell = dayOf(dates.read(reader.cell(key)), order);
  if (cell.kind === 'day') return cell.day;
  const value = reader.text(key);
  if (cell.kind === 'invalid') issues.refuse(key, { code: 'date.invalid', value });
  if (cell.kind === 'orderUnknown') issues.refuse(key, { code: 'date.orderUnknown', samples: [value] });
  return undefined;
}

/** A code or number; empty for an empty cell, undefined for a refused one. */
export function readCode({ reader, issues }: RowContext, key: ColumnKey, max = 100): string | undefined {
  const reading = readIdentifier(reader.cell(key));
  if (reading.kind === 'empty') return '';
  if (reading.kind === 'lost') {
    issues.refuse(key, { code: 'value.invalid', field: key, value: reader.text(key) });
    return undefined;
  }
  if (reading.text.length <= max) return reading.text;
  issues.refuse(key, { code: 'value.tooLong', field: key, length: reading.text.length, max });
  return undefined;
}

/** A text as it stands, without blanks at its ends; undefined for an empty cell and for a refused one. */
export function readWords(
  { reader, issues }: RowContext,
  key: ColumnKey,
  max = longestText,
): string | undefined {
  if (!reader.has(key)) return undefined;
  const text = reader.text(key);
  if (text.length <= max) return text;
  issues.refuse(key, { code: 'value.tooLong', field: key, length: text.length, max });
  return undefined;
}

export type AmountCell = {
  readonly isEmpty: boolean;
  readonly decimal: string;
  readonly mark: CurrencyMark | null;
};

/** A figure of the row, of whatever currency; undefined for a refused one. */
export function readFigure({ reader, issues, input }: RowContext, key: ColumnKey): AmountCell | undefined {
  const reading = readAmount(reader.cell(key), input.mapping.decimal);
  if (reading.kind === 'empty') return { isEmpty: true, decimal: '0', mark: null };
  if (reading.kind === 'amount') return { isEmpty: false, decimal: reading.decimal, mark: reading.mark };
  issues.refuse(key, { code: 'amount.invalid', value: reader.text(key) });
  return undefined;
}

/** A figure in minor units of a currency, 0 or more; undefined for a refused one. */
export function toMinor(
  { reader, issues }: RowContext,
  key: ColumnKey,
  figure: AmountCell,
  currency: CurrencyCode,
): number | undefined {
  const value = reader.text(key);
  if (figure.mark && !markFits(figure.mark, currency)) {
    issues.refuse(key, { code: 'currency.mismatch', expected: currency, value });
    return undefined;
  }
  const money = parseDecimal(figure.decimal, currency);
  if (!money.ok) {
    issues.refuse(key, { ...money.error, value });
    return undefined;
  }
  if (money.value.minor >= 0) return money.value.minor;
  issues.refuse(key, { code: 'amount.negative', value });
  return undefined;
}

/**
 * The currency of the row: its own cell, else a word beside the amount that names exactly one, else the mapping's
 * default. Undefined for a refused one.
 */
export function readRowCurrency(context: RowContext, mark: CurrencyMark | null): CurrencyCode | undefined {
  const { reader, issues, input } = context;
  if (reader.has('currency')) {
    const value = reader.text('currency');
    const currency = parseCurrency(value);
    if (currency !== null) return currency;
    issues.refuse('currency', { code: 'currency.unknown', value });
    return undefined;
  }
  if (mark?.kind === 'one') return mark.currency;
  if (input.mapping.defaults.currency !== undefined) return input.mapping.defaults.currency;
  issues.refuse('currency', { code: 'currency.missing' });
  return undefined;
}
