import { describe, expect, test } from 'vitest';
import { buildPaper, type PaperDefinition } from '@shared/documents';
import { minorOf, tablesOf, textsOf, wholeText } from '@test/builders/documentTexts';
import { addUp, makeItem, makeItems, makeStatementFacts } from '@test/builders/statementFacts';
import { zhAddressee, zhSender } from '@test/builders/paperFacts';
import { isoDate } from '@shared/dates';

const reserve =
  '本对账单仅就货款本金及收付记录进行核对，不构成对合同约定的付款期限、违约金等条款的变更或放弃；到期未付部分请立即支付。';

/** The strip is the table of two rows. */
const stripOf = (paper: PaperDefinition) =>
  tablesOf(paper).find((rows) => rows.length === 2 && rows[0]!.length >= 6)!;

describe('the statement', () => {
  test('has its parts in order', () => {
    const texts = textsOf(buildPaper(makeStatementFacts()));
    const order = [
      '对账单',
      '2026年6月1日至2026年6月30日　未清项目式',
      '客户名称',
      '下列为截至',
      '合计',
      '账龄（按到期日）',
      '已到期合计',
      reserve,
      '如有不符',
      '户　　名',
      '编制：',
      '云泽砚衡精密机械有限公司（公章）',
      '✂ 沿此线裁下',
      '汇款通知',
      '应付净额',
    ];
    let from = 0;
    for (const start of order) {
      const place = texts.findIndex((text, at) => at >= from && text.startsWith(start));
      expect([start, place >= from]).toEqual([start, true]);
      from = place;
    }
  });

  test('adds up: items to the total, the strip to the net', () => {
    const facts = makeStatementFacts({ items: makeItems(30) });
    const paper = buildPaper(facts);
    const [table] = tablesOf(paper).filter((rows) => rows.length > 20);
    const cells = table!.slice(1).map((row) => row[7]!.split('\n'));
    const [, total] = cells.at(-1)!;
    expect(addUp(cells.map(([figure]) => minorOf(figure!)))).toBe(minorOf(total!));
    const [, figures] = stripOf(paper);
    expect(addUp(figures!.slice(0, -1).map((figure) => minorOf(figure)))).toBe(minorOf(figures!.at(-1)!));
    expect(minorOf(figures!.at(-1)!)).toBe(facts.closingMinor);
  });

  test('keeps the total on the page of the last row', () => {
    const [table] = tablesOf(buildPaper(makeStatementFacts({ items: makeItems(3) }))).filter((rows) =>
      rows[0]!.includes('发票号码'),
    );
    expect(table).toHaveLength(4);
    expect(table!.at(-1)![0]).toBe('3\n合计');
  });

  test('has the column of unapplied items only where there are some', () => {
    expect(stripOf(buildPaper(makeStatementFacts()))[0]).toContain('未核销款项');
    const plain = buildPaper(makeStatementFacts({ unapplied: [] }));
    expect(stripOf(plain)[0]).toEqual(['未到期', '逾期1–30日', '31–60日', '61–90日', '91日以上', '应付净额']);
  });

  test('lists more than three unapplied items in a table', () => {
    const unapplied = Array.from({ length: 4 }, (_, place) => ({
      kind: 'receipt' as const,
      number: `REC-${place}`,
      on: isoDate('2026-06-20'),
      openMinor: -100_00,
    }));
    const few = wholeText(buildPaper(makeStatementFacts({ unapplied: unapplied.slice(1) })));
    expect(few).toContain('未核销收款：2026-06-20 REC-1，100.00；');
    const many = buildPaper(makeStatementFacts({ unapplied }));
    expect(wholeText(many)).not.toContain('未核销收款：');
    expect(tablesOf(many).some((rows) => rows.at(-1)!.join(' ').includes('(400.00)'))).toBe(true);
  });

  test('reserves in Chinese whatever the form, the language or the balance', () => {
    for (const form of ['open-item', 'balance-forward'] as const)
      for (const language of ['zh-CN', 'both'] as const)
        for (const items of [[], makeItems(2)])
          expect(wholeText(buildPaper(makeStatementFacts({ form, language, items })))).toContain(reserve);
  });

  test('asks in English to pay now only where something is overdue', () => {
    const late = makeStatementFacts({ language: 'en' });
    expect(wholeText(buildPaper(late))).toContain('Please pay overdue items now.');
    const early = makeStatementFacts({ language: 'en', items: [makeItem('HM-26-0561', -19, 276_530)] });
    expect(wholeText(buildPaper(early))).not.toContain('overdue items');
  });

  test('never says that silence is consent, because no such clause is on file', () => {
    expect(wholeText(buildPaper(makeStatementFacts()))).not.toContain('视为确认');
  });

  test('forwards the balance: opening, charges and receipts, closing', () => {
    const facts = makeStatementFacts({ form: 'balance-forward' });
    const paper = buildPaper(facts);
    expect(wholeText(paper)).toContain('期初余额加本期发生额减本期收款即为期末余额，请予核对。');
    const [table] = tablesOf(paper).filter((rows) => rows[0]!.includes('摘要'));
    const total = table!.at(-1)!.map((cell) => cell.split('\n').at(-1)!);
    expect(minorOf(table![1]![6]!)).toBe(facts.openingMinor);
    expect(facts.openingMinor + minorOf(total[4]!) - minorOf(total[5]!)).toBe(minorOf(total[6]!));
    expect(minorOf(total[6]!)).toBe(facts.closingMinor);
  });

  test('has both languages below one another', () => {
    const text = wholeText(buildPaper(makeStatementFacts({ language: 'both' })));
    for (const sentence of [
      '对账单',
      'Statement of account',
      '下列为截至',
      'These are all items open',
      'Overdue: CNY',
      'It does not vary or waive any term of contract',
      '逾期天数\nDays late',
      '贵司',
    ])
      expect(text).toContain(sentence);
  });

  test('marks what is in dispute and says what the mark means', () => {
    const items = [makeItem('INV-1', 5, 10_000, { isDisputed: true, instalment: 2 })];
    const text = wholeText(buildPaper(makeStatementFacts({ items })));
    expect(text).toContain('INV-1（第2期） *');
    expect(text).toContain('* 贵司已提出异议，双方正在核对。');
    expect(wholeText(buildPaper(makeStatementFacts()))).not.toContain('异议');
  });

  test('says that nothing is open, and calls a balance in their favour by its name', () => {
    const none = wholeText(buildPaper(makeStatementFacts({ items: [], unapplied: [] })));
    expect(none).toContain('截至2026年6月30日，贵司名下无未结清款项，请予核对。');
    expect(none).toContain('人民币0.00元');
    const credit = wholeText(buildPaper(makeStatementFacts({ items: [] })));
    expect(credit).toContain('贵司贷方余额');
    expect(credit).toContain('贷方余额\n人民币6,420.00元');
  });

  test('leaves out what is not known, and marks a draft', () => {
    const { uscc: _, address: __, contactName: ___, ...addressee } = zhAddressee;
    const sender = { nameZh: zhSender.nameZh!, foldMarks: 'din' as const };
    const paper = buildPaper(makeStatementFacts({ number: null, sender, addressee }));
    const text = wholeText(paper);
    for (const missing of [
      'undefined',
      'null',
      '信用代码',
      '地　　址',
      '联 系 人',
      '对账单号',
      '户　　名',
      '付款时请在附言中注明',
      '编制',
      '发送至',
    ])
      expect(text).not.toContain(missing);
    expect(paper.draftMark).toBe('草　稿');
    expect(paper.runningFoot?.left).toBeUndefined();
  });

  test('names another currency as the unit, without 人民币', () => {
    const text = wholeText(buildPaper(makeStatementFacts({ currency: 'USD' })));
    expect(text).toContain('单位：美元');
    expect(text).not.toContain('人民币');
  });
});
