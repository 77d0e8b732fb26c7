import { isoDate } from '@shared/dates';
import { type CustomerId, type InvoiceId } from '@shared/ids';
import {
  type AddresseeFacts,
  type ChargeFacts,
  type ChargeLine,
  type LetterFacts,
  type LetterItem,
  type SenderFacts,
} from '@shared/papers';

// Facts of papers for tests, all invented; the figures add up.

const day = isoDate;

export const zhSender: SenderFacts = {
  nameZh: '云泽砚衡精密机械有限公司',
  nameEn: 'Yunze Yanheng Precision Machinery Co., Ltd.',
  addressZh: '云泽市砚东区砚池路18号东区厂房　990100',
  addressEn: '18 Yanchi Road, East Works, Yandong District, Yunze',
  country: 'CN',
  phone: '0990-5550 0118',
  email: 'accounts@yanheng.example',
  contactName: '顾言之',
  contactPhone: '0990-5550 0118',
  signatoryName: '沈河清',
  account: {
    holder: '云泽砚衡精密机械有限公司',
    bank: '云泽砚桥农商银行城东支行',
    account: '9900 0118 0000 2026 118',
  },
  foldMarks: 'din',
};

export const enSender: SenderFacts = {
  nameEn: 'Harrowmere Components Limited',
  addressEn: '4 Foundry Court, Wexcombe WX3 7QD',
  country: 'GB',
  phone: '01632 960 118',
  email: 'accounts@harrowmere.example',
  contactName: 'Rowan Ashdale',
  contactPhone: '01632 960 118',
  signatoryName: 'Marian Thorley',
  signatoryTitle: 'Director',
  account: {
    holder: 'Harrowmere Components Limited',
    bank: 'Wexcombe Mutual Bank',
    account: '0000 0417',
    swift: 'ZZWXGB00XXX',
  },
  foldMarks: 'din',
};

export const zhAddressee: AddresseeFacts = {
  customerId: 'customer-1' as CustomerId,
  code: 'C0003',
  name: '菱渡疏桐物流装备有限公司',
  nameEn: 'Lingdu Shutong Logistics Equipment Co., Ltd.',
  country: 'CN',
  uscc: '91990500MAXNBQJXXY',
  contactName: '苏采薇',
  contactTitle: '财务经理',
  phone: '0991-5550 0266',
  address: ['菱渡市高榆工业园渡口南路274号　990500'],
  isSoleTrader: false,
};

export const enAddressee: AddresseeFacts = {
  customerId: 'customer-2' as CustomerId,
  code: '10417',
  name: 'Ostrey Fabrication Limited',
  country: 'GB',
  contactName: 'Ms H. Calloway',
  address: ['Unit 12, Millrace Estate', 'NETHERFORD', 'NF6 2TB'],
  isSoleTrader: false,
};

export const zhItems: readonly LetterItem[] = [
  item('INV-2603-0009', '2026-01-30', '2026-03-31', 12_000_000, 2_000_000, 91, [
    ['2026-05-11', 'REC-118', 2_000_000],
  ]),
  item('INV-2603-0017', '2026-03-01', '2026-04-30', 8_888_888, 0, 61),
  item('INV-2604-0031', '2026-04-16', '2026-06-15', 1_234_567, 0, 15),
];

export const enItems: readonly LetterItem[] = [
  item('HM-25-1107', '2025-10-29', '2025-11-28', 1_864_000, 0, 214),
  item('HM-26-0131', '2026-01-28', '2026-02-27', 791_550, 0, 123),
  item('HM-26-0377', '2026-04-01', '2026-05-01', 64_020, 0, 60),
];

function item(
  number: string,
  issuedOn: string,
  dueOn: string,
  amountMinor: number,
  settledMinor: number,
  daysLate: number,
  payments: readonly (readonly [on: string, number: string, amountMinor: number])[] = [],
): LetterItem {
  return {
    invoiceId: number as InvoiceId,
    number,
    issuedOn: day(issuedOn),
    dueOn: day(dueOn),
    amountMinor,
    settledMinor,
    openMinor: amountMinor - settledMinor,
    daysLate,
    payments: payments.map(([on, receipt, amount]) => ({
      on: day(on),
      number: receipt,
      amountMinor: amount,
    })),
  };
}

