import { describe, expect, test } from 'vitest';
import { isoDate } from '@shared/dates';
import { checkTerms } from '@shared/terms';
import { usccCheckDigit } from '@shared/identifiers';
import { rowsOf } from './sampleBook';

const rows = rowsOf(10_000, 11);
const { customers } = rows;
const chinese = customers.filter((row) => row.country === 'CN');

test('the check digit of a unified social credit code is that of GB 32100-2015', () => {
  // Two codes that the standard's readers work out by hand.
  expect(usccCheckDigit('91350100M000100Y4')).toBe('3');
  expect(usccCheckDigit('91110000600037341')).toBe('L');
});

describe('customers', () => {
  test('have codes in order and names of their own', () => {
    expect(customers.map((row) => row.code)).toEqual(
      customers.map((_, place) => `C${String(place + 1).padStart(4, '0')}`),
    );
    expect(new Set(customers.map((row) => row.name.normalize('NFKC'))).size).toBe(customers.length);
  });

  test('of China have a valid code in a division that is nowhere', () => {
    for (const { taxId } of [...chinese, { taxId: rows.company[0]!.taxNumber }]) {
      expect(taxId).toMatch(/^9[12]99[0-9]{4}[0-9A-HJ-NPQRTUWXY]{8}[0-9X][0-9A-HJ-NPQRTUWXY]$/);
      expect(usccCheckDigit(taxId!.slice(0, 17))).toBe(taxId!.slice(17));
    }
    expect(new Set(chinese.map((row) => row.taxId)).size).toBe(chinese.length);
  });

  test('of other countries have numbers in their form, with their check digits', () => {
    const forms: Record<string, RegExp> = {
      DE: /^DE9990\d{5}$/,
      GB: /^GB998\d{6}$/,
      NL: /^NL999\d{6}B0\d$/,
      US: /^00-\d{7}$/,
      SG: /^2099\d{5}Z$/,
      JP: /^T0\d{12}$/,
    };
    for (const { country, taxId } of customers.filter((row) => row.country !== 'CN'))
      expect(taxId).toMatch(forms[country!]!);
    for (const { taxId } of customers.filter((row) => row.country === 'GB')) {
      const digits = taxId!.slice(2, 9).split('').map(Number);
      const sum = digits.reduce((total, digit, place) => total + digit * (8 - place), 0);
      expect((sum + Number(taxId!.slice(9))) % 97).toBe(0);
    }
    for (const { taxId } of customers.filter((row) => row.country === 'NL')) {
      const digits = taxId!.slice(2, 11).split('').map(Number);
      const sum = digits.slice(0, 8).reduce((total, digit, place) => total + digit * (9 - place), 0);
      expect(sum % 11).toBe(digits[8]);
    }
  });

  test('can be reached nowhere: example domains, numbers and postcodes that nobody has', () => {
    for (const { email, phone } of customers) {
      expect(email).toMatch(/^(caiwu@[a-z-]+\.cn|accounts@[a-z-]+)\.example\.com$/);
      expect(phone).toMatch(/^\+\d{1,2} 000 [0-9 ]+$/);
    }
  });

  test('have a contact, an address, a salesperson, a region, a currency and a language', () => {
    for (const row of customers)
      for (const value of [row.contact, row.address, row.salesperson, row.region, row.currency, row.language])
        expect(value).toBeTruthy();
    expect(new Set(customers.map((row) => row.salesperson)).size).toBe(5);
    expect(new Set(customers.map((row) => row.currency))).toEqual(
      new Set(['CNY', 'USD', 'EUR', 'GBP', 'JPY']),
    );
  });

  test('of China have an English name too, and some bear characters of several readings', () => {
    for (const { nameEn } of chinese) expect(nameEn).toMatch(/^[A-Z][ -~]+$/);
    for (const character of '长重乐曾解单查')
      expect(chinese.some((row) => `${row.name} ${row.contact}`.includes(character))).toBe(true);
  });

  test('have terms that the rules accept, of every kind', () => {
    const kinds = new Set<string>();
    for (const { terms } of customers) {
      if (terms === undefined) continue;
      expect(checkTerms(terms).ok).toBe(true);
      kinds.add(
        [
          terms.kind,
          terms.kind === 'net' ? terms.netDays : '',
          terms.kind === 'endOfMonth' && terms.dayOfMonth !== undefined ? 'day' : '',
          terms.discount ? 'discount' : '',
        ]
          .join(' ')
          .trim(),
      );
    }
    for (const kind of [
      'net 15',
      'net 30',
      'net 45',
      'net 60',
      'net 90',
      'endOfMonth',
      'endOfMonth  day',
      'instalments',
      'net 30  discount',
    ])
      expect([...kinds]).toContain(kind);
  });

  test('sit in a group of one level at most', () => {
    const byId = new Map(customers.map((row) => [row.id, row]));
    for (const { id, parentId } of customers) {
      if (parentId === undefined) continue;
      expect(parentId).not.toBe(id);
      expect(byId.get(parentId)!.parentId).toBeUndefined();
    }
  });
});

test('the company is marked as invented and can print a letter in both languages', () => {
  const company = rowsOf(60, 1, isoDate('2026-06-30')).company[0]!;
  expect(company.isSample).toBe(true);
  expect(company.nameZh && company.nameEn && company.addressZh && company.addressEn).toBeTruthy();
  expect(company.bankAccounts.map((account) => account.currency)).toEqual(['CNY', 'USD', undefined]);
});
