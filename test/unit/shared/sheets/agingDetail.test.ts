import { type SheetValue } from '@shared/sheets';
import { build, cellsOf, formula, items, report } from '@test/builders/smallAging';
import { describe, expect, test } from 'vitest';

describe('the detail', () => {
  test('has a row for each item in the order of the summary, and a total per currency', () => {
    const { detail, content } = build();
    const late = '1–30 天';
    expect(content.sheets[1]?.spec.filter).toBe('A4:P9');
    expect(cellsOf(detail, 4)).toEqual([
      [1, 'A', '客户 A', '发票', 'I1', null, 46143, 46173, 30, late, 'CNY', 100, 100, '是', '韩牧之', '=1+1'],
      [1, 'A', '客户 A', '发票', 'I2', 2, 46143, 46215, -12, '未到期', 'CNY', 100, 50, null, null, null],
      [1, 'A', '客户 A', '收款', 'R1', null, 46143, 46173, null, '未核销', 'CNY', -25, -25, null, null, null],
      [
        2,
        'B',
        '客户 B',
        '发票',
        'I4',
        null,
        46143,
        46173,
        31,
        '30 天以上',
        'CNY',
        375,
        375,
        null,
        null,
        null,
      ],
      [
        3,
        'A',
        '客户 A',
        '发票',
        'I3',
        null,
        46143,
        46173,
        40,
        '30 天以上',
        'JPY',
        900,
        900,
        null,
        null,
        null,
      ],
      totalRow('合计 CNY', formula('SUMIFS($M$5:$M$9,$K$5:$K$9,"CNY")', 500)),
      totalRow('合计 JPY', formula('SUMIFS($M$5:$M$9,$K$5:$K$9,"JPY")', 900)),
    ]);
    expect(detail.slice(4, 9).map((row) => row.layout)).toEqual([
      'item2.1',
      'item2.0',
      'item2.3',
      'item2.2',
      'item0.2',
    ]);
  });

  test('in one currency its total follows the filter', () => {
    const [block] = report.blocks;
    const one = { ...report, blocks: block ? [block] : [] };
    const { detail } = build({ report: one, items: items.filter((row) => row.currency === 'CNY') });
    expect(detail.at(-1)?.cells).toEqual(
      totalRow('合计 CNY（随筛选）', formula('SUBTOTAL(109,$M$5:$M$8)', 500)),
    );
  });
});

function totalRow(label: string, total: SheetValue): readonly SheetValue[] {
  const cells = Array<SheetValue>(16).fill(null);
  cells[2] = label;
  cells[12] = total;
  return cells;
}

test('the parameters say from what it was made', () => {
  const { parameters } = build({ customer: 'A 客户 A', report: { ...report, currency: 'CNY' } });
  expect(cellsOf(parameters, 1).slice(0, 12)).toEqual([
    ['公司', '云泽'],
    ['报表', '应收账款账龄分析表'],
    ['截至日期', 46203],
    ['账龄口径', '到期日：逾期天数 = 截至日期减到期日，按日历天'],
    ['分段（天）', '30'],
    ['币种', 'CNY'],
    ['客户', 'A 客户 A'],
    ['客户行数', 3],
    ['未清项数', 5],
    ['程序', '账期 Zhangqi 0.1.0'],
    ['制表时间', 46203.5],
    ['流水账首', '7:0123456789ab'],
  ]);
});
