import { type Terms } from '@shared/terms';

/** The terms that most companies give, and the two ways out of the list. */
export type TermsChoice = '15' | '30' | '60' | 'endOfNext' | 'other' | 'kept';

/** Usual terms while they are being chosen; `days` is what is typed for `other`. */
export type TermsDraft = { readonly choice: TermsChoice; readonly days: string };

const listed: readonly TermsChoice[] = ['15', '30', '60'];
const mostDays = 3650;

/** The last day of the month after the invoice date's: its 31st, or its last day where it is shorter. */
const endOfNextMonth: Terms = { kind: 'endOfMonth', netDays: 0, dayOfMonth: 31 };

/** Shows terms as a choice; terms that the list cannot say (instalments, discounts) are `kept` as they are. */
export function draftTerms(terms: Terms): TermsDraft {
  if (JSON.stringify(terms) === JSON.stringify(endOfNextMonth)) return { choice: 'endOfNext', days: '' };
  if (terms.kind !== 'net' || terms.discount !== undefined) return { choice: 'kept', days: '' };
  const days = String(terms.netDays);
  const choice = listed.find((one) => one === days);
  return choice === undefined ? { choice: 'other', days } : { choice, days: '' };
}

/** The terms that a choice means; null while the typed days are no whole number from 0 to 3650. */
export function readTermsDraft(draft: TermsDraft, kept: Terms | null): Terms | null {
  if (draft.choice === 'kept') return kept;
  if (draft.choice === 'endOfNext') return endOfNextMonth;
  const netDays = readDays(draft.choice === 'other' ? draft.days : draft.choice);
  return netDays === null ? null : { kind: 'net', netDays };
}

function readDays(typed: string): number | null {
  const text = typed.normalize('NFKC').trim();
  if (!/^\d{1,4}$/.test(text)) return null;
  const days = Number(text);
  return days <= mostDays ? days : null;
}
