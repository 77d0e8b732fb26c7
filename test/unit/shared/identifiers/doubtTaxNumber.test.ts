import { catalogueOf, languages } from '@shared/i18n';
import { doubtTaxNumber } from '@shared/identifiers';
import { describe, expect, test } from 'vitest';

describe('a tax number as typed', () => {
  test.each<[string, string, string?]>([
    ['a code in order', '91350100M000100Y43'],
    ['the same in small letters, with blanks', '91350100 m000 100y43'],
    ['nothing', ' '],
    ['a number of another country', '200012345Z', 'SG'],
    ['18 characters of another country', '123456789012345678', 'US'],
    ['a VAT number in order', 'DE136695976'],
    ['a tax number without a country before it', '12/345/67890'],
    ['the identity number of a person', '11010519491231002X'],
    ['a registration of the time before the code', '110105123456789'],
  ])('%s is not doubted', (_, text, country) => {
    expect(doubtTaxNumber(text, country)).toBeNull();
  });

  test.each<[string, string, string | undefined, object]>([
    ['its last character', '91350100M000100Y44', undefined, { kind: 'uscc', reason: 'check', expected: '3' }],
    ['two characters exchanged', '91350100M000010Y43', undefined, { kind: 'uscc', reason: 'check' }],
    ['a letter that no code has', '91350100MO00100Y43', undefined, { kind: 'uscc', reason: 'character' }],
    ['a character too few', '91350100M000100Y4', undefined, { kind: 'uscc', reason: 'length', length: 17 }],
    ['anything short in China', '1234567', '中国', { kind: 'uscc', reason: 'length', length: 7 }],
    ['a wrong check digit', 'DE136695977', undefined, { kind: 'vat', reason: 'check', country: 'DE' }],
    ['a wrong form', 'DE 1234', 'DE', { kind: 'vat', reason: 'format', country: 'DE' }],
  ])('is doubted for %s', (_, text, country, doubt) => {
    expect(doubtTaxNumber(text, country)).toMatchObject(doubt);
  });

  test.each(languages)('the doubt is said in %s, with what would fit', (language) => {
    const { taxNumber } = catalogueOf(language);
    const doubt = doubtTaxNumber('91350100M000100Y44');
    expect(doubt && taxNumber.doubt(doubt)).toMatch(language === 'en' ? /have to be 3\./ : /末位应为 3。/);
  });
});
