import { formatMinor, parseDecimal } from '../../money';
import { foldText, parseCurrency, readAmount, readIdentifier } from '../../sheets';
import { type ColumnKey } from '../types';
import { createDateCells, dayOf } from './dateCells';
import { type ImportPlan, type PlannedInvoice } from './planTypes';
import { createRowReader } from './rowReader';

/** Shows the cells of a plan's rows, and how each was read where that is not what stands in the file. */
export function createCellReader(plan: ImportPlan): {
  moveTo(place: number): void;
  text(key: ColumnKey): string;
  readAs(key: ColumnKey): string | undefined;
  isCorrected(key: ColumnKey): boolean;
} {
  const reader = createRowReader(plan.input);
  const dates = createDateCells();
  let invoice: PlannedInvoice | undefined;

  const readAs = (key: ColumnKey): string | undefined => {
    switch (key) {
      case 'due':
        return reader.has('due') ? readDay(key) : invoice?.dueOn;
      case 'date':
      case 'settledOn':
        return readDay(key);
      case 'paidOn':
        return reader.has('paidOn') ? readDay(key) : invoice?.paidMinor === 0 ? undefined : invoice?.paidOn;
      case 'amount':
      case 'paid':
      case 'creditLimit':
        return readMoney(key);
      case 'currency':
        return reader.has('currency') ? (parseCurrency(reader.text(key)) ?? undefined) : invoice?.currency;
      case 'number':
      case 'code':
      case 'customerCode': {
        const reading = readIdentifier(reader.cell(key));
        return reading.kind === 'text' ? reading.text : undefined;
      }
      default:
        return undefined;
    }
  };

  const readDay = (key: ColumnKey): string | undefined => {
    const cell = dayOf(dates.read(reader.cell(key)), plan.dateOrder);
    return cell.kind === 'day' ? cell.day : undefined;
  };

  const readMoney = (key: ColumnKey): string | undefined => {
    const reading = readAmount(reader.cell(key), plan.input.mapping.decimal);
    if (reading.kind !== 'amount' || !invoice) return undefined;
    const money = parseDecimal(reading.decimal, invoice.currency);
    // 1,234.5 and 1234.50 say the same to every reader; ￥１２３ and 1.234,50 may not.
    if (!money.ok || foldText(reader.text(key)).replaceAll(',', '') === reading.decimal) return undefined;
    return formatMinor(money.value.minor, invoice.currency, { zero: 'figure', negative: 'sign' });
  };

  return {
    moveTo(place) {
      reader.moveTo(place);
      invoice = findInvoice(plan, reader.row);
    },
    text: (key) => reader.text(key),
    readAs(key) {
      const read = readAs(key);
      return read === undefined || read === reader.text(key) ? undefined : read;
    },
    isCorrected: (key) => reader.isCorrected(key),
  };
}

/** Planned invoices stand in the order of their rows. */
function findInvoice({ invoices }: ImportPlan, row: number): PlannedInvoice | undefined {
  let low = 0;
  let high = invoices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((invoices[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return invoices[low]?.row === row ? invoices[low] : undefined;
}
