import { describe, expect, test } from 'vitest';
import { buildPaper } from '@shared/documents';
import { minorOf, tablesOf, wholeText } from '@test/builders/documentTexts';
import { flatCharge, makeChargeNoteFacts } from '@test/builders/noteFacts';
import { tieredCharge, ukCharge } from '@test/builders/paperFacts';
import { addUp } from '@test/builders/statementFacts';

const paperFor = (given: Parameters<typeof makeChargeNoteFacts>[0]) => buildPaper(makeChargeNoteFacts(given));

describe('the late-charge note', () => {
  test('cites the contract and its clause; without a name of the contract its number alone', () => {
    expect(wholeText(paperFor({}))).toContain(
      '依双方YH-2025-0712号《流体泵组件购销合同》第8.3条，贵司逾期付款应付违约金计算如下，请于2026年7月15日前（含当日）支付。',
    );
    const { ground } = flatCharge;
    if (ground.kind !== 'agreed') throw new Error('a clause');
    const { name: _, ...contract } = ground.basis.contract;
    const charge = { ...flatCharge, ground: { ...ground, basis: { ...ground.basis, contract } } };
    expect(wholeText(paperFor({ charge }))).toContain('依双方YH-2025-0712号合同第8.3条');
  });

  test('is called by what it claims', () => {
    const sme = { ...flatCharge, ground: { kind: 'sme' } } as const;
    const text = wholeText(paperFor({ charge: sme }));
    expect(text).toContain('逾期利息付款通知书');
    expect(text).toContain('依《保障中小企业款项支付条例》第十七条');
    expect(text).not.toContain('违约金');
  });

  test('says of each invoice paid when its charge stopped, of the others until when it runs', () => {
    const text = wholeText(paperFor({}));
    expect(text).toContain('INV-2512-0204：该发票货款已于2026年3月20日付清，违约金计算至该日。');
    expect(text).toContain('其余各笔计算至2026年6月30日。');
    expect(wholeText(paperFor({ charge: tieredCharge }))).not.toContain('各笔计算至');
  });

  test('says that charges run on only where principal is unpaid, and VAT only by the Chinese rule', () => {
    const full = wholeText(paperFor({}));
    expect(full).toContain('仍未付清的发票，违约金自2026年7月1日起继续计算，另行通知。');
    expect(full).toContain('属价外费用');
    const bare = wholeText(paperFor({ isRunning: false, hasVat: false }));
    for (const absent of ['继续计算', '价外费用', 'undefined', 'null']) expect(bare).not.toContain(absent);
  });

  test('claims an effect on limitation under PRC law alone', () => {
    expect(wholeText(paperFor({}))).toContain('依法产生诉讼时效中断之效力');
    for (const law of [null, 'GB'] as const) expect(wholeText(paperFor({ law }))).not.toContain('诉讼时效');
  });

  test('adds up: lines to the total, the total to the sum in figures and in capital figures', () => {
    for (const charge of [flatCharge, tieredCharge]) {
      const paper = paperFor({ charge });
      const [table] = tablesOf(paper).filter((rows) => rows[0]!.includes('发票'));
      const cells = table!.slice(1).map((row) => row.at(-2)!.split('\n'));
      const total = cells.at(-1)!.at(-1)!;
      const lines = cells.map(([figure = '']) => figure).filter((figure) => figure !== '');
      expect(addUp(lines.map((figure) => minorOf(figure)))).toBe(minorOf(total));
      expect(wholeText(paper)).toContain(`￥${total}`);
    }
    expect(wholeText(paperFor({}))).toContain('大写：人民币捌仟柒佰壹拾捌元零壹分');
  });

  test('has fixed sums in their own column and in the total', () => {
    const text = wholeText(paperFor({ language: 'en', charge: ukCharge }));
    expect(text).toContain('Fixed sum');
    expect(text).toContain('Late-charge note: GBP\u00a02,000.69');
    expect(text).toContain('under the Late Payment of Commercial Debts (Interest) Act 1998');
    expect(text).not.toContain('大写');
  });

  test('has both languages', () => {
    const text = wholeText(paperFor({ language: 'both' }));
    for (const part of [
      'Late-charge note',
      'Under clause 8.3 of contract YH-2025-0712',
      '计费本金\nBase',
      'invoice paid on 20 March 2026',
      'charges continue from 1 July 2026',
      'formal demand',
    ])
      expect(text).toContain(part);
  });
});
