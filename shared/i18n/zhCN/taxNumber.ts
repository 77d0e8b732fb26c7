import { type taxNumber as english } from '../en/taxNumber';

/** What stands beside a tax number that is probably mistyped. */
export const taxNumber: typeof english = {
  doubt: (p) => {
    if (p.kind === 'vat')
      return p.reason === 'check'
        ? `可能有误：这个增值税号（${p.country}）的校验位不符。可以照样保存。`
        : `这不是 ${p.country} 增值税号的写法。可以照样保存。`;
    if (p.reason === 'length') return `统一社会信用代码是 18 位，这里是 ${p.length} 位。可以照样保存。`;
    if (p.reason === 'character')
      return '统一社会信用代码由数字和大写字母组成，不用 I、O、S、V、Z。可以照样保存。';
    return `可能有误：按前 17 位推算，末位应为 ${p.expected}。对照营业执照。`;
  },
};
