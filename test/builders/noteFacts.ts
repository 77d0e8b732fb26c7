import { addDays, daysBetween, isoDate, type IsoDate } from '@shared/dates';
import { type InvoiceId, type PaperId } from '@shared/ids';
import { type PaperRow } from '@shared/ledger';
import {
  type ChargeFacts,
  type ChargeNoteFacts,
  type ConfirmationFacts,
  type IssuedPaper,
} from '@shared/papers';
import { enAddressee, enItems, enSender, ukCharge, zhAddressee, zhItems, zhSender } from './paperFacts';
import { addUp, asOf, makePaperHead } from './statementFacts';

// Facts of balance confirmations, late-charge notes and issued papers for tests, all invented; they add up.

/** The company's own confirmation with something overdue; everything else by what is given. */
export function makeConfirmationFacts(given: Partial<ConfirmationFacts> = {}): ConfirmationFacts {
  const head = makePaperHead({
    number: given.language === 'en' ? 'BC-2026-0044' : '砚衡询字〔2026〕第044号',
    ...given,
  });
  const isEnglish = head.language === 'en';
  const overdueItems = isEnglish ? enItems : zhItems;
  const overdueMinor = addUp(overdueItems.map(({ openMinor }) => openMinor));
  const { sender } = head;
  const address = isEnglish ? sender.addressEn : sender.addressZh;
  return {
    ...head,
    kind: 'confirmation',
    purpose: 'company',
    theyOweMinor: overdueMinor + 2_616_000,
    weOweMinor: 0,
    overdueMinor,
    overdueItems,
    replyBy: addDays(head.issuedOn, 15),
    returnTo: {
      ...(address === undefined ? {} : { address }),
      ...(sender.contactName === undefined ? {} : { contact: sender.contactName }),
      ...(sender.contactPhone === undefined ? {} : { phone: sender.contactPhone }),
    },
    ...given,
  };
}

/** A clause with one rate of 0.05 % a day: two invoices paid late, one still open. */
export const flatCharge: ChargeFacts = {
  ground: {
    kind: 'agreed',
    basis: {
      kind: 'agreed',
      rate: { kind: 'daily', dailyRate: '0.0005' },
      contract: {
        number: 'YH-2025-0712',
        signedOn: isoDate('2025-07-12'),
        clause: '8.3',
        name: '流体泵组件购销合同',
      },
    },
  },
  computedTo: asOf,
  lines: [
    flatLine('INV-2512-0204', '2026-01-31', '120000', '2026-03-20', '2880', 288_000, 288_000, true),
    flatLine('INV-2512-0211', '2026-02-28', '64400.5', '2026-04-09', '1288.01', 128_801, 416_801, true),
    flatLine('INV-2601-0219', '2026-03-31', '100000', '2026-06-30', '4550', 455_000, 871_801, false),
  ],
  chargeMinor: 871_801,
  fixedMinor: 0,
  perDayMinor: 5000,
};

function flatLine(
  number: string,
  due: string,
  base: string,
  until: string,
  amount: string,
  chargeMinor: number,
  runningMinor: number,
  isSettled: boolean,
): ChargeFacts['lines'][number] {
  const [dueOn, to] = [isoDate(due), isoDate(until)];
  const from: IsoDate = addDays(dueOn, 1);
  return {
    invoiceId: number as InvoiceId,
    number,
    dueOn,
    segments: [
      { base, from, to, days: daysBetween(dueOn, to), rate: { kind: 'daily', rate: '0.0005' }, amount },
    ],
    chargeMinor,
    fixedMinor: 0,
    runningMinor,
    ...(isSettled ? { settledOn: to } : {}),
    trace: [],
  };
}

export function makeChargeNoteFacts(given: Partial<ChargeNoteFacts> = {}): ChargeNoteFacts {
  const head = makePaperHead({
    number: given.language === 'en' ? 'LC-2026-0012' : '砚衡费字〔2026〕第012号',
    ...given,
  });
  const charge = given.charge ?? (head.language === 'en' ? ukCharge : flatCharge);
  return {
    ...head,
    kind: 'chargeNote',
    charge,
    totalMinor: charge.chargeMinor + charge.fixedMinor,
    payBy: addDays(head.issuedOn, 15),
    isRunning: true,
    hasVat: head.language !== 'en',
    ...given,
  };
}

/** An issued demand letter, not sent yet; everything else by what is given. */
export function makeIssuedPaper(
  paper: Partial<PaperRow> = {},
  given: Partial<Omit<IssuedPaper, 'paper'>> = {},
): IssuedPaper {
  const isEnglish = paper.language === 'en';
  return {
    paper: {
      id: 'paper-1' as PaperId,
      rev: 7,
      kind: 'letter',
      level: 3,
      number: isEnglish ? 'LT-2026-0021' : '砚衡催字〔2026〕第021号',
      series: '砚衡催字〔2026〕第{seq}号',
      seqInSeries: 21,
      customerId: zhAddressee.customerId,
      currency: isEnglish ? 'GBP' : 'CNY',
      language: 'zh-CN',
      issuedOn: asOf,
      asOf,
      answerBy: addDays(asOf, 10),
      file: { sha256: 'ab'.repeat(32), bytes: 81_920, pages: 2 },
      items: [],
      principalMinor: 20_123_455,
      chargeMinor: 735_370,
      totalMinor: 20_858_825,
      dispatches: [],
      ...paper,
    },
    sender: isEnglish ? enSender : zhSender,
    addressee: isEnglish ? enAddressee : zhAddressee,
    law: isEnglish ? 'GB' : 'CN',
    ...given,
  };
}
