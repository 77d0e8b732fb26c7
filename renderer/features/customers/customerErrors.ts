import { type DomainError } from '@shared/errors';
import { type CustomerDraft } from './customerDraft';

export type DraftErrors = { readonly [K in keyof CustomerDraft]?: string };

/** The field that a refusal belongs to; undefined where it concerns the whole form. */
export function fieldOf(error: DomainError): keyof CustomerDraft | undefined {
  switch (error.code) {
    case 'code.duplicate':
    case 'code.missing':
      return 'code';
    case 'name.missing':
      return 'name';
    case 'currency.unknown':
      return 'currency';
    case 'terms.negativeDays':
    case 'terms.invalid':
      return 'netDays';
    case 'amount.negative':
    case 'amount.invalid':
      return 'creditLimitMinor';
    default:
      return undefined;
  }
}
