import { type DomainError, type FigureReason } from '../errors';
import { showValue } from '../showValue';

/** The refusal of one figure: which field, which value and why. */
export function refuseFigure(
  field: string,
  value: unknown,
  reason: FigureReason,
): DomainError<'figure.invalid'> {
  return { code: 'figure.invalid', field, value: showValue(value), reason };
}
