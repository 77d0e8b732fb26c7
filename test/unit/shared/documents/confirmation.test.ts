import { describe, expect, test } from 'vitest';
import { buildPaper } from '@shared/documents';
import { wholeText } from '@test/builders/documentTexts';
import { makeConfirmationFacts } from '@test/builders/noteFacts';

const audit = '本函仅为复核账目之用，并非催款结算。';
const reserve = '本函仅核对本金余额，不构成对合同付款期限、违约金等条款的变更或放弃。';
const textFor = (given: Parameters<typeof makeConfirmationFacts>[0]) =>
  wholeText(buildPaper(makeConfirmationFacts(given)));

describe('the balance confirmation', () => {
  test('of the company demands what is overdue, and only then', () => {
    const demanding = textFor({});
    expect(demanding).toContain(
      '其中已到期款项人民币201,234.55元，请贵公司即行支付；本函同时为本公司就该部分款项提出的履行请求。',
    );
    expect(demanding).not.toContain(audit);
    const plain = textFor({ overdueMinor: 0, overdueItems: [] });
    for (const absent of ['履行请求', '即行支付', audit]) expect(plain).not.toContain(absent);
    expect(plain).toContain(reserve);
  });

  test('of the auditor never demands, whatever is overdue', () => {
    for (const language of ['zh-CN', 'both'] as const) {
      const text = textFor({ purpose: 'audit', language });
      expect(text).toContain(audit);
      for (const absent of ['履行请求', '即行支付', 'please pay']) expect(text).not.toContain(absent);
    }
    const english = textFor({ purpose: 'audit', language: 'en' });
    expect(english).toContain('This letter serves to verify accounts only and is not a demand for payment.');
    expect(english).not.toContain('overdue;');
  });

  test('sends the slip to the auditor by name, or to the company at its address', () => {
    const returnTo = {
      name: '砚桥会计师事务所',
      address: '云泽市砚南路8号',
      contact: '裴知远',
      phone: '0990-5550 0777',
    };
    expect(textFor({ purpose: 'audit', returnTo })).toContain(
      '回函请于2026年7月15日前寄至：砚桥会计师事务所，云泽市砚南路8号；联系人：裴知远，电话：0990-5550 0777。',
    );
    expect(textFor({})).toContain('前寄至：云泽市砚东区砚池路18号东区厂房');
    expect(textFor({ returnTo: {} })).toContain('回函请于2026年7月15日前寄回本公司。');
    expect(textFor({ returnTo: {}, language: 'en' })).toContain('to us.');
  });

  test('states each side by itself, in the slip too', () => {
    const both = textFor({ weOweMinor: 642_000 });
    expect(both).toContain(
      '我公司欠贵公司货款本金人民币227,394.55元，贵公司欠我公司人民币6,420.00元，核对无误。',
    );
    const only = textFor({ theyOweMinor: 0, weOweMinor: 642_000, overdueMinor: 0 });
    expect(only).toContain('截至2026年6月30日，贵公司欠我公司人民币6,420.00元，核对无误。');
    expect(only).not.toContain('大写');
    expect(textFor({ language: 'en', weOweMinor: 5_00 })).toContain('GBP\u00a05.00 was owing to us');
  });

  test('spells the balance in capital figures for renminbi alone', () => {
    expect(textFor({})).toContain('大写：人民币贰拾贰万柒仟叁佰玖拾肆元伍角伍分');
    const dollars = textFor({ currency: 'USD' });
    expect(dollars).not.toContain('大写');
    expect(dollars).toContain('贵公司欠（美元）');
  });

  test('names the letter in the slip; a draft has no number', () => {
    expect(textFor({})).toContain('（回函编号：砚衡询字〔2026〕第044号）');
    const draft = buildPaper(makeConfirmationFacts({ number: null, language: 'en' }));
    expect(wholeText(draft)).not.toContain('your ref');
    expect(draft.draftMark).toBe('DRAFT');
  });
});
