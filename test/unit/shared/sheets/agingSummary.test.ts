import { type AgingReport } from '@shared/aging';
import { buildAgingWorkbook, type SheetValue } from '@shared/sheets';
import { asOf, build, cellsOf, formula, items, report } from '@test/builders/smallAging';
import { describe, expect, test } from 'vitest';

const [open, line, bucket, currency] = ['M', 'A', 'J', 'K'].map(
  (letter) => `'明细'!$${letter}$5:$${letter}$9`,
);
const ofCustomer = (row: number, letters: string, result: number): SheetValue =>
  formula(`SUMIFS(${open},${line},$A${row},${bucket},${letters}$4)`, result);
const check = (name: string, letters: string, row: number, digits: number): SheetValue =>
  formula(
    `ROUND(SUMIFS(${open},${currency},"${name}",${bucket},${letters}$4)-${letters}${row},${digits})`,
    0,
  );

describe('the summary', () => {
  test('is a block per currency with live figures, totals, shares and checks', () => {
    const { summary, content } = build();
    expect(content.sheets[0]?.rowCount).toBe(summary.length);
    expect(cellsOf(summary, 0)).toEqual([
      ['应收账款账龄分析表'],
      ['云泽   ·   截至 2026-06-30   ·   口径：到期日   ·   分段：30 天'],
      ['应收合计 = 未到期 + 各段逾期 + 未核销。金额按各块币种列示，不同币种不相加。'],
      ['序号', '客户编码', '客户', '业务员', '应收合计', '未到期', '1–30 天', '30 天以上', '未核销', '占比'],
      ['人民币 CNY   ·   2 家客户   ·   3 张未清发票', ...Array<null>(9).fill(null)],
      [
        1,
        'A',
        '客户 A',
        '韩牧之',
        formula('SUM(F6:I6)', 125),
        ofCustomer(6, 'F', 50),
        ofCustomer(6, 'G', 100),
        ofCustomer(6, 'H', 0),
        ofCustomer(6, 'I', -25),
        formula('IF(E$8=0,0,E6/E$8)', 0.25),
      ],
      [
        2,
        'B',
        '客户 B',
        null,
        formula('SUM(F7:I7)', 375),
        ofCustomer(7, 'F', 0),
        ofCustomer(7, 'G', 0),
        ofCustomer(7, 'H', 375),
        ofCustomer(7, 'I', 0),
        formula('IF(E$8=0,0,E7/E$8)', 0.75),
      ],
      [
        null,
        null,
        '合计 CNY',
        null,
        formula('SUM(E6:E7)', 500),
        formula('SUM(F6:F7)', 50),
        formula('SUM(G6:G7)', 100),
        formula('SUM(H6:H7)', 375),
        formula('SUM(I6:I7)', -25),
        formula('IF(E$8=0,0,E8/E$8)', 1),
      ],
      [
        null,
        null,
        '核对：明细减汇总，应为 0',
        null,
        formula(`ROUND(SUMIFS(${open},${currency},"CNY")-E8,2)`, 0),
        ...['F', 'G', 'H', 'I'].map((letters) => check('CNY', letters, 8, 2)),
      ],
      [],
      ['日元 JPY   ·   1 家客户   ·   1 张未清发票', ...Array<null>(9).fill(null)],
      [
        3,
        'A',
        '客户 A',
        null,
        formula('SUM(F12:I12)', 900),
        ofCustomer(12, 'F', 0),
        ofCustomer(12, 'G', 0),
        ofCustomer(12, 'H', 900),
        ofCustomer(12, 'I', 0),
        formula('IF(E$13=0,0,E12/E$13)', 1),
      ],
      [
        null,
        null,
        '合计 JPY',
        null,
        formula('SUM(E12:E12)', 900),
        formula('SUM(F12:F12)', 0),
        formula('SUM(G12:G12)', 0),
        formula('SUM(H12:H12)', 900),
        formula('SUM(I12:I12)', 0),
        formula('IF(E$13=0,0,E13/E$13)', 1),
      ],
      [
        null,
        null,
        '核对：明细减汇总，应为 0',
        null,
        formula(`ROUND(SUMIFS(${open},${currency},"JPY")-E13,0)`, 0),
        ...['F', 'G', 'H', 'I'].map((letters) => check('JPY', letters, 13, 0)),
      ],
      [],
    ]);
  });

  test('tints late figures by their share, live, and never what is not late', () => {
    const conditions = build().content.sheets[0]?.spec.conditions;
    expect(conditions?.map(({ range, formula: text, style }) => [range, text, style]).slice(0, 4)).toEqual([
      ['G6:G7', 'AND(G6>0,$E6>0,G6*4>=$E6)', 'hot.b1'],
      ['G6:G7', 'AND(G6>0,$E6>0)', 'warm.b1'],
      ['H6:H7', 'AND(H6>0,$E6>0,H6*4>=$E6)', 'hot.b2'],
      ['H6:H7', 'AND(H6>0,$E6>0)', 'warm.b2'],
    ]);
    expect(conditions).toHaveLength(8);
  });

  test('has plain figures where formulas over so many rows would be slow, and live totals still', () => {
    const many = { ...report, bounds: Array.from({ length: 12 }, (_, at) => at + 1) };
    const lots = Array.from({ length: 800_000 }, () => items[0]).flatMap((one) => one ?? []);
    const content = buildAgingWorkbook({
      report: many,
      items: lots,
      language: 'en',
      company: '',
      version: '1',
      madeAt: {
        on: asOf,
        minuteOfDay: 0,
      },
      journalHead: '',
    });
    const rows = [...(content.sheets[0]?.rows ?? [])];
    expect(rows[5]?.cells.slice(4, 7)).toEqual([formula('SUM(F6:T6)', 125), 50, 100]);
    expect(rows[7]?.cells[5]).toEqual(formula('SUM(F6:F7)', 50));
    expect([...(content.sheets[2]?.rows ?? [])].at(-1)?.cells[1]).toContain('are numbers');
  });

  test('says so when nothing is owed', () => {
    const { summary, detail, content } = build({
      report: { ...report, blocks: [] },
      items: [],
      language: 'en',
    });
    expect(summary.at(-1)?.cells).toEqual(['Nothing was owed on 2026-06-30.']);
    expect(detail).toHaveLength(4);
    expect(content.sheets[1]?.spec.filter).toBe('A4:P4');
    expect(content.sheets.map((sheet) => sheet.rowCount)).toEqual([5, 4, content.sheets[2]?.rowCount]);
  });
});

