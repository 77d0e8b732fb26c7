import { checkVat } from '@shared/identifiers';
import { describe, expect, test } from 'vitest';

describe('a VAT number', () => {
  test.each([
    'ATU13585627',
    'ATU 57194903',
    'BE403019261',
    'BE 0428759497',
    'BG 175 074 752',
    'BG7523169263',
    'BG7111042925',
    'CY-10259033P',
    'CZ 25123891',
    'CZ7103192745',
    'CZ640903926',
    'CZ991231123',
    'DE136695976',
    'DE 136,695 976',
    'DK 13585628',
    'EE 100 931 558',
    'EE100594102',
    'EL 094259216',
    'ES B-58378431',
    'ESB64717838',
    'ES54362315K',
    'ESX-5253868-R',
    'ESM-1234567-L',
    'ESJ99216582',
    'FI 20774740',
    'FR40303265045',
    'FR23334175221',
    'FRK7399859412',
    'FR4Z123456782',
    'FR 61 954 506 077',
    'GB980780684',
    'GB 980 7806 84',
    'XI980780684',
    'GBGD001',
    'GBHA599',
    'HR 33392005961',
    'HU-12892312',
    'IE 6433435F',
    'IE 6433435OA',
    'IE8D79739I',
    'IT 00743110157',
    'LT119511515',
    'LT 100001919017',
    'LT100004801610',
    'LU 150 274 42',
    'LV 4000 3521 600',
    'LV16117519997',
    'LV32867300679',
    'MT 1167-9112',
    'NL004495445B01',
    'NL4495445B01',
    'NL002455799B11',
    'NO 995 525 828 MVA',
    'PL 8567346215',
    'PT 501 964 843',
    'RO 185 472 90',
    'SE 123456789701',
    'SI 5022 3054',
    'SK 202 274 96 19',
    'CHE-107.787.577 IVA',
  ])('%s is in order', (vat) => {
    expect(checkVat(vat)).toMatchObject({ isValid: true });
  });

  test.each([
    'ATU13585626',
    'BE431150351',
    'BG175074751',
    'CY-10259033Z',
    'CZ25123890',
    'CZ7103192746',
    'DE136695978',
    'DK 13585627',
    'EE100594103',
    'EL 123456781',
    'ESB64717839',
    'ES54362315Z',
    'ESJ99216583',
    'FI 20774741',
    'FR84 323 140 391',
    'GB802311781',
    'HR33392005962',
    'HU-12892313',
    'IE6433435E',
    'IT00743110158',
    'LT100001919018',
    'LU150 274 43',
    'LV40003521601',
    'LV328673-00677',
    'MT1167-9113',
    'NL123456789B90',
    'NO 995 525 829 MVA',
    'PL 8567346216',
    'PT 501 964 842',
    'RO18547291',
    'SE123456789101',
    'SI 50223055',
    'SK 202 274 96 18',
    'CHE-107.787.578 IVA',
  ])('%s does not fit its check digit', (vat) => {
    expect(checkVat(vat)).toMatchObject({ isValid: false, reason: 'check' });
  });

  test.each([
    ['FRIO334175221', 'format'],
    ['DE12345', 'format'],
    ['ES?1234567L', 'format'],
    ['GBGD501', 'check'],
    ['US123456789', 'country'],
    ['', 'country'],
    ['136695976', 'country'],
  ])('%s has a wrong %s', (vat, reason) => {
    expect(checkVat(vat)).toMatchObject({ isValid: false, reason });
  });

  test("takes the customer's country where the number does not name one", () => {
    expect(checkVat('136695976', 'DE')).toMatchObject({ isValid: true, code: 'DE136695976', country: 'DE' });
    expect(checkVat('094259216', 'GR')).toMatchObject({ isValid: true, country: 'EL' });
    expect(checkVat('107787577', 'CH').isValid).toBe(true);
  });
});
