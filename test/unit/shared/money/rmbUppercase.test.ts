import { parseDecimal, rmbUppercase } from '@shared/money';
import { must } from '@shared/result';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const upper = (amount: string) => must(rmbUppercase(must(parseDecimal(amount, 'CNY'))));

describe('capital figures of renminbi', () => {
  test.each([
    ['0', '人民币零元整'],
    ['0.01', '人民币壹分'],
    ['0.05', '人民币伍分'],
    ['0.50', '人民币伍角'],
    ['0.58', '人民币伍角捌分'],
    ['1.00', '人民币壹元整'],
    ['10.00', '人民币壹拾元整'],
    ['10.05', '人民币壹拾元零伍分'],
    ['15.00', '人民币壹拾伍元整'],
    ['325.04', '人民币叁佰贰拾伍元零肆分'],
    ['1000.10', '人民币壹仟元壹角'],
    ['1409.50', '人民币壹仟肆佰零玖元伍角'],
    ['1680.32', '人民币壹仟陆佰捌拾元叁角贰分'],
    ['6007.14', '人民币陆仟零柒元壹角肆分'],
    ['10001.00', '人民币壹万零壹元整'],
    ['16409.02', '人民币壹万陆仟肆佰零玖元零贰分'],
    ['107000.53', '人民币壹拾万零柒仟元伍角叁分'],
    ['208588.25', '人民币贰拾万零捌仟伍佰捌拾捌元贰角伍分'],
    ['1010000.00', '人民币壹佰零壹万元整'],
    ['3000500.00', '人民币叁佰万零伍佰元整'],
    ['3115000.00', '人民币叁佰壹拾壹万伍仟元整'],
    ['10203040.50', '人民币壹仟零贰拾万零叁仟零肆拾元伍角'],
    ['100000000.00', '人民币壹亿元整'],
    ['100005000.00', '人民币壹亿零伍仟元整'],
    ['100010001.01', '人民币壹亿零壹万零壹元零壹分'],
    ['1020000000.00', '人民币壹拾亿零贰仟万元整'],
    ['200000000000.00', '人民币贰仟亿元整'],
    ['999999999999.99', '人民币玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
  ])('%s is %s', (amount, text) => {
    expect(upper(amount)).toBe(text);
  });

  test.each([
    [{ minor: -1, currency: 'CNY' }, 'negative'],
    [{ minor: 100_000_000_000_000, currency: 'CNY' }, 'tooLarge'],
    [{ minor: 100, currency: 'USD' }, 'currency'],
    [{ minor: 0.5, currency: 'CNY' }, 'money'],
    [{ minor: Number.NaN, currency: 'CNY' }, 'money'],
  ])('%j is refused: %s', (amount, reason) => {
    expect(rmbUppercase(amount)).toMatchObject({
      ok: false,
      error: { code: 'figure.invalid', field: 'amount', reason },
    });
  });

  test('can be read back, never have two 零 together and no 零 before a unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999_999_999 }), (minor) => {
        const text = must(rmbUppercase({ minor, currency: 'CNY' }));
        expect(text).not.toMatch(/零零|零[拾佰仟万亿元整]/);
        expect(readBack(text)).toBe(minor);
      }),
    );
  });
});

/** The reverse, written apart from the rule: groups of 亿 and 万, places within them. */
function readBack(text: string): number {
  const [, whole = '', rest = ''] = /^人民币(?:(.*)元)?(.*)$/.exec(text) ?? [];
  const place = (unit: string) =>
    '零壹贰叁肆伍陆柒捌玖'.indexOf(new RegExp(`(.)${unit}`).exec(rest)?.[1] ?? '零');
  const group = (part: string): number =>
    [...part.matchAll(/([壹贰叁肆伍陆柒捌玖])([拾佰仟]?)/g)].reduce(
      (sum, [, digit = '', unit = '']) =>
        sum + '零壹贰叁肆伍陆柒捌玖'.indexOf(digit) * 10 ** (unit === '' ? 0 : '拾佰仟'.indexOf(unit) + 1),
      0,
    );
  const [beforeWan, afterWan] = splitAt(whole, '亿');
  const [wan, ones] = splitAt(afterWan, '万');
  return (group(beforeWan) * 1e8 + group(wan) * 1e4 + group(ones)) * 100 + place('角') * 10 + place('分');
}

function splitAt(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at === -1 ? ['', text] : [text.slice(0, at), text.slice(at + 1)];
}
