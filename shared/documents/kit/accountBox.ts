import { type PaperFacts, type SenderFacts } from '../../papers';
import { type DocNode, type TableCell } from '../nodes';
import { measure } from './measures';
import { grey, ink, tint } from './styles';
import { textWidth } from './textWidth';

type Row = readonly [label: string, value: string, isStrong: boolean];

const labelWidth = 40;
/** Room for an account of 24 figures and for a reference. */
const accountWidth = 158;
const enLabelWidth = 58;
const enRightLabelWidth = 50;
const padding = 8;
const valueSize = 9;

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
  // Chinese banks are found by name; the code stands with it where there is room, abroad the SWIFT code leads there.
  if (account.swift !== undefined && account.cnaps === undefined) {
    left.push(['', '', false]);
    right.push(['SWIFT', account.swift, false]);
  }
  const rows = left.flatMap((row, place) => {
    const other = right[place];
    return row[1] === '' && (other?.[1] ?? '') === '' ? [] : [[row, other] as const];
  });
  const body = rows.map(([a, b]) => [
    label(a[1] === '' ? '' : a[0]),
    value(a),
    label(b === undefined || b[1] === '' ? '' : b[0]),
    value(b ?? ['', '', false]),
  ]);
  const room = measure - 2 * padding * 4 - 2 * labelWidth;
  const widths = [labelWidth, room - accountWidth, labelWidth, accountWidth];
  return [box(body, widths, padding)];
}

/** The same in English: name, then bank with its SWIFT code, then number and reference. */
export function enAccountBox({ sender, paymentReference }: PaperFacts): readonly DocNode[] {
  const { account } = sender;
  if (account === undefined) return [];
  const { holder, bank, swift } = account;
  const atBank = [bank, swift === undefined ? '' : `SWIFT ${swift}`].filter((text) => text !== '');
  const whole = (name: string, text: string, isStrong: boolean): readonly TableCell[] => [
    label(name),
    { ...value([name, text, isStrong]), colSpan: 3 },
    label(''),
    label(''),
  ];
  const body = [
    ...(holder === '' ? [] : [whole('Account name', holder, true)]),
    ...(atBank.length === 0 ? [] : [whole('Bank', atBank.join(', '), false)]),
    [
      label('Account no.'),
      value(['', account.account, true]),
      label('Reference'),
      value(['', paymentReference, false]),
    ],
  ];
  const room = measure - 2 * padding * 4 - enLabelWidth - enRightLabelWidth;
  // An account number that is broken is typed wrong; a reference breaks at its space.
  const numberWidth = Math.max(
    room - accountWidth,
    Math.min(accountWidth, Math.ceil(textWidth(account.account, valueSize))),
  );
  const widths = [enLabelWidth, numberWidth, enRightLabelWidth, room - numberWidth];
  return [box(body, widths, padding)];
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
  return { text, font: 'sans', fontSize: 9, color: grey, noWrap: true };
}

function value([, text, isStrong]: Row): TableCell {
  return { text, font: 'sans', bold: isStrong, fontSize: valueSize, color: ink };
}

/** Whether a paper names an account to pay to. */
export function hasAccount({ account }: SenderFacts): boolean {
  return account !== undefined;
}
