import Big from 'big.js';
import { type DomainError } from '../errors';
import { type CurrencyCode, minorDigits } from '../money';
import { err, ok, type Result } from '../result';
import { type DiscountTerms, type Terms } from './types';

/** One line of an invoice: its net, and its tax as a percentage and as a fixed amount. Minor units. */
export type FigureLine = {
  readonly netMinor: number;
  readonly taxPercent?: string;
  readonly fixedTaxMinor?: number;
};

/** What an invoice comes to, in minor units; `taxMinor` includes `fixedTaxMinor`. */
export type InvoiceFigures = {
  readonly grossMinor: number;
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly fixedTaxMinor: number;
};

/** An invoice of which only the gross is known: all of it counts as net. */
export function figureGross(grossMinor: number): InvoiceFigures {
  return { grossMinor, netMinor: grossMinor, taxMinor: 0, fixedTaxMinor: 0 };
}

/**
 * Adds up the lines; the tax of each line is rounded by itself. A discount on the mixed base lowers the net that
 * the tax stands on from the start: 100.00 at 21 % with 2 % comes to 120.58, and 118.58 when paid in time.
 * Refused when the sums are too large to be exact.
 */
export function figureLines(
  lines: readonly FigureLine[],
  terms: Terms | undefined,
  currency: CurrencyCode,
): Result<InvoiceFigures, DomainError<'amount.invalid'>> {
  const net = lines.reduce((sum, line) => sum.plus(line.netMinor), new Big(0));
  const taxed = new Big(1).minus(mixedShare(terms, net, currency));
  let tax = new Big(0);
  let fixedTax = new Big(0);
  for (const line of lines) {
    const exact = taxed
      .times(line.netMinor)
      .times(line.taxPercent ?? '0')
      .div(100);
    tax = tax.plus(exact.round(0, Big.roundHalfUp));
    fixedTax = fixedTax.plus(line.fixedTaxMinor ?? 0);
  }
  const gross = net.plus(tax).plus(fixedTax);
  const figures = [gross, net, tax.plus(fixedTax), fixedTax].map((sum) => Number(sum.toFixed()) || 0);
  const [grossMinor = 0, netMinor = 0, taxMinor = 0, fixedTaxMinor = 0] = figures;
  if (!figures.every(Number.isSafeInteger)) return err({ code: 'amount.invalid', value: gross.toFixed() });
  return ok({ grossMinor, netMinor, taxMinor, fixedTaxMinor });
}

/** The share of the net that discounts on the mixed base take, of the whole invoice or of its instalments. */
function mixedShare(terms: Terms | undefined, net: Big, currency: CurrencyCode): Big {
  if (terms === undefined || net.lte(0)) return new Big(0);
  const whole = mixedPart(terms.discount, new Big(1), net, currency);
  if (terms.kind !== 'instalments') return whole;
  const shares = shareInstalments(terms.instalments, net, currency);
  const all = terms.instalments.reduce(
    (sum, { discount }, place) => sum.plus(mixedPart(discount, shares[place] ?? new Big(0), net, currency)),
    whole,
  );
  return all.gt(1) ? new Big(1) : all;
}

function mixedPart(discount: DiscountTerms | undefined, share: Big, net: Big, currency: CurrencyCode): Big {
  if (discount?.base !== 'mixed') return new Big(0);
  if (discount.percent !== undefined) return share.times(discount.percent).div(100);
  return toMinorExactly(discount.amount ?? '0', currency).div(net);
}

/** What part of the invoice each instalment is, before any rounding; fixed parts are measured on the net. */
function shareInstalments(
  instalments: Extract<Terms, { kind: 'instalments' }>['instalments'],
  net: Big,
  currency: CurrencyCode,
): readonly Big[] {
  const stated = instalments.map(({ part }) => {
    if ('percent' in part) return new Big(part.percent).div(100);
    return 'fixed' in part ? toMinorExactly(part.fixed, currency).div(net) : undefined;
  });
  const named = stated.reduce<Big>((sum, share) => (share === undefined ? sum : sum.plus(share)), new Big(0));
  return stated.map((share) => share ?? new Big(1).minus(named));
}

function toMinorExactly(decimal: string, currency: CurrencyCode): Big {
  return new Big(decimal).times(new Big(10).pow(minorDigits(currency)));
}
