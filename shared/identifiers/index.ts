export { checkCreditorReference, makeCreditorReference } from './iso11649';
export { checkIban } from './iban';
export { checkUscc, type UsccCheck, usccAlphabet, usccCheckDigit } from './uscc';
export { checkVat, type VatCheck } from './vat/checkVat';
export { doubtTaxNumber, type TaxNumberDoubt } from './doubtTaxNumber';
export { requireIdentifier } from './requireIdentifier';
export { type IdentifierCheck } from './types';
