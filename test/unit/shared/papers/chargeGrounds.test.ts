import { type LateChargeBasis } from '@shared/ledger';
import { type ChargeFacts } from '@shared/papers';
import { aLedger, record, type TestLedger } from '@test/builders/ledger';
import { change, daily, invoice, letterRun, oneOf } from '@test/builders/paperLedger';
import { describe, expect, test } from 'vitest';

function charged(ledger: TestLedger, lateCharges: LateChargeBasis, level: 2 | 3 = 2): ChargeFacts {
  change(ledger, { lateCharges });
  const { charge } = oneOf(ledger, letterRun(level));
  if (charge === null) throw new Error('no charge');
  return charge;
}

const statutory = (regime: string, upliftPercent?: string): LateChargeBasis => ({
  kind: 'statutory',
  regime,
  ...(upliftPercent === undefined ? {} : { upliftPercent }),
});

describe('what a charge is called', () => {
  function ledgerWith(currency: 'CNY' | 'EUR' | 'GBP' = 'CNY'): TestLedger {
    const ledger = aLedger();
    invoice(ledger, 'A', '2024-09-30', 100_000, { currency });
    invoice(ledger, 'B', '2026-05-31', 200_000, { currency });
    return ledger;
  }

  test('agreed: the clause', () => {
    expect(charged(ledgerWith(), daily).ground).toEqual({ kind: 'agreed', basis: daily });
  });

  test('article 17: 0.05 % a day', () => {
    const charge = charged(ledgerWith(), statutory('cn-sme-statutory'));
    expect(charge.ground).toEqual({ kind: 'sme' });
    expect(charge.lines[1]).toMatchObject({ chargeMinor: 3_000, dueOn: '2026-05-31' });
  });

  test('LPR: that of each breach, raised by the uplift of the customer', () => {
    const charge = charged(ledgerWith(), statutory('cn-lpr-uplift', '50'));
    expect(charge.ground).toEqual({
      kind: 'lpr',
      rates: [
        { lprPercent: '3.35', annualPercent: '5.025' },
        { lprPercent: '3.00', annualPercent: '4.5' },
      ],
      upliftPercent: '50',
      yearDays: '365',
    });
    const usual = charged(ledgerWith(), statutory('cn-lpr-uplift')).ground;
    expect(usual).toMatchObject({
      upliftPercent: '30',
      rates: [{ annualPercent: '4.355' }, { annualPercent: '3.9' }],
    });
  });

  test.each([
    ['de-288-b2b', 'de'],
    ['eu-directive', 'eu'],
  ])('%s: 40 EUR a debt', (regime, kind) => {
    const charge = charged(ledgerWith('EUR'), statutory(regime));
    expect(charge.ground).toEqual({ kind });
    expect(charge.lines.map(({ fixedMinor }) => fixedMinor)).toEqual([4_000, 4_000]);
  });

  test('a fixed sum in another currency than the paper is not claimed', () => {
    expect(charged(ledgerWith('GBP'), statutory('de-288-b2b')).fixedMinor).toBe(0);
  });

  test('any other rule: as its file cites it', () => {
    const charge = charged(ledgerWith(), statutory('cn-contract-annual'));
    expect(charge.ground).toMatchObject({
      kind: 'other',
      regime: 'cn-contract-annual',
      citationEn: expect.stringContaining('585'),
    });
  });

  test('a rule that the user gave another rate has no sentence of its own any more', () => {
    const ledger = ledgerWith();
    const file = { format: 'zhangqi-regimes', version: 1, regimes: [smeAt('0.0004')] };
    putRules(ledger, 'regimes', file);
    expect(charged(ledger, statutory('cn-sme-statutory')).ground).toMatchObject({
      kind: 'other',
      citationZh: '条例',
    });
  });
});

function smeAt(dailyRate: string) {
  return {
    id: 'cn-sme-statutory',
    name: { zh: '条例', en: 'Regulation' },
    country: 'CN',
    kind: 'statutory',
    rate: { kind: 'daily', dailyRate },
    dayCount: '365',
    citation: { zh: '条例', en: 'Regulation' },
    source: 'x',
    evidence: 'own',
    checkedOn: '2026-06-01',
    validFrom: null,
    validUntil: null,
  };
}

function putRules(ledger: TestLedger, kind: 'regimes', file: object): void {
  const row = { id: 'F1' as never, rev: ledger.seq + 1, kind, subject: kind, json: JSON.stringify(file) };
  record(ledger, { put: { ruleFiles: [row] }, del: {} });
}
