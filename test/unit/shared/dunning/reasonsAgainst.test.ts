import { describeTrace } from '@shared/i18n';
import { aLedger, done } from '@test/builders/ledger';
import { describe, expect, test } from 'vitest';

import { day, policy, none, invoice, idOf, receive, itemsOf, shown, sent } from '@test/builders/dunning';

describe('no step is proposed', () => {
  test('for a disputed item, as long as the dispute lasts', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-03-31', 100_00);
    done(ledger, 'dispute.open', {
      invoiceId: idOf(ledger, 'A'),
      openedOn: day('2026-04-01'),
      untilOn: day('2026-04-20'),
    });
    expect(shown(ledger, '2026-03-31')).toEqual([['A', 1]]);
    expect(shown(ledger, '2026-04-20')).toEqual([['A', 'disputed']]);
    expect(shown(ledger, '2026-04-21')).toEqual([['A', 1]]);
  });

  test('for a promised or held item, until its last day', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-03-31', 100_00);
    invoice(ledger, 'B', '2026-03-31', 100_00);
    const facts = {
      promises: [{ invoiceId: idOf(ledger, 'A'), on: day('2026-04-01'), payBy: day('2026-04-10') }],
      holds: [{ invoiceId: idOf(ledger, 'B'), on: day('2026-04-02') }],
    };
    expect(shown(ledger, '2026-04-01', facts)).toEqual([
      ['A', 'promised'],
      ['B', 1],
    ]);
    expect(shown(ledger, '2026-04-10', facts)).toEqual([
      ['A', 'promised'],
      ['B', 'held'],
    ]);
    expect(shown(ledger, '2026-04-11', facts)).toEqual([
      ['A', 1],
      ['B', 'held'],
    ]);
  });

  test('where unapplied money of the currency covers what is late', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-03-31', 100_00);
    invoice(ledger, 'B', '2026-04-05', 50_00);
    receive(ledger, 'R1', '2026-04-10', 149_99);
    expect(shown(ledger, '2026-04-12')).toEqual([
      ['A', 1],
      ['B', 1],
    ]);
    receive(ledger, 'R2', '2026-04-12', 1_00, 'USD');
    expect(shown(ledger, '2026-04-12')).toEqual([
      ['A', 1],
      ['B', 1],
    ]);
    receive(ledger, 'R3', '2026-04-12', 1);
    expect(shown(ledger, '2026-04-12')).toEqual([
      ['A', 'covered'],
      ['B', 'covered'],
    ]);
  });

  test('before the due date as well, where it covers what is late, or the item if nothing is', () => {
    const ledger = aLedger();
    invoice(ledger, 'B', '2026-05-01', 50_00);
    receive(ledger, 'R1', '2026-04-10', 49_99);
    expect(shown(ledger, '2026-04-29')).toEqual([['B', 1]]);
    invoice(ledger, 'A', '2026-03-31', 49_99);
    expect(shown(ledger, '2026-04-29')).toEqual([
      ['A', 'covered'],
      ['B', 'covered'],
    ]);
    const paid = aLedger();
    invoice(paid, 'B', '2026-05-01', 50_00);
    receive(paid, 'R1', '2026-04-10', 50_00);
    expect(shown(paid, '2026-04-29')).toEqual([['B', 'covered']]);
  });

  test('at or below the tolerance, in the units of the currency', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-03-31', 10);
    invoice(ledger, 'B', '2026-03-31', 11);
    invoice(ledger, 'C', '2026-03-31', 1, 'JPY');
    const policies = { policies: [{ ...policy, tolerance: '0.10' }], company: 'usual' };
    expect(shown(ledger, '2026-04-12', { policies })).toEqual([
      ['A', 'withinTolerance'],
      ['B', 1],
      ['C', 1],
    ]);
  });

  test('and every reason is told', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-03-31', 100_00);
    done(ledger, 'dispute.open', { invoiceId: idOf(ledger, 'A'), openedOn: day('2026-04-01') });
    receive(ledger, 'R1', '2026-04-10', 100_00);
    const holds = [{ invoiceId: idOf(ledger, 'A'), on: day('2026-04-02'), until: day('2026-05-01') }];
    const steps = [sent(ledger, 'A', 1, '2026-04-01')];
    const [item] = itemsOf(ledger, '2026-04-30', { holds, steps });
    expect(item?.reasons).toEqual(['disputed', 'held', 'covered']);
    expect(describeTrace(item?.trace ?? [], 'zh-CN').map(({ text, result }) => `${text} ${result}`)).toEqual([
      'A 第 1 期：到期日 2026-03-31，截至 2026-04-30 逾期 30 天 100.00 CNY',
      '催收方案（公司通用） usual',
      '最近完成第 1 步，日期 2026-04-01',
      '不建议：该发票有争议 ',
      '不建议：该发票暂停催收至 2026-05-01',
      '不建议：未核销款项 100.00 CNY 足以抵付逾期款 100.00 CNY',
    ]);
  });

  test('for an item that follows no policy', () => {
    const ledger = aLedger();
    invoice(ledger, 'A', '2026-03-31', 100_00);
    const policies = { ...none.policies, byInvoice: new Map([[idOf(ledger, 'A'), null]]) };
    expect(shown(ledger, '2026-04-30', { policies })).toEqual([['A', 'noPolicy']]);
  });
});
