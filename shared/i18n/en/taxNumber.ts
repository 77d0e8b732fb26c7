import { type TaxNumberDoubt } from '../../identifiers';

/** What stands beside a tax number that is probably mistyped. */
export const taxNumber = {
  doubt: (p: TaxNumberDoubt): string => {
    if (p.kind === 'vat')
      return p.reason === 'check'
        ? `Probably mistyped: the check digit of this VAT number (${p.country}) does not fit. It can be saved as it is.`
        : `This is not how a VAT number of ${p.country} is written. It can be saved as it is.`;
    if (p.reason === 'length')
      return `A unified social credit code has 18 characters, this one ${p.length}. It can be saved as it is.`;
    if (p.reason === 'character')
      return 'A unified social credit code has digits and capitals without I, O, S, V and Z. It can be saved as it is.';
    return `Probably mistyped: to fit the others, the last character would have to be ${p.expected}. Compare it with the licence.`;
  },
};
