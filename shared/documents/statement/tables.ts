import { type StatementFacts } from '../../papers';
import { columnFigure, enTableDay, figure, type FittedColumn, fittedTable } from '../kit';
import { type TableNode } from '../nodes';
import { columnWords, movementWords, unappliedWords } from '../wording/statement';
import { asHead, inLanguage, type Words } from '../wording/words';

/** Rows stand closer in long tables, and in English ones, which begin lower on the page. */
function paddingOf(rows: number, language: StatementFacts['language'], isClose: boolean): number {
  if (isClose) return 2.2;
  if (language === 'en') return rows > 24 ? 2.2 : 2.7;
  return rows > 24 ? 2.6 : 3.2;
}

/** Widest before they break into lines. */
const numberWidth = 96;
const referenceWidth = 62;

/**
 * The open-item form: running number (which the Chinese slip names), issued, number, order, due, amount, paid or credited, open, days
 * late, total. The column of orders is there where an item has one. A star marks what is in dispute.
 */
export function openItemTable({ items, currency, language }: StatementFacts, isClose: boolean): TableNode {
  const hasReference = items.some(({ reference }) => reference !== undefined && reference !== '');
  const hasPlace = language !== 'en';
  const day = language === 'en' ? enTableDay : (text: string) => text;
  const columns: FittedColumn[] = [
    ...(hasPlace ? [{ ...asHead(columnWords.place, 'en'), alignment: 'left', isTight: true } as const] : []),
    { ...asHead(columnWords.issuedOn, language), alignment: 'left' },
    { ...asHead(columnWords.number, language), alignment: 'left', wrapsAt: numberWidth },
    ...(hasReference
      ? [
          {
            ...asHead(columnWords.reference, language),
            alignment: 'left',
            wrapsAt: referenceWidth,
          } as const,
        ]
      : []),
    { ...asHead(columnWords.dueOn, language), alignment: 'left' },
    { ...asHead(columnWords.amount, language), alignment: 'right' },
    { ...asHead(columnWords.settled, language), alignment: 'right' },
    { ...asHead(columnWords.open, language), alignment: 'right' },
    { ...asHead(columnWords.daysLate, language), alignment: 'right', isTight: true },
  ];
  const rows = items.map((item, place) => [
    ...(hasPlace ? [String(place + 1)] : []),
    day(item.issuedOn),
    nameOf(item, language),
    ...(hasReference ? [item.reference ?? ''] : []),
    day(item.dueOn),
    columnFigure(item.amountMinor, currency),
    columnFigure(item.settledMinor, currency),
    columnFigure(item.openMinor, currency),
    item.daysLate < 1 ? '–' : String(item.daysLate),
  ]);
  const total = [
    inLanguage(columnWords.total, language),
    ...(hasPlace ? [''] : []),
    '',
    ...(hasReference ? [''] : []),
    '',
    figure(addUp(items.map(({ amountMinor }) => amountMinor)), currency),
    columnFigure(addUp(items.map(({ settledMinor }) => settledMinor)), currency),
    figure(addUp(items.map(({ openMinor }) => openMinor)), currency),
    '',
  ];
  return fittedTable(columns, rows, total, {
    paddingY: paddingOf(rows.length, language, isClose),
    keepsTotal: true,
  });
}

function nameOf(
  { number, instalment, isDisputed }: StatementFacts['items'][number],
  language: StatementFacts['language'],
): string {
  const part =
    instalment === undefined ? '' : language === 'en' ? ` (${instalment})` : `（第${instalment}期）`;
  return `${number}${part}${isDisputed ? ' *' : ''}`;
}

/** The balance-forward form: opening balance, what moved, and in the last row the sums and the closing balance. */
export function movementTable(facts: StatementFacts, isClose: boolean): TableNode {
  const { movements, currency, language, openingMinor, closingMinor, debitMinor, creditMinor, from } = facts;
  const day = language === 'en' ? enTableDay : (text: string) => text;
  const columns: FittedColumn[] = [
    { ...asHead(columnWords.on, language), alignment: 'left' },
    { ...asHead(columnWords.kind, language), alignment: 'left' },
    { ...asHead(columnWords.document, language), alignment: 'left', wrapsAt: numberWidth },
    { ...asHead(columnWords.dueOn, language), alignment: 'left' },
    { ...asHead(columnWords.debit, language), alignment: 'right' },
    { ...asHead(columnWords.credit, language), alignment: 'right' },
    { ...asHead(columnWords.balance, language), alignment: 'right' },
  ];
  const opening = [
    day(from),
    inLanguage(columnWords.opening, language),
    '',
    '',
    '',
    '',
    columnFigure(openingMinor, currency),
  ];
  const rows = movements.map(({ on, kind, number, dueOn, amountMinor, balanceMinor }) => [
    day(on),
    inLanguage(movementWords[kind], language),
    number,
    dueOn === undefined ? '' : day(dueOn),
    amountMinor > 0 ? columnFigure(amountMinor, currency) : '',
    amountMinor > 0 ? '' : columnFigure(-amountMinor, currency),
    columnFigure(balanceMinor, currency),
  ]);
  const total = [
    inLanguage(columnWords.closing, language),
    '',
    '',
    '',
    columnFigure(debitMinor, currency),
    columnFigure(creditMinor, currency),
    figure(closingMinor, currency),
  ];
  return fittedTable(columns, [opening, ...rows], total, {
    paddingY: paddingOf(rows.length, language, isClose),
    keepsTotal: true,
  });
}

/** Unapplied money and credit notes, where they are too many for a line. */
export function unappliedTable({ unapplied, currency, language }: StatementFacts): TableNode {
  const day = language === 'en' ? enTableDay : (text: string) => text;
  const columns: FittedColumn[] = [
    { ...asHead(columnWords.on, language), alignment: 'left' },
    { ...asHead(columnWords.kind, language), alignment: 'left' },
    { ...asHead(columnWords.document, language), alignment: 'left', wrapsAt: 160 },
    { ...asHead(columnWords.unapplied, language), alignment: 'right' },
  ];
  const rows = unapplied.map(({ kind, number, on, openMinor }) => [
    day(on),
    inLanguage(capitalised(unappliedWords[kind]), language),
    number,
    columnFigure(openMinor, currency),
  ]);
  const total = [
    inLanguage(columnWords.total, language),
    '',
    '',
    figure(addUp(unapplied.map(({ openMinor }) => openMinor)), currency),
  ];
  return fittedTable(columns, rows, total, { paddingY: 2.6, keepsTotal: true });
}

function capitalised([zh, en]: Words): Words {
  return [zh, `${en.charAt(0).toUpperCase()}${en.slice(1)}`];
}

function addUp(minors: readonly number[]): number {
  return minors.reduce((sum, minor) => sum + minor, 0);
}
