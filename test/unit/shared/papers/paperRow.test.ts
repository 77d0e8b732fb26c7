import { type PaperId } from '@shared/ids';
import { type LateChargeBasis } from '@shared/ledger';
import { type PaperRun, toPaperRow } from '@shared/papers';
import { aLedger } from '@test/builders/ledger';
import { change, daily, invoice, letterRun, oneOf, today } from '@test/builders/paperLedger';
import { expect, test } from 'vitest';

const issued = {
  id: 'P1' as PaperId,
  rev: 7,
  number: { text: 'LT-2026-0009', series: 'LT-2026-{seq}', seqInSeries: 9 },
  file: { sha256: 'a'.repeat(64), bytes: 25_000, pages: 2 },
};

test('a letter keeps its items with their charges and fixed sums, its deadline and its rule', () => {
  const ledger = aLedger();
  const lateCharges: LateChargeBasis = { kind: 'statutory', regime: 'gb-statutory' };
  change(ledger, { lateCharges, governingLaw: 'GB', language: 'en' });
  invoice(ledger, 'A', '2026-05-31', 100_000, { currency: 'GBP' });
  const row = toPaperRow(oneOf(ledger, letterRun(3)), issued);
  expect(row).toEqual({
    id: 'P1',
    rev: 7,
    kind: 'letter',
    level: 3,
    number: 'LT-2026-0009',
    series: 'LT-2026-{seq}',
    seqInSeries: 9,
    customerId: ledger.book.customerByCode('C1')?.id,
    currency: 'GBP',
    language: 'en',
    issuedOn: today,
    asOf: today,
    answerBy: '2026-07-14',
    file: issued.file,
    items: [
      {
        invoiceId: expect.any(String),
        number: 'A',
        dueOn: '2026-05-31',
        openMinor: 100_000,
        chargeMinor: 1_416,
        fixedMinor: 7_000,
      },
    ],
    principalMinor: 100_000,
    chargeMinor: 1_416,
    totalMinor: 108_416,
    chargeBasis: lateCharges,
    dispatches: [],
  });
});

test.each<[LateChargeBasis, LateChargeBasis?]>([
  [daily],
  [{ kind: 'statutory', regime: 'cn-sme-statutory' }],
  [
    { kind: 'statutory', regime: 'cn-lpr-uplift' },
    { kind: 'statutory', regime: 'cn-lpr-uplift', upliftPercent: '30' },
  ],
  [{ kind: 'statutory', regime: 'cn-lpr-uplift', upliftPercent: '45' }],
  [{ kind: 'statutory', regime: 'gb-statutory' }],
  [{ kind: 'statutory', regime: 'de-288-b2b' }],
  [{ kind: 'statutory', regime: 'eu-directive' }],
  [{ kind: 'statutory', regime: 'ie-directive' }],
])('the rule %j is kept as it was claimed', (lateCharges, kept = lateCharges) => {
  const ledger = aLedger();
  change(ledger, { lateCharges });
  invoice(ledger, 'A', '2026-05-31', 100_000);
  expect(toPaperRow(oneOf(ledger, letterRun(2)), issued).chargeBasis).toEqual(kept);
});

test('statements, confirmations and letters without a charge have what is theirs and no more', () => {
  const ledger = aLedger();
  invoice(ledger, 'A', '2026-05-31', 100_000);
  const rowOf = (run: PaperRun) => toPaperRow(oneOf(ledger, run), issued);
  const statement = rowOf({ kind: 'statement', from: today, to: today });
  expect(statement).toMatchObject({
    form: 'open-item',
    from: today,
    openingMinor: 100_000,
    totalMinor: 100_000,
  });
  expect(statement.items.map(({ number, chargeMinor }) => [number, chargeMinor])).toEqual([['A', 0]]);
  const own = rowOf({ kind: 'confirmation', asOf: today, purpose: 'company' });
  const audit = rowOf({ kind: 'confirmation', asOf: today, purpose: 'audit' });
  expect([own.items.length, audit.items.length, audit.purpose]).toEqual([1, 0, 'audit']);
  const letter = rowOf(letterRun(1));
  for (const key of ['chargeBasis', 'form', 'from', 'purpose', 'openingMinor'])
    expect(letter).not.toHaveProperty(key);
});
