import { type IdentifierKind, type IdentifierReason } from '../../../trace';
import { type ErrorTexts, say, wordFor } from '../../errorTexts';

const kinds: Readonly<Record<IdentifierKind, string>> = {
  uscc: '统一社会信用代码',
  vat: '增值税号',
  iban: '国际银行账号（IBAN）',
  rf: '付款参考号',
};

const reasons: Readonly<Record<IdentifierReason, string>> = {
  length: '位数不对',
  character: '含有该位置不允许的字符',
  format: '不符合该国的格式',
  country: '不认识其国家代码',
  check: '校验位不符',
};

/** Refusals of credit, key figures, provision, dunning and identifiers. */
export const riskErrors = {
  'identifier.invalid': (p) =>
    say(`“${p.value}”不是有效的${wordFor(kinds, p.kind)}：${wordFor(reasons, p.reason)}。`, '更正代码。'),
} satisfies Partial<ErrorTexts>;
