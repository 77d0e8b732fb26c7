import { wordFor } from '../../errorTexts';
import { tell } from '../../traceTexts';
import { type identifierSteps as english } from '../../en/trace/identifiers';

const kinds: Readonly<Record<string, string>> = {
  uscc: '统一社会信用代码',
  vat: '增值税号',
  iban: '国际银行账号',
  rf: '付款参考号',
};
const reasons: Readonly<Record<string, string>> = {
  length: '位数不对',
  character: '含有该位置不允许的字符',
  format: '不符合该国格式',
  country: '国家代码不认识',
  check: '校验位不符',
};

/** The check of a code. */
export const identifierSteps: typeof english = {
  'identifier.sum': (p) =>
    tell(`各位代码乘以权数之和为 ${p.sum}，除以 ${p.modulus} 余 ${p.remainder}，校验位应为`, p.expected),
  'identifier.remainder': (p) =>
    tell(`整体作为一个数除以 ${p.modulus}，余数应为 ${p.expected}，实为`, String(p.remainder)),
  'identifier.result': (p) =>
    tell(`${p.code}（${wordFor(kinds, p.kind)}）`, p.isValid ? '有效' : wordFor(reasons, p.reason)),
};
