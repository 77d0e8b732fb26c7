import { useText } from '@renderer/i18n';
import { type Catalogue } from '@shared/i18n';
import { unreachable } from '@shared/result';
import { type Terms } from '@shared/terms';
import { useCallback } from 'react';

/** Terms of payment in words; a customer without own terms has the company's. */
export function describeTerms(terms: Terms | undefined, text: Catalogue): string {
  const words = text.customers.details;
  if (terms === undefined) return words.companyTerms;
  const discount =
    terms.discount?.percent === undefined
      ? ''
      : words.termsDiscount({ percent: terms.discount.percent, days: terms.discount.days });
  switch (terms.kind) {
    case 'net':
      return words.termsNet({ days: terms.netDays }) + discount;
    case 'endOfMonth': {
      const offset =
        terms.dayOfMonth === undefined
          ? terms.offsetDays === undefined || terms.offsetDays === 0
            ? ''
            : words.termsOffset({ days: terms.offsetDays })
          : words.termsDayOfMonth({ day: terms.dayOfMonth });
      return words.termsEndOfMonth({ days: terms.netDays }) + offset + discount;
    }
    case 'instalments':
      return words.termsInstalments({ count: terms.instalments.length }) + discount;
    default:
      return unreachable(terms);
  }
}

export function useTermsText(): (terms: Terms | undefined) => string {
  const text = useText();
  return useCallback((terms) => describeTerms(terms, text), [text]);
}
