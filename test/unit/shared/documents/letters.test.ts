import path from 'node:path';
import { isoDate } from '@shared/dates';
import { buildPaper } from '@shared/documents';
import { type LetterFacts } from '@shared/papers';
import { goldenText, wholeText } from '@test/builders/documentTexts';
import {
  enAddressee,
  makeLetterFacts,
  tieredCharge,
  ukCharge,
  zhAddressee,
  zhItems,
  zhSender,
} from '@test/builders/paperFacts';
import { describe, expect, test } from 'vitest';

const golden = (name: string): string =>
  path.join(import.meta.dirname, '../../../golden/documents', `${name}.json`);
const textOf = (given: Partial<LetterFacts>): string => wholeText(buildPaper(makeLetterFacts(given)));
const { account: _account, ...withoutAccount } = zhSender;
const { contactName: _contact, contactPhone: _phone, phone: _own, ...withoutContact } = zhSender;

test.each([
  ['letter-1-zh', { level: 1 }],
  ['letter-1-en', { level: 1, language: 'en' }],
  ['letter-2-zh-tiers', { level: 2, charge: tieredCharge }],
  ['letter-2-en-uk', { level: 2, language: 'en', charge: ukCharge }],
  ['letter-2-both', { level: 2, language: 'both', charge: tieredCharge }],
  ['letter-3-zh', { level: 3, charge: tieredCharge, hasSlip: true, earlierDemands: [isoDate('2026-05-20')] }],
  ['letter-3-en-uk', { level: 3, language: 'en', charge: ukCharge }],
  ['letter-2-zh-draft', { level: 2, number: null }],
] as const satisfies readonly (readonly [string, Partial<LetterFacts>])[])(
  '%s is what it was',
  async (name, given) => {
    await expect(goldenText(buildPaper(makeLetterFacts(given)))).toMatchFileSnapshot(golden(name));
  },
);

describe('level 1', () => {
  const text = textOf({ level: 1 });

  test('claims nothing and threatens nothing', () => {
    expect(text).toContain('如款项已付，请忽略本函并惠示付款回单');
    for (const never of ['大写', '违约金', '诉讼', '履行请求', '公章）2026'])
      expect(text).not.toContain(never);
  });

  test('names one invoice in its sentence, late or not yet due', () => {
    const [first = zhItems[0]!] = zhItems;
    expect(textOf({ level: 1, items: [first] })).toContain(
      '已于2026年3月31日到期，截至2026年6月30日我司尚未收到该款',
    );
    const early = { ...first, dueOn: isoDate('2026-07-03'), daysLate: -3 };
    expect(textOf({ level: 1, items: [early] })).toContain('将于2026年7月3日到期。为便于贵司安排付款');
  });
});

describe('level 2', () => {
  test('without a charge has neither its sentences nor its annex', () => {
    const text = textOf({});
    expect(text).toContain(
      '截至2026年6月30日，贵司逾期未付货款本金为人民币201,234.55元（大写：人民币贰拾万零壹仟贰佰叁拾肆元伍角伍分）。',
    );
    for (const never of ['违约金', '附件二', '两项合计']) expect(text).not.toContain(never);
  });

  test('with an agreed rate cites contract, clause and computation; the parts add up', () => {
    const text = textOf({ charge: tieredCharge });
    expect(text).toContain('依双方2025年11月18日签订的YH-2025-1107号合同第9.2条');
    expect(text).toContain('逾期付款违约金为人民币5,826.68元（计算表见附件二）。两项合计人民币207,061.23元');
    expect(text).toContain(
      '第1至30日按每日0.03%，第31至60日按每日0.04%，其后按每日0.05%，各段费率仅适用于该段天数；累计不超过逾期金额的20%',
    );
    expect(text).toContain('我司保留依约主张违约金及其他一切权利。');
  });

  test('restarts a limitation period only where PRC law governs the claim', () => {
    expect(textOf({})).toContain('依法产生诉讼时效中断之效力；我司保留主张逾期付款损失及其他一切权利。');
    for (const law of ['GB', null] as const) {
      const text = textOf({ law });
      expect(text).toContain('本函系我司就上述债权提出的正式履行请求，我司保留一切权利。');
      expect(text).not.toContain('诉讼时效');
    }
  });

  test('offers instalments only where the settings do', () => {
    expect(textOf({})).toContain('如需分期，请于2026年7月6日前提出书面还款方案');
    expect(textOf({ offersInstalments: false })).not.toContain('如需分期');
  });

  test('leaves out what is unknown with its line, and prints nothing empty', () => {
    expect(textOf({ sender: withoutAccount })).toContain('前（含当日）将上述款项付至我司账户。');
    const { uscc: _uscc, address: _address, contactName: _name, ...bare } = zhAddressee;
    const text = textOf({ addressee: bare, sender: withoutContact });
    for (const never of ['统一社会信用代码', '送达地址', '收件人', '联系人', 'undefined', '（）'])
      expect(text).not.toContain(never);
  });

  test('in other currencies has the unit behind the figure and no capital figures', () => {
    const text = textOf({ currency: 'USD' });
    expect(text).toContain('201,234.55美元');
    for (const never of ['大写', '人民币']) expect(text).not.toContain(never);
  });
});

