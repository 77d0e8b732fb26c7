import {
  checkCreditorReference,
  checkIban,
  checkUscc,
  makeCreditorReference,
  requireIdentifier,
  usccCheckDigit,
} from '@shared/identifiers';
import { must } from '@shared/result';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('a unified social credit code', () => {
  test.each(['91350100M000100Y43', '91110000600037341L', '91512081MA62K0260E', '9 1 110000 600037341l'])(
    '%s is in order',
    (code) => {
      expect(checkUscc(code)).toMatchObject({ isValid: true });
    },
  );

  test('shows its arithmetic: 1640, 28 left, so 3', () => {
    const check = checkUscc('91350100M000100Y44');
    expect(check).toMatchObject({
      isValid: false,
      reason: 'check',
      sum: 1640,
      remainder: 28,
      expectedCheck: '3',
    });
    expect(check.trace[0]).toEqual({
      step: 'identifier.sum',
      sum: 1640,
      modulus: 31,
      remainder: 28,
      expected: '3',
      source: 'gb.32100',
    });
    expect(usccCheckDigit('91350100M000100Y4')).toBe('3');
  });

  test.each([
    ['9135010OM000100Y43', 'character'],
    ['91350100I000100Y43', 'character'],
    ['9135A100M000100Y43', 'character'],
    ['91350100M000100Y4', 'length'],
    ['110000012345678', 'length'],
    ['', 'length'],
    ['A1110000600037341L', 'check'],
  ])('%s has a wrong %s', (code, reason) => {
    const check = checkUscc(code);
    expect(check).toMatchObject({ isValid: false, reason });
    expect(requireIdentifier(check)).toMatchObject({
      ok: false,
      error: { code: 'identifier.invalid', reason },
    });
  });
});

describe('an IBAN', () => {
  test.each([
    'GB82WEST12345698765432',
    'GR16 0110 1050 0000 1054 7023 795',
    'BE31435411161155',
    'BE32 123-4567890-02',
    'ES77 1234-1234-16 1234567890',
    'DE89370400440532013000',
    'FR1420041010050500013M02606',
    'NO9386011117947',
    'MT84MALT011000012345MTLCAST001S',
  ])('%s is in order', (iban) => {
    expect(checkIban(iban)).toMatchObject({ isValid: true });
  });

  test.each([
    ['GB82WEST12345698765431', 'check'],
    ['GB82WEST1234569876543', 'length'],
    ['GB82123412345698765432', 'format'],
    ['ZZ82WEST12345698765432', 'country'],
    ['BE41091811735141', 'check'],
    ['ES151234-1234-17 1234567890', 'check'],
    ['82GBWEST', 'format'],
    ['', 'format'],
  ])('%s has a wrong %s', (iban, reason) => {
    expect(checkIban(iban)).toMatchObject({ isValid: false, reason });
  });
});

describe('a creditor reference', () => {
  test.each(['RF18539007547034', 'RF18 5390 0754 7034', 'RF18 5390 0754 70Y'])(
    '%s is in order',
    (reference) => {
      expect(checkCreditorReference(reference).isValid).toBe(true);
    },
  );

  test.each([
    ['RF17539007547034', 'check'],
    ['RF18', 'length'],
    ['RF18ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'length'],
    ['XX18539007547034', 'format'],
    ['RF1854货', 'format'],
  ])('%s has a wrong %s', (reference, reason) => {
    expect(checkCreditorReference(reference)).toMatchObject({ isValid: false, reason });
  });

  test('is made from what the company already numbers', () => {
    expect(must(makeCreditorReference('539007547034')).code).toBe('RF18539007547034');
    expect(must(makeCreditorReference('INV-2026/0042')).code).toMatch(/^RF\d\dINV20260042$/);
  });

  test.each([
    ['发票1', 'shape'],
    ['--', 'missing'],
    ['A234567890123456789012', 'tooLarge'],
  ])('is not made from %s', (text, reason) => {
    expect(makeCreditorReference(text)).toMatchObject({ ok: false, error: { field: 'reference', reason } });
  });

  test('of any letters and digits passes its own check, and no other check digits do', () => {
    const inside = fc.stringMatching(/^[A-Z0-9]{1,21}$/);
    fc.assert(
      fc.property(inside, fc.integer({ min: 2, max: 98 }), (text, digits) => {
        const { code, isValid } = must(makeCreditorReference(text));
        const other = `RF${String(digits).padStart(2, '0')}${text}`;
        expect([isValid, checkCreditorReference(other).isValid]).toEqual([true, other === code]);
      }),
    );
  });
});
