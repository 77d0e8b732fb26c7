import { addDays, isoDate } from '@shared/dates';
import { type InvoiceId } from '@shared/ids';
import {
  type PaperFacts,
  type StatementFacts,
  type StatementItem,
  type StatementMovement,
} from '@shared/papers';
import { enAddressee, enSender, zhAddressee, zhSender } from './paperFacts';

// Facts of statements for tests, all invented; they add up.

export const asOf = isoDate('2026-06-30');
const statementStart = isoDate('2026-06-01');

/** What every paper states, in Chinese renminbi or in English pounds. */
export function makePaperHead(given: Partial<PaperFacts> = {}): PaperFacts {
  const isEnglish = given.language === 'en';
  return {
    language: 'zh-CN',
    number: isEnglish ? 'ST-2026-06-0417' : '砚衡DZ-2026-06-0003',
    issuedOn: asOf,
    asOf,
    currency: isEnglish ? 'GBP' : 'CNY',
    sender: isEnglish ? enSender : zhSender,
    addressee: isEnglish ? enAddressee : zhAddressee,
    law: isEnglish ? 'GB' : 'CN',
    paymentReference: isEnglish ? '10417 ST-2026-06-0417' : 'C0003 砚衡DZ-2026-06-0003',
    ...given,
  };
}

/** An item due so many days before the end of June; below 1: not due yet. */
export function makeItem(
  number: string,
  daysLate: number,
  amountMinor: number,
  given: Partial<StatementItem> = {},
): StatementItem {
  const dueOn = addDays(asOf, -daysLate);
  const settledMinor = given.settledMinor ?? 0;
  return {
    invoiceId: number as InvoiceId,
    number,
    issuedOn: addDays(dueOn, -60),
    dueOn,
    amountMinor,
    settledMinor,
    openMinor: amountMinor - settledMinor,
    daysLate,
    isDisputed: false,
    ...given,
  };
}

/** So many items with electronic invoice numbers of 20 digits, a week apart, in every column of the strip. */
export function makeItems(count: number): readonly StatementItem[] {
  return Array.from({ length: count }, (_, place) =>
    makeItem(
      `2699${String(7_215_503_001_877 + place * 38_471_913).padStart(16, '0')}`,
      100 - Math.floor((place * 140) / count),
      1_050_000 + ((place * 7_919_113) % 11_300_000),
      { reference: `PO-${260_118 + place * 7}`, ...(place % 9 === 2 ? { settledMinor: 300_000 } : {}) },
    ),
  );
}

type Unapplied = StatementFacts['unapplied'];

const creditNote: Unapplied = [
  { kind: 'creditNote', number: '26990000000113300127', on: isoDate('2026-06-18'), openMinor: -642_000 },
];

/** The strip and the sums follow from the items, the movements and what is not applied. */
export function makeStatementFacts(given: Partial<StatementFacts> = {}): StatementFacts {
  const head = makePaperHead(given);
  const isEnglish = head.language === 'en';
  const form = given.form ?? 'open-item';
  const items = given.items ?? (isEnglish ? englishItems : makeItems(14));
  const unapplied = given.unapplied ?? (isEnglish ? [] : creditNote);
  const unappliedMinor = addUp(unapplied.map(({ openMinor }) => openMinor));
  const bucket = (from: number, to: number): number =>
    addUp(
      items.filter(({ daysLate }) => from <= daysLate && daysLate <= to).map(({ openMinor }) => openMinor),
    );
  const late = [bucket(1, 30), bucket(31, 60), bucket(61, 90), bucket(91, 9999)] as const;
  const closingMinor = bucket(-9999, 0) + addUp(late) + unappliedMinor;
  const movements = given.movements ?? (form === 'balance-forward' ? movementsTo(closingMinor) : []);
  const debits = movements.filter(({ amountMinor }) => amountMinor > 0).map(({ amountMinor }) => amountMinor);
  const moved = addUp(movements.map(({ amountMinor }) => amountMinor));
  return {
    ...head,
    kind: 'statement',
    form,
    from: statementStart,
    openingMinor: closingMinor - moved,
    closingMinor,
    debitMinor: addUp(debits),
    creditMinor: addUp(debits) - moved,
    items: form === 'open-item' ? items : [],
    unapplied,
    movements,
    aging: { notDueMinor: bucket(-9999, 0), lateMinor: late, unappliedMinor },
    overdueMinor: addUp(late),
    replyBy: addDays(head.issuedOn, isEnglish ? 14 : 10),
    ...given,
  };
}

const englishItems: readonly StatementItem[] = [
  makeItem('HM-26-0188', 109, 486_000, { reference: 'PO 7714', settledMinor: 200_000 }),
  makeItem('HM-26-0251', 90, 1_245_000, { reference: 'PO 7739' }),
  makeItem('HM-26-0385', 60, 64_020, { reference: 'PO 7802' }),
  makeItem('HM-26-0421', 44, 318_500, { reference: 'PO 7816' }),
  makeItem('HM-26-0469', 25, 902_275, { reference: 'PO 7850' }),
  makeItem('HM-26-0518', 4, 318_640, { reference: 'PO 7871' }),
  makeItem('HM-26-0533', -3, 142_075, { reference: 'PO 7883' }),
  makeItem('HM-26-0561', -19, 276_530, { reference: 'PO 7902' }),
];

/** One movement of each kind in June; they end at a balance. */
function movementsTo(closingMinor: number): readonly StatementMovement[] {
  const moves = [
    ['invoice', 'INV-2606-0004', '2026-06-02', 4_150_000],
    ['receipt', 'REC-2606-0011', '2026-06-05', -3_000_000],
    ['discount', 'REC-2606-0011', '2026-06-05', -61_224],
    ['invoice', 'INV-2606-0019', '2026-06-12', 2_237_640],
    ['creditNote', 'CN-2606-0002', '2026-06-18', -642_000],
    ['reversal', 'REC-2606-0011', '2026-06-22', 3_061_224],
    ['receipt', 'REC-2606-0037', '2026-06-24', -3_061_224],
    ['writeOff', 'INV-2601-0007', '2026-06-30', -3],
  ] as const;
  let balanceMinor = closingMinor - addUp(moves.map(([, , , amountMinor]) => amountMinor));
  return moves.map(([kind, number, on, amountMinor]) => {
    balanceMinor += amountMinor;
    const day = isoDate(on);
    return {
      kind,
      number,
      on: day,
      amountMinor,
      balanceMinor,
      ...(kind === 'invoice' ? { dueOn: addDays(day, 60) } : {}),
    };
  });
}

export function addUp(minors: readonly number[]): number {
  return minors.reduce((sum, minor) => sum + minor, 0);
}
