import { type Catalogue } from '@shared/i18n';
import { type CustomerDraft, readNetDays } from './customerDraft';
import { type DraftErrors } from './customerErrors';

/** What can be said about the form before the ledger is asked. */
export function checkDraft(draft: CustomerDraft, text: Catalogue): DraftErrors {
  const { form, details } = text.customers;
  return {
    ...(draft.code.trim() === '' ? { code: form.missing({ field: details.code }) } : {}),
    ...(draft.name.trim() === '' ? { name: form.missing({ field: details.name }) } : {}),
    ...(Number.isNaN(readNetDays(draft)) ? { netDays: form.wholeDays({ value: draft.netDays }) } : {}),
  };
}
