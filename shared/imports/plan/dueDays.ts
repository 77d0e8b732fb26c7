import { addDays, type IsoDate } from '../../dates';
import { type CurrencyCode } from '../../money';
import { ok, type Result } from '../../result';
import { figureGross, type FixedTerms, fixTerms, type Terms, type TermsError } from '../../terms';

export type Due = { readonly dueOn: IsoDate; readonly fixed: FixedTerms | undefined };

/** Works out due days; the same terms from the same day are worked out once. */
export function createDueDays(): {
  after(issuedOn: IsoDate, days: number): IsoDate;
  byTerms(
    issuedOn: IsoDate,
    terms: Terms,
    grossMinor: number,
    currency: CurrencyCode,
  ): Result<Due, TermsError>;
} {
  const afterDays = new Map<string, IsoDate>();
  const simple = new WeakMap<Terms, Map<IsoDate, Due>>();

  return {
    after(issuedOn, days) {
      if (days === 0) return issuedOn;
      const key = `${issuedOn}+${days}`;
      let due = afterDays.get(key);
      if (due === undefined) {
        due = addDays(issuedOn, days);
        afterDays.set(key, due);
      }
      return due;
    },
    byTerms(issuedOn, terms, grossMinor, currency) {
      const isSimple = terms.kind !== 'instalments' && terms.discount === undefined;
      const known = isSimple ? simple.get(terms)?.get(issuedOn) : undefined;
      if (known) return ok(known);
      const fixed = fixTerms({ issuedOn, currency, terms, figures: figureGross(grossMinor) });
      if (!fixed.ok) return fixed;
      const due: Due = { dueOn: fixed.value.dueOn, fixed: isSimple ? undefined : fixed.value };
      if (isSimple) {
        const days = simple.get(terms) ?? new Map<IsoDate, Due>();
        simple.set(terms, days.set(issuedOn, due));
      }
      return ok(due);
    },
  };
}
