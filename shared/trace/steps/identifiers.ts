/** Unified social credit code, VAT number, IBAN, ISO 11649 creditor reference. */
export type IdentifierKind = 'uscc' | 'vat' | 'iban' | 'rf';

/** Why a code is none: its length, a character at its place, its form, a country without rules, its check digits. */
export type IdentifierReason = 'length' | 'character' | 'format' | 'country' | 'check';

/** Steps of the check of a code. */
export type IdentifierSteps = {
  /** The characters' values times their weights. */
  'identifier.sum': {
    readonly sum: number;
    readonly modulus: number;
    readonly remainder: number;
    readonly expected: string;
  };
  /** The whole code read as a number. */
  'identifier.remainder': { readonly modulus: number; readonly remainder: number; readonly expected: string };
  'identifier.result': {
    readonly kind: IdentifierKind;
    readonly code: string;
    readonly isValid: boolean;
    readonly reason: IdentifierReason | 'none';
  };
};
