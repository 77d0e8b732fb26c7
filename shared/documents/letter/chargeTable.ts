import { type ChargeFacts, type ChargeLine } from '../../papers';
import { type CurrencyCode } from '../../money';
import {
  baseFigure,
  columnFigure,
  decimalFigure,
  enTableDay,
  figure,
  fittedTable,
  type FittedColumn,
  rateFigure,
  type Side,
} from '../kit';
import { type DocNode } from '../nodes';
import { chargeNameZh } from '../wording/charges';
import { density, sum } from './itemTables';

/** How a line of the computation is named: its running number in the table of items, or the invoice itself. */
export type LineName = (line: ChargeLine) => string;

type Look = {
  readonly side: Side;
  readonly currency: CurrencyCode;
  readonly nameOf: LineName;
  readonly nameHead: string;
  /** Codes and days beside the name; a table of running numbers has the due day in the table before. */
  readonly hasDueDay: boolean;
  /** English heads below the Chinese ones. */
  readonly hasBothHeads?: boolean;
  /** Longer names break; a number of 20 digits needs 92 pt. */
  readonly nameWrapsAt?: number;
};

/**
 * The computation of late charges: item, base, from, to, days, rate, amount, running sum, and where fixed sums are
 * claimed a column for them. An invoice with several rates has its stretches on lines of their own with four decimals
 * and is rounded once, on its last line; the total is the sum of the printed lines.
 */
export function chargeTable(charge: ChargeFacts, look: Look): DocNode {
  const { side, currency, nameOf, hasDueDay } = look;
  const isZh = side === 'zh';
  const hasSegments = charge.lines.some(({ segments }) => segments.length > 1);
  const hasFixed = charge.fixedMinor > 0;
  const isAnnual = charge.lines.some(({ segments }) => segments.some(({ rate }) => rate.kind === 'annual'));
  const day = (text: ChargeLine['dueOn']): string => (isZh ? text : enTableDay(text));
  const what = { hasSegments, hasFixed, isAnnual, name: chargeNameZh(charge) };
  const below =
    look.hasBothHeads === true ? columnsOf({ ...look, side: 'en', nameHead: 'Invoice' }, what) : [];
  const columns = columnsOf(look, what).map((column, place) => ({
    ...column,
    headBelow: below[place]?.head,
  }));
  const rows: string[][] = [];
  const groupEnds: number[] = [];
  for (const line of charge.lines) {
    for (const [place, segment] of line.segments.entries()) {
      const isLast = place === line.segments.length - 1;
      rows.push([
        place === 0 ? nameOf(line) : '',
        ...(hasDueDay ? [place === 0 ? day(line.dueOn) : ''] : []),
        baseFigure(segment.base, currency),
        day(segment.from),
        day(segment.to),
        String(segment.days),
        rateFigure(segment.rate),
        ...(hasSegments ? [decimalFigure(segment.amount, 4)] : []),
        isLast ? figure(line.chargeMinor, currency) : '',
        ...(hasFixed ? [isLast ? columnFigure(line.fixedMinor, currency) : ''] : []),
        isLast ? figure(line.runningMinor, currency) : '',
      ]);
    }
    if (hasSegments) groupEnds.push(rows.length - 1);
  }
  const total = columns.map(() => '');
  total[0] = isZh ? '合计' : `Total ${currency}`;
  total[columns.length - 1] = figure(charge.chargeMinor + charge.fixedMinor, currency);
  if (hasFixed) total[columns.length - 2] = figure(charge.fixedMinor, currency);
  total[columns.length - (hasFixed ? 3 : 2)] = figure(
    sum(charge.lines.map(({ chargeMinor }) => chargeMinor)),
    currency,
  );
  return fittedTable(columns, rows, total, {
    paddingY: density(rows.length),
    keepsTotal: true,
    groupEnds: groupEnds.slice(0, -1),
  });
}

function columnsOf(
  { side, nameHead, hasDueDay, nameWrapsAt = 74 }: Look,
  what: { hasSegments: boolean; hasFixed: boolean; isAnnual: boolean; name: string },
): readonly FittedColumn[] {
  const isZh = side === 'zh';
  const rate = isZh ? (what.isAnnual ? '年利率' : '日费率') : what.isAnnual ? 'Rate p.a.' : 'Rate/day';
  const right = (head: string): FittedColumn => ({ head, alignment: 'right' });
  const centre = (head: string): FittedColumn => ({ head, alignment: 'center' });
  return [
    { head: nameHead, alignment: 'left', wrapsAt: nameWrapsAt },
    ...(hasDueDay ? [centre(isZh ? '到期日' : 'Due')] : []),
    right(isZh ? '计费本金' : 'Base'),
    centre(isZh ? '起' : 'From'),
    centre(isZh ? '止' : 'To'),
    right(isZh ? '天数' : 'Days'),
    right(rate),
    ...(what.hasSegments ? [right(isZh ? '分段金额' : 'Amount')] : []),
    right(isZh ? (what.hasSegments ? `本票${what.name}` : what.name) : 'Charge'),
    ...(what.hasFixed ? [right(isZh ? '定额补偿' : 'Fixed sum')] : []),
    right(isZh ? '累计' : 'Running'),
  ];
}