/** 0.03 % to day 30, 0.04 % to day 60, 0.05 % after that; rounded once an invoice. */
export const tieredCharge: ChargeFacts = {
  ground: {
    kind: 'agreed',
    basis: {
      kind: 'agreed',
      rate: {
        kind: 'tiers',
        mode: 'marginal',
        tiers: [
          { fromDay: 1, toDay: 30, dailyRate: '0.0003' },
          { fromDay: 31, toDay: 60, dailyRate: '0.0004' },
          { fromDay: 61, toDay: null, dailyRate: '0.0005' },
        ],
      },
      capPercent: '20',
      contract: {
        number: 'YH-2025-1107',
        signedOn: day('2025-11-18'),
        clause: '9.2',
        name: '精密传动部件年度购销合同',
      },
    },
  },
  computedTo: day('2026-06-30'),
  lines: [
    line('INV-2603-0009', '2026-03-31', 386_000, 386_000, [
      ['120000', '2026-04-01', '2026-04-30', 30, '0.0003', '1080'],
      ['120000', '2026-05-01', '2026-05-11', 11, '0.0004', '528'],
      ['100000', '2026-05-12', '2026-05-30', 19, '0.0004', '760'],
      ['100000', '2026-05-31', '2026-06-30', 31, '0.0005', '1550'],
    ]),
    line('INV-2603-0017', '2026-04-30', 191_112, 577_112, [
      ['88888.88', '2026-05-01', '2026-05-30', 30, '0.0003', '799.99992'],
      ['88888.88', '2026-05-31', '2026-06-29', 30, '0.0004', '1066.66656'],
      ['88888.88', '2026-06-30', '2026-06-30', 1, '0.0005', '44.44444'],
    ]),
    line('INV-2604-0031', '2026-06-15', 5556, 582_668, [
      ['12345.67', '2026-06-16', '2026-06-30', 15, '0.0003', '55.555515'],
    ]),
  ],
  chargeMinor: 582_668,
  fixedMinor: 0,
  perDayMinor: 8519,
};

export const ukCharge: ChargeFacts = {
  ground: {
    kind: 'uk',
    references: [
      { bankRatePercent: '4.25', on: day('2025-06-30'), halfYear: day('2025-07-01') },
      { bankRatePercent: '3.75', on: day('2025-12-31'), halfYear: day('2026-01-01') },
    ],
  },
  computedTo: day('2026-07-14'),
  lines: [
    ukLine('HM-25-1107', '2025-11-28', '18640', '2025-11-29', 228, '12.25', 142_634, 10_000, 152_634),
    ukLine('HM-26-0131', '2026-02-27', '7915.5', '2026-02-28', 137, '11.75', 34_910, 7000, 194_544),
    ukLine('HM-26-0377', '2026-05-01', '640.2', '2026-05-02', 74, '11.75', 1525, 4000, 200_069),
  ],
  chargeMinor: 179_069,
  fixedMinor: 21_000,
  perDayMinor: 901,
};

function line(
  number: string,
  dueOn: string,
  chargeMinor: number,
  runningMinor: number,
  segments: readonly (readonly [
    base: string,
    from: string,
    to: string,
    days: number,
    rate: string,
    amount: string,
  ])[],
): ChargeLine {
  return {
    invoiceId: number as InvoiceId,
    number,
    dueOn: day(dueOn),
    segments: segments.map(([base, from, to, days, rate, amount]) => ({
      base,
      from: day(from),
      to: day(to),
      days,
      rate: { kind: 'daily', rate },
      amount,
    })),
    chargeMinor,
    fixedMinor: 0,
    runningMinor,
    trace: [],
  };
}

function ukLine(
  number: string,
  dueOn: string,
  base: string,
  from: string,
  days: number,
  percent: string,
  chargeMinor: number,
  fixedMinor: number,
  runningMinor: number,
): ChargeLine {
  return {
    invoiceId: number as InvoiceId,
    number,
    dueOn: day(dueOn),
    segments: [
      {
        base,
        from: day(from),
        to: day('2026-07-14'),
        days,
        rate: { kind: 'annual', percent, yearDays: 365 },
        amount: String(chargeMinor / 100),
      },
    ],
    chargeMinor,
    fixedMinor,
    runningMinor,
    trace: [],
  };
}

const principalOf = (items: readonly LetterItem[]): number =>
  items.reduce((sum, { openMinor }) => sum + openMinor, 0);

/** A Chinese letter of level 2 without a charge; everything else by what is given. */
export function makeLetterFacts(given: Partial<LetterFacts> = {}): LetterFacts {
  const isEnglish = given.language === 'en';
  const items = given.items ?? (isEnglish ? enItems : zhItems);
  const charge = given.charge ?? null;
  const principalMinor = principalOf(items);
  return {
    kind: 'letter',
    level: 2,
    language: 'zh-CN',
    number: isEnglish ? 'LT-2026-0021' : '砚衡催字〔2026〕第018号',
    issuedOn: day('2026-06-30'),
    asOf: day('2026-06-30'),
    currency: isEnglish ? 'GBP' : 'CNY',
    sender: isEnglish ? enSender : zhSender,
    addressee: isEnglish ? enAddressee : zhAddressee,
    law: isEnglish ? 'GB' : 'CN',
    paymentReference: isEnglish ? '10417 LT-2026-0021' : 'C0003 / 催字018',
    items,
    principalMinor,
    charge,
    totalMinor: principalMinor + (charge === null ? 0 : charge.chargeMinor + charge.fixedMinor),
    paidMinor: items.reduce(
      (sum, { payments }) => sum + payments.reduce((paid, { amountMinor }) => paid + amountMinor, 0),
      0,
    ),
    deadlines: {
      replyBy: day('2026-07-07'),
      payBy: day('2026-07-10'),
      planBy: day('2026-07-06'),
      disputeBy: day('2026-07-06'),
      finalOn: isEnglish ? day('2026-07-14') : day('2026-07-10'),
    },
    offersInstalments: true,
    hasSlip: false,
    earlierDemands: [],
    ...given,
  };
}