describe('the columns by age', () => {
  const labels = (over: Partial<AgingReport>, language: 'en' | 'zh-CN' = 'en'): readonly SheetValue[] =>
    build({ report: { ...report, ...over, blocks: [] }, items: [], language }).summary[3]?.cells.slice(
      5,
      -1,
    ) ?? [];

  test.each<[string, Partial<AgingReport>, readonly string[]]>([
    ['due', {}, ['Not due', '1–30 days', 'Over 30 days', 'Unapplied']],
    ['invoice', { basis: 'invoice' }, ['0–30 days', 'Over 30 days', 'Unapplied']],
    ['days', { bounds: [1, 2, 4] }, ['Not due', '1 day', '2 days', '3–4 days', 'Over 4 days', 'Unapplied']],
  ])('by %s', (_, over, expected) => {
    expect(labels(over)).toEqual(expected);
  });

  test('never share a label, which is what formulas find them by', () => {
    for (const basis of ['due', 'invoice'] as const)
      for (const language of ['en', 'zh-CN'] as const) {
        const all = labels({ basis, bounds: [1, 2, 3, 5, 30, 31, 60, 90, 180, 365, 730, 1095] }, language);
        expect(new Set(all).size).toBe(all.length);
        // A number, a comparison or a pattern would be more than a label to SUMIFS.
        for (const label of all) expect(label).not.toMatch(/^[\d.,]+$|^[<>=]|[*?~]/);
      }
  });
});
