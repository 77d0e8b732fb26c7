import { type PaperFacts, type SenderFacts } from '../../papers';
import { type DocNode, type TableCell } from '../nodes';
import { measure } from './measures';
import { grey, ink, tint } from './styles';

type Row = readonly [label: string, value: string, isStrong: boolean];

const labelWidth = 58;

/** The account to pay to, two by two in Chinese papers; nothing where the company has none for this currency. */
export function zhAccountBox({ sender, paymentReference }: PaperFacts): readonly DocNode[] {
  const { account } = sender;
  if (account === undefined) return [];
  const left: Row[] = [
    ['户　　名', account.holder, true],
    ['开户银行', account.bank, false],
  ];
  const right: Row[] = [
    ['账　　号', account.account, true],
    ['付款附言', paymentReference, false],
  ];
  if (account.cnaps !== undefined || account.swift !== undefined) {
    left.push(['联 行 号', account.cnaps ?? '', false]);
    right.push(['SWIFT', account.swift ?? '', false]);
  }
  const rows = left.flatMap((row, place) => {
    const other = right[place];
    return row[1] === '' && (other?.[1] ?? '') === '' ? [] : [[row, other] as const];
  });
  const [half, rest] = [233, measure - 233];
  const body = rows.map(([a, b]) => [
    label(a[1] === '' ? '' : a[0]),
    value(a),
    label(b === undefined || b[1] === '' ? '' : b[0]),
    value(b ?? ['', '', false]),
  ]);
  const padding = 8;
  const widths = [
    labelWidth - padding,
    half - labelWidth - padding,
    labelWidth,
    rest - labelWidth - 5 * padding,
  ];
  return [box(body, widths, padding)];
}

/** One below the other in English papers, which name the sort code or SWIFT code with the account. */
export function enAccountBox({ sender, paymentReference }: PaperFacts): readonly DocNode[] {
  const { account } = sender;
  if (account === undefined) return [];
  const rows: Row[] = [
    ['Account name', account.holder, true],
    ['Bank', account.bank, false],
    ['Account no.', account.account, true],
    ...(account.swift === undefined ? [] : [['SWIFT', account.swift, false] as const]),
    ['Reference', paymentReference, false],
  ];
  const body = rows.filter(([, text]) => text !== '').map((row) => [label(row[0]), value(row)]);
  const padding = 8;
  return [box(body, [92, measure - 92 - 4 * padding], padding)];
}

function box(body: readonly (readonly TableCell[])[], widths: readonly number[], paddingX: number): DocNode {
  return {
    table: { widths, body, dontBreakRows: true },
    unbreakable: true,
    margin: [0, 5, 0, 5],
    lines: {
      rules: [
        { at: 0, width: 0.5, color: grey },
        { at: body.length, width: 0.5, color: grey },
      ],
      between: 0,
      paddingX,
      paddingY: 3,
      isPaddedOutside: true,
      fillColor: tint,
    },
  };
}

function label(text: string): TableCell {
  return { text, font: 'sans', fontSize: 9, color: grey, fontFeatures: ['pwid'], noWrap: true };
}

function value([, text, isStrong]: Row): TableCell {
  return { text, font: 'sans', bold: isStrong, fontSize: 9, color: ink, fontFeatures: ['pwid'] };
}

/** Whether a paper names an account to pay to. */
export function hasAccount({ account }: SenderFacts): boolean {
  return account !== undefined;
}
