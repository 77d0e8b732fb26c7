import Big from 'big.js';
import { type DomainError } from '../errors';
import { type CurrencyCode, minorDigits } from '../money';
import { err, ok, type Result } from '../result';
import { showValue } from '../showValue';
import { isDecimal } from './readTerms';
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
 * Refused: amounts that are no whole minor units, a tax that is no decimal, sums too large to be exact.
 */
export function figureLines(
  lines: readonly FigureLine[],
  terms: Terms | undefined,
  currency: CurrencyCode,
): Result<InvoiceFigures, DomainError<'amount.invalid'>> {
  const wrong = lines.find((line) => !isFigureLine(line));
  if (wrong !== undefined) return err({ code: 'amount.invalid', value: showValue(wrong) });
  const net = lines.reduce((sum, line) => sum.plus(line.netMinor), new Big(0));
  const taxed = net.minus(mixedReduction(terms, net, currency));
  let tax = new Big(0);
  let fixedTax = new Big(0);
  for (const line of lines) {
    tax = tax.plus(taxOf(line, taxed, net));
    fixedTax = fixedTax.plus(line.fixedTaxMinor ?? 0);
  }
  const gross = net.plus(tax).plus(fixedTax);
  const figures = [gross, net, tax.plus(fixedTax), fixedTax].map((sum) => Number(sum.toFixed()) || 0);
  const [grossMinor = 0, netMinor = 0, taxMinor = 0, fixedTaxMinor = 0] = figures;
  if (!figures.every(Number.isSafeInteger)) return err({ code: 'amount.invalid', value: gross.toFixed() });
  return ok({ grossMinor, netMinor, taxMinor, fixedTaxMinor });
}

function isFigureLine({ netMinor, taxPercent = '0', fixedTaxMinor = 0 }: FigureLine): boolean {
  return Number.isSafeInteger(netMinor) && isDecimal(taxPercent) && Number.isSafeInteger(fixedTaxMinor);
}

/** The rounded tax of a line, on the part of its net that the tax stands on; one division, at the end. */
function taxOf(line: FigureLine, taxed: Big, net: Big): Big {
  const whole = new Big(line.netMinor).times(line.taxPercent ?? '0');
  const exact = taxed.eq(net) ? whole.div(100) : whole.times(taxed).div(net.times(100));
  return exact.round(0, Big.roundHalfUp);
}

/** What discounts on the mixed base take off the net, of the whole invoice or of its instalments; exact. */
function mixedReduction(terms: Terms | undefined, net: Big, currency: CurrencyCode): Big {
  if (terms === undefined || net.lte(0)) return new Big(0);
  const whole = mixedPart(terms.discount, net, currency);
  if (terms.kind !== 'instalments') return whole.gt(net) ? net : whole;
  const parts = netOfInstalments(terms.instalments, net, currency);
  const all = terms.instalments.reduce(
    (sum, { discount }, place) => sum.plus(mixedPart(discount, parts[place] ?? new Big(0), currency)),
    whole,
  );
  return all.gt(net) ? net : all;
}

function mixedPart(discount: DiscountTerms | undefined, net: Big, currency: CurrencyCode): Big {
  if (discount?.base !== 'mixed') return new Big(0);
  if (discount.percent !== undefined) return net.times(discount.percent).times('0.01');
  return toMinorExactly(discount.amount ?? '0', currency);
}

/** What part of the net each instalment is, before any rounding; fixed parts count whole. */
function netOfInstalments(
  instalments: Extract<Terms, { kind: 'instalments' }>['instalments'],
  net: Big,
  currency: CurrencyCode,
): readonly Big[] {
  const stated = instalments.map(({ part }) => {
    if ('percent' in part) return net.times(part.percent).times('0.01');
    return 'fixed' in part ? toMinorExactly(part.fixed, currency) : undefined;
  });
  const named = stated.reduce<Big>((sum, part) => (part === undefined ? sum : sum.plus(part)), new Big(0));
  return stated.map((part) => part ?? net.minus(named));
}

function toMinorExactly(decimal: string, currency: CurrencyCode): Big {
  return new Big(decimal).times(new Big(10).pow(minorDigits(currency)));
}
