import { plural } from '../plural';

type Typed = { value: string };

const days = (count: number): string => plural(count, { one: '1 day', other: `${count} days` });

/** By what rule late charges are claimed: the form, the example beside it, and a rule in one line. */
export const lateCharges = {
  choiceLabel: 'Late charges by',
  choices: { usual: 'As the company', none: 'None', agreed: 'Agreed in the contract', statutory: 'By law' },
  notes: {
    usual: (p: { rule: string }) => `The company’s usual rule: ${p.rule}`,
    usualNone: 'The company claims none as a rule (Settings, Papers).',
    none: 'Letters claim the principal alone.',
    agreed: 'Letters and notes cite the contract and its clause.',
    statutory: 'For claims without an agreed rate. Whether a rule fits this customer is for you to judge.',
  },
  rateKindLabel: 'Kind of rate',
  rateKinds: { daily: 'By the day', annual: 'By the year', tiers: 'By tiers of days' },
  dailyPercent: 'Rate a day',
  annualPercent: 'Rate a year',
  yearly: (p: { percent: string }) => `${p.percent}% a year of 365 days`,
  capPercent: 'At most, of the amount overdue',
  capHint: 'Empty: no cap',
  mode: 'Tiers count',
  modes: { marginal: 'each day at its tier', 'whole-period': 'all days at the last tier' },
  tiers: 'Tiers',
  fromDay: 'From day',
  toDay: 'To day',
  endless: 'no end',
  unknownDay: '…',
  addTier: 'Add a tier',
  removeTier: (p: { number: number }) => `Remove tier ${p.number}`,
  tierField: (p: { number: number; field: string }) => `Tier ${p.number}, ${p.field}`,
  contractNumber: 'Contract no.',
  contractName: 'Name of the contract',
  contractNameHint: 'As papers cite it',
  signedOn: 'Signed on',
  clause: 'Clause',
  clauseHint: 'As numbered there: 9.2',
  regime: 'Rule',
  noRegimes: 'No rule is in force',
  upliftPercent: 'Raised by',
  upliftHint: (p: { usual: string }) => `30 to 50; empty: ${p.usual}`,
  validUntil: (p: { day: string }) => `valid until ${p.day}`,
  expired: (p: { day: string }) => `was valid until ${p.day}`,
  closed: (p: { day: string }) => `for claims until ${p.day}`,
  endsSoon: (p: { day: string }) => `valid until ${p.day} only`,
  isPast: 'past',
  isSoon: 'ends soon',
  evidence: {
    statute: 'from the statute',
    copy: 'from a public copy',
    memory: 'not verified',
    own: 'your own',
  },
  missing: {
    rate: 'The rate is missing',
    toDay: 'The last day is missing',
    contractNumber: 'The contract’s number is missing',
    signedOn: 'The day of signing is missing',
    clause: 'The clause is missing',
    regime: 'Choose a rule',
  },
  problems: {
    notNumber: (p: Typed) => `“${p.value}” is no rate in per cent. Write 0.05`,
    zero: (p: Typed) => `“${p.value}” has to be above 0`,
    tooLarge: (p: Typed) => `“${p.value}” is too large for a rate in per cent`,
    tooFine: (p: Typed) => `“${p.value}” has more than 8 decimals`,
    days: (p: Typed) => `“${p.value}” is no whole number of days`,
    order: (p: Typed) => `Day ${p.value} is before the first day of this tier`,
    range: (p: Typed) => `“${p.value}” is not within 30 to 50`,
  },
  example: {
    label: 'Example',
    overdue: (p: { principal: string; currency: string; days: number }) =>
      `${p.principal} ${p.currency}, ${days(p.days)} overdue`,
    fixed: (p: { amount: string; currency: string }) => `and ${p.amount} ${p.currency} fixed`,
    waits: 'Write a rate, and an example follows.',
    waitsRule: 'Choose a rule, and an example follows.',
    daily: (p: { base: string; percent: string; days: number }) =>
      `${p.base} × ${p.percent}% × ${days(p.days)}`,
    monthly: (p: { base: string; percent: string }) => `${p.base} × ${p.percent}% a full month`,
    annual: (p: { base: string; percent: string; yearDays: number; days: number }) =>
      `${p.base} × ${p.percent}% ÷ ${p.yearDays} × ${days(p.days)}`,
  },
  /** A rule in one line. */
  basis: {
    unset: 'as the company',
    none: 'none is claimed',
    daily: (p: { percent: string }) => `${p.percent}% a day`,
    annual: (p: { percent: string }) => `${p.percent}% a year`,
    tier: (p: { from: number; to: number; percent: string }) => `days ${p.from}–${p.to} ${p.percent}%`,
    lastTier: (p: { from: number; percent: string }) => `from day ${p.from} ${p.percent}% a day`,
    between: ', ',
    cap: (p: { percent: string }) => `at most ${p.percent}%`,
    contract: (p: { number: string; day: string; clause: string }) =>
      `contract ${p.number} of ${p.day}, clause ${p.clause}`,
    uplift: (p: { percent: string }) => `raised by ${p.percent}%`,
    unknown: (p: { id: string }) => `rule ${p.id}, which is not in the files`,
  },
};
