import { describe, expect, test } from 'vitest';
import { mailText, messageText, paperFileName } from '@shared/documents';
import { isoDate } from '@shared/dates';
import { type PaperRow } from '@shared/ledger';
import { makeIssuedPaper } from '@test/builders/noteFacts';
import { zhAddressee } from '@test/builders/paperFacts';

const textOf = (paper: Partial<PaperRow>): string => messageText(makeIssuedPaper(paper));

describe('texts about an issued paper', () => {
  test('tell the waybill once it is known, of the last dispatch that has one', () => {
    const text = textOf({
      dispatches: [
        { on: isoDate('2026-07-01'), channel: 'ems', waybill: '1099 0001' },
        { on: isoDate('2026-07-02'), channel: 'ems', waybill: '1099 0002' },
        { on: isoDate('2026-07-03'), channel: 'email' },
      ],
    });
    expect(text).toBe(
      '苏采薇您好：我司砚衡催字〔2026〕第021号《催告函》已于2026年7月2日以EMS寄往菱渡市高榆工业园渡口南路274号，运单号1099 0002，请查收。云泽砚衡精密机械有限公司',
    );
  });

  test('of a reminder ask without demand; of a demand name its last day', () => {
    const reminder = textOf({ level: 1 });
    expect(reminder).toContain('谨请安排付款。如款项已付，请忽略');
    expect(reminder).not.toContain('（含当日）');
    expect(textOf({ level: 2 })).toContain(
      '所列款项合计人民币208,588.25元，请于2026年7月10日前（含当日）支付。',
    );
  });

  test('of a statement tell the balance, whichever side it is on', () => {
    expect(textOf({ kind: 'statement' })).toContain('贵司应付净额为人民币208,588.25元');
    expect(textOf({ kind: 'statement', totalMinor: -642_000 })).toContain(
      '贵司账户为贷方余额人民币6,420.00元',
    );
    expect(textOf({ kind: 'statement', totalMinor: 0 })).toContain('账户余额为零');
  });

  test('of a confirmation ask for a reply and never for money', () => {
    for (const purpose of ['audit', 'company'] as const) {
      const text = textOf({ kind: 'confirmation', purpose });
      expect(text).toContain('前回函。');
      expect(text).not.toContain('支付');
      expect(text.includes('并非催款结算')).toBe(purpose === 'audit');
    }
  });

  test('call a note by what it claims', () => {
    const statutory = { kind: 'statutory', regime: 'cn-lpr-uplift' } as const;
    expect(textOf({ kind: 'chargeNote', chargeBasis: statutory })).toContain('《逾期付款损失付款通知书》');
  });

  test('have a subject, an addressee and both languages in a mail', () => {
    const mail = mailText(
      makeIssuedPaper(
        { language: 'both', level: 2 },
        { addressee: { ...zhAddressee, email: 'su@shutong.example' } },
      ),
    );
    expect(mail.to).toBe('su@shutong.example');
    expect(mail.subject).toBe('催款函 Demand for payment 砚衡催字〔2026〕第021号　云泽砚衡精密机械有限公司');
    expect(mail.body).toContain('随附我司砚衡催字〔2026〕第021号《催款函》（PDF，共2页）。');
    expect(mail.body).toContain('Please find attached our demand for payment');
    expect(mailText(makeIssuedPaper()).to).toBe('');
  });

  test('make a name of a file that every system takes', () => {
    const issued = makeIssuedPaper(
      { number: 'LT/2026:21' },
      { addressee: { ...zhAddressee, name: `疏桐"装备"*${'长'.repeat(90)}` } },
    );
    const name = paperFileName(issued);
    expect(name).toMatch(/^催告函 LT-2026-21 疏桐-装备-/u);
    expect([...name].length).toBeLessThanOrEqual(90);
  });
});