describe('level 3', () => {
  test('demands by a day, names the way to court alone, and has its slip', () => {
    const text = textOf({ level: 3, hasSlip: true, charge: tieredCharge });
    expect(text).toContain('请贵司于2026年7月10日前（含当日）付清货款本金');
    expect(text).toContain('违约金自2026年7月11日起按每日人民币85.19元继续计算');
    expect(text).toContain('（一）向有管辖权的人民法院提起诉讼，并依法申请财产保全。');
    expect(text).toContain('我司已于　　　年　　月　　日收到贵司砚衡催字〔2026〕第018号《催告函》。');
    for (const never of ['加速', '取回', '（二）', '诉讼或仲裁', '失信']) expect(text).not.toContain(never);
  });

  test('speaks of earlier demands only where their delivery is proven', () => {
    expect(textOf({ level: 3 })).not.toContain('书面催告');
    const days = [isoDate('2026-04-15'), isoDate('2026-05-20')];
    expect(textOf({ level: 3, earlierDemands: days })).toContain(
      '我司已于2026年4月15日、2026年5月20日先后书面催告',
    );
  });

  test('before action in England names statute, fixed sums and the rules of the debtor’s kind', () => {
    const text = textOf({ level: 3, language: 'en', charge: ukCharge });
    expect(text).toContain('LETTER BEFORE ACTION: unpaid invoices, GBP\u00a029,196.39');
    expect(text).toContain('and compensation GBP\u00a0210.00');
    expect(text).toContain(
      '8% plus Bank Rate on 30 June 2025 (4.25%) for interest starting in July to December 2025',
    );
    expect(text).toContain('Practice Direction on Pre-Action Conduct');
    const trader = { ...enAddressee, isSoleTrader: true };
    expect(textOf({ level: 3, language: 'en', addressee: trader })).toContain(
      'Pre-Action Protocol for Debt Claims',
    );
  });
});

test('a letter in both languages says everything twice and which one prevails', () => {
  const text = textOf({ language: 'both', charge: tieredCharge });
  expect(text).toContain('两种文本不一致的，以中文文本为准。');
  expect(text).toContain('If they differ, the Chinese text prevails.');
  expect(text).toContain('Annex 2  Computation of late charges');
});

test('200 items and amounts beyond the capital figures are laid out', () => {
  const [first = zhItems[0]!] = zhItems;
  const many = Array.from({ length: 200 }, (_, at) => ({
    ...first,
    number: `2632200000118${String(at).padStart(7, '0')}`,
  }));
  expect(() => buildPaper(makeLetterFacts({ items: many }))).not.toThrow();
  const huge = {
    ...first,
    amountMinor: 150_000_000_000_000,
    settledMinor: 0,
    openMinor: 150_000_000_000_000,
    payments: [],
  };
  const text = textOf({ items: [huge] });
  expect(text).toContain('人民币1,500,000,000,000.00元。');
  expect(text).not.toContain('大写');
});
