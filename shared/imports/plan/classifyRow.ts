import { type ImportKind } from '../../ledger';
import { foldText } from '../../sheets';
import { type ColumnKey } from '../types';
import { type PlanInput } from './planTypes';
import { type RowReader } from './rowReader';

const totalWord =
  /^(?:合计|总计|小计|本页小计|本页合计|累计|共计|(?:grand|sub)?[ -]?totals?|sum|sum total)[:：]?$/i;
const totalBegin = /^(?:合计|总计|小计|本页小计|本页合计|累计|共计)|^(?:grand |sub[ -]?)?totals?\b/i;

const factsOf: Readonly<Record<ImportKind, readonly ColumnKey[]>> = {
  // What makes a row an invoice; a row with none of it is a title, a signature or the head of a group.
  invoices: ['number', 'date', 'amount', 'due', 'paid', 'settledOn'],
  customers: ['code', 'name'],
};

/** Tells rows that hold nothing to import: totals, repeated heads, titles between groups, signatures below. */
export function createRowFilter(input: PlanInput): { isSkipped(reader: RowReader): boolean } {
  const { mapping, resolved, skips, table } = input;
  const facts = factsOf[mapping.kind];
  const headers = [...resolved.headerOf].filter(([key]) => resolved.columnOf.has(key));

  const isRepeatedHead = (reader: RowReader): boolean =>
    headers.length > 1 && headers.every(([key, header]) => reader.text(key) === header);

  const isTotal = (reader: RowReader): boolean => {
    if (mapping.kind === 'customers') {
      const filled = headers.filter(([key]) => reader.has(key));
      return filled.length === 1 && totalWord.test(squeeze(reader.text(filled[0]?.[0] ?? 'name')));
    }
    if (reader.has('date')) return false;
    if (totalWord.test(squeeze(reader.text('number')))) return true;
    if (reader.has('number')) return false;
    const first = table.rows[placeOf(reader)]?.find((cell) => cell !== null);
    return typeof first === 'string' && totalBegin.test(squeeze(first));
  };

  let place = 0;
  const placeOf = (reader: RowReader): number => {
    // Rows come one after another; only a jump back begins again.
    if ((table.rowNumbers[place] ?? 0) > reader.row) place = 0;
    while ((table.rowNumbers[place] ?? reader.row) < reader.row) place += 1;
    return place;
  };

  return {
    isSkipped: (reader) =>
      skips.has(reader.row) ||
      !facts.some((key) => reader.has(key)) ||
      isTotal(reader) ||
      isRepeatedHead(reader),
  };
}

/** `合  计` → `合计`; words of letters keep their single blanks. */
function squeeze(text: string): string {
  const folded = foldText(text);
  return /\p{Script=Han}/u.test(folded) ? folded.replace(/\s+/g, '') : folded;
}
