import { fc, test } from '@fast-check/vitest';
import { agingReport } from '@shared/aging';
import { decide, isPureCommand, type PureCommandName } from '@shared/ledger';
import { checkTerms } from '@shared/terms';
import { isoDate } from '@shared/dates';
import { aLedger, contextOf, customerId, done, record } from '@test/builders/ledger';
import { expect } from 'vitest';

const commands: readonly PureCommandName[] = [
  'company.open',
  'company.change',
  'customer.create',
  'customer.change',
  'invoice.post',
  'creditNote.post',
  'receipt.post',
  'allocation.make',
  'allocation.end',
  'document.reverse',
  'writeOff.post',
  'dispute.open',
  'dispute.settle',
  'rate.set',
  'paper.void',
  'paper.dispatch',
  'ruleFile.remove',
  'sample.remove',
];

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
});

/** Values that are nearly right, and some that are nothing of the kind. */
const someValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    'I1',
    'R1',
    'C1',
    'CNY',
    'JPY',
    '2026-02-10',
    '2026-02-30',
    'oldest-first',
    '33.3',
    '-1',
    '',
    0,
    1,
    2,
    100,
    -1,
    0.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.MAX_SAFE_INTEGER,
    Number.MAX_SAFE_INTEGER + 1,
    true,
    null,
    [],
    {},
    'x'.repeat(101),
    { kind: 'net', netDays: 30 },
    { kind: 'net', netDays: -1 },
    [{ netMinor: Number.MAX_SAFE_INTEGER, taxPercent: '13' }],
    [{ invoice: 'I1', amountMinor: 10, instalment: '1' }],
    [{ invoice: 'I1', amountMinor: Number.MAX_SAFE_INTEGER, discountMinor: Number.MAX_SAFE_INTEGER }],
    { kind: 'none' },
    { kind: 'statutory', regime: 'cn-lpr-uplift', upliftPercent: '30' },
    { kind: 'statutory', regime: 1 },
    {
      kind: 'agreed',
      rate: { kind: 'daily', dailyRate: '0.0005' },
      contract: { number: 'K', signedOn: '2026-01-02', clause: '9' },
    },
    { kind: 'agreed', rate: { kind: 'tiers', mode: 'marginal', tiers: [{ fromDay: 1 }] }, contract: null },
    { numbers: { letter: { zh: '{seq}', en: '{seq}{seq}' } }, days: { reply: 0 } },
    'CN',
    'ems',
    [null],
    ['__proto__'],
  ),
  anything,
);

const fields = [
  'number',
  'customerId',
  'issuedOn',
  'receivedOn',
  'currency',
  'grossMinor',
  'amountMinor',
  'lines',
  'dueOn',
  'terms',
  'against',
  'allocate',
  'from',
  'to',
  'invoice',
  'invoiceId',
  'instalment',
  'on',
  'reason',
  'openedOn',
  'untilOn',
  'validOn',
  'rate',
  'code',
  'name',
  'id',
  'change',
  'parentId',
  'creditLimitMinor',
  'baseCurrency',
  'usualTerms',
  'agingBounds',
  'numbering',
  'papers',
  'governingLaw',
  'lateCharges',
  'noticeAddress',
  'debtorKind',
  'statementForm',
  'ids',
  'channel',
  'bankAccounts',
  'logo',
  'confirm',
  'reference',
  '__proto__',
  'constructor',
] as const;

const someInput = fc.dictionary(fc.constantFrom(...fields), someValue, { maxKeys: 12 });

function aSmallLedger() {
  const ledger = aLedger(['C1', 'C2']);
  const customer = customerId(ledger);
  done(ledger, 'invoice.post', {
    number: 'I1',
    customerId: customer,
    issuedOn: isoDate('2026-02-01'),
    currency: 'CNY',
    grossMinor: 1000,
  });
  done(ledger, 'receipt.post', {
    number: 'R1',
    customerId: customer,
    receivedOn: isoDate('2026-02-05'),
    currency: 'CNY',
    amountMinor: 400,
  });
  return ledger;
}

test.prop([fc.constantFrom(...commands), fc.oneof(someInput, anything), fc.boolean()], {
  numRuns: 1500,
})(
  'whatever is handed in, a command is refused by code or leaves a book whose aging can be drawn up',
  (name, input, isKnown) => {
    const ledger = aSmallLedger();
    const known =
      isKnown && typeof input === 'object' && input !== null
        ? { customerId: customerId(ledger), currency: 'CNY', ...input }
        : input;
    const decided = decide(ledger.book, name, known as never, contextOf(ledger));
    if (!decided.ok) {
      expect(typeof decided.error.code).toBe('string');
      return;
    }
    record(ledger, decided.value);
    const query = { asOf: isoDate('2026-06-30'), basis: 'due', bounds: [30, 60] } as const;
    expect(() => agingReport(ledger.book, query)).not.toThrow();
    expect(JSON.parse(JSON.stringify(decided.value))).toEqual(decided.value);
  },
);

test.prop([fc.string()])('a name that is no command is refused', (name) => {
  if (isPureCommand(name)) return;
  const ledger = aLedger();
  const decided = decide(ledger.book, name as PureCommandName, {} as never, contextOf(ledger));
  expect(decided).toMatchObject({ ok: false, error: { code: 'command.invalid' } });
});

test.prop([anything])('terms from outside are refused or clean', (value) => {
  const terms = checkTerms(value);
  if (terms.ok) expect(checkTerms(terms.value)).toEqual(terms);
});
