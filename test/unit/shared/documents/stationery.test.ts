import { describe, expect, test } from 'vitest';
import { buildEmsSheet, buildEnvelopes, buildLabels, type DocNode } from '@shared/documents';
import { isoDate } from '@shared/dates';
import { textWidth } from '@shared/documents/kit';
import { textsOf, wholeText } from '@test/builders/documentTexts';
import { makeIssuedPaper } from '@test/builders/noteFacts';
import { enAddressee, enSender, zhAddressee, zhSender } from '@test/builders/paperFacts';

const mm = 72 / 25.4;
const chinese = { sender: zhSender, addressee: zhAddressee };
const abroad = { sender: zhSender, addressee: enAddressee };
const british = { sender: enSender, addressee: enAddressee };
const bare = {
  sender: zhSender,
  addressee: { customerId: zhAddressee.customerId, code: 'C0009', name: '云泽无址公司', isSoleTrader: false },
};
const longName = `${'菱渡疏桐物流装备'.repeat(6)}（云泽）有限责任公司`;
const long = { sender: zhSender, addressee: { ...zhAddressee, name: longName } };

const formats = [
  ['DL', 220, 110],
  ['C5', 229, 162],
  ['ZL', 230, 120],
] as const;

describe('envelopes', () => {
  test('have the size of their standard', () => {
    for (const [format, width, height] of formats) {
      const { page } = buildEnvelopes(format, [chinese]);
      expect(page.width / mm).toBeCloseTo(width, 1);
      expect(page.height / mm).toBeCloseTo(height, 1);
    }
  });

  test('within China have the postcode in its boxes, address, name and person, the sender with its postcode', () => {
    const texts = textsOf(buildEnvelopes('DL', [chinese]));
    expect(texts).toEqual([
      '9',
      '9',
      '0',
      '5',
      '0',
      '0',
      '菱渡市高榆工业园渡口南路274号',
      '菱渡疏桐物流装备有限公司',
      '苏采薇　财务经理（收）',
      '云泽市砚东区砚池路18号东区厂房',
      '云泽砚衡精密机械有限公司',
      '邮政编码 990100',
    ]);
  });

  test('to another country have the sender first and the country last', () => {
    const texts = textsOf(buildEnvelopes('C5', [abroad]));
    expect(texts.slice(0, 3)).toEqual([
      'Yunze Yanheng Precision Machinery Co., Ltd.',
      '18 Yanchi Road, East Works, Yandong District, Yunze',
      'CHINA',
    ]);
    expect(texts.at(-1)).toBe('UNITED KINGDOM');
    expect(wholeText(buildEnvelopes('C5', [british]))).not.toContain('UNITED KINGDOM');
  });

  test('are one a page, and leave out what is not known', () => {
    const { content } = buildEnvelopes('ZL', [chinese, bare, abroad]);
    expect(content.filter((node) => 'pageBreak' in node && node.pageBreak === 'before')).toHaveLength(2);
    expect(wholeText({ content })).not.toMatch(/undefined|null/);
  });

  test('keep the zone of the bar code free, however long the name', () => {
    const inZone = formats.flatMap(([format, width, height]) =>
      [chinese, long]
        .flatMap((parties) => buildEnvelopes(format, [parties]).content)
        .flatMap((node) => blockOf(node))
        .filter(({ left, right, top, bottom }) => {
          const isLow = bottom > (height - 20) * mm;
          const isInside = right > (width - 160) * mm && left < (width - 55) * mm;
          return isLow && isInside && bottom > top;
        }),
    );
    expect(inZone).toEqual([]);
  });
});

/** The place of a block of lines; each line at its natural height, as often as it breaks. */
function blockOf(node: DocNode): readonly { left: number; right: number; top: number; bottom: number }[] {
  if (!('columns' in node) || node.absolutePosition === undefined) return [];
  const [column] = node.columns;
  if (column === undefined || !('stack' in column) || typeof column.width !== 'number') return [];
  const { width } = column;
  const height = column.stack.reduce((sum, line) => {
    if (!('text' in line) || typeof line.text !== 'string') return sum;
    const size = line.fontSize ?? 0;
    const lines = line.noWrap === true ? 1 : Math.ceil(textWidth(line.text, size) / width);
    return sum + Math.max(1, lines) * size * (line.lineHeight ?? 1) * 1.448;
  }, 0);
  const { x, y } = node.absolutePosition;
  return [{ left: x, right: x + width, top: y, bottom: y + height }];
}

describe('labels', () => {
  test('fill sheets of 24 and of 14', () => {
    for (const [sheet, count] of [
      ['labels-3x8', 24],
      ['labels-2x7', 14],
    ] as const) {
      const breaks = (papers: number): number =>
        buildLabels(
          sheet,
          Array.from({ length: papers }, () => chinese),
        ).content.filter((node) => 'pageBreak' in node).length;
      expect([breaks(count), breaks(count + 1), breaks(2 * count + 1)]).toEqual([0, 1, 2]);
    }
  });

  test('stay within their label, however long the name', () => {
    for (const [sheet, height] of [
      ['labels-3x8', 37],
      ['labels-2x7', 38.1],
    ] as const)
      for (const parties of [chinese, long, abroad, bare]) {
        const [block] = buildLabels(sheet, [parties]).content.flatMap((node) => blockOf(node));
        expect(block!.bottom - block!.top).toBeLessThanOrEqual((height - 4) * mm);
      }
  });
});

describe('the sheet for EMS', () => {
  test('has the content of the waybill word for word', () => {
    expect(wholeText(buildEmsSheet(makeIssuedPaper()))).toContain(
      '关于要求支付逾期货款201,234.55元的催告函（砚衡催字〔2026〕第021号，共2页）',
    );
    const dollars = makeIssuedPaper({ currency: 'USD', level: 2 });
    expect(wholeText(buildEmsSheet(dollars))).toContain('逾期货款201,234.55美元的催款函（');
    const confirmation = makeIssuedPaper({ kind: 'confirmation', purpose: 'audit' });
    expect(wholeText(buildEmsSheet(confirmation))).not.toContain('要求支付');
  });

  test('has the message of the day, with a blank until the waybill is known', () => {
    const blank = wholeText(buildEmsSheet(makeIssuedPaper()));
    expect(blank).toContain('运单号____________，请查收。');
    const sent = makeIssuedPaper({
      dispatches: [{ on: isoDate('2026-07-01'), channel: 'ems', waybill: '1099 0118 2026' }],
    });
    const known = wholeText(buildEmsSheet(sent));
    expect(known).toContain(
      '已于2026年7月1日以EMS寄往菱渡市高榆工业园渡口南路274号，运单号1099 0118 2026，请查收。',
    );
    expect(known).not.toContain('____');
  });

  test('is in English for papers in English', () => {
    const text = wholeText(buildEmsSheet(makeIssuedPaper({ language: 'en' })));
    expect(text).toContain('Final demand LT-2026-0021 for GBP\u00a0201,234.55, 2 pages');
    expect(text).not.toMatch(/\p{Script=Han}/u);
  });

  test('leaves out what is not known', () => {
    const text = wholeText(buildEmsSheet({ ...makeIssuedPaper(), addressee: bare.addressee }));
    for (const absent of ['收件人', '收件地址', 'undefined']) expect(text).not.toContain(absent);
    expect(text).toContain('您好：我司');
  });
});
