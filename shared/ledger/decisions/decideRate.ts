import Big from 'big.js';
import { err } from '../../result';
import { showValue } from '../../showValue';
import { isDecimal } from '../../terms';
import { type RateRow } from '../rows';
import { type Decider, newRowId, putting } from './decider';
import { findCompany } from './find';
import { readAll, readCurrency, readDate } from './read';

const highestRate = 1_000_000_000;

/** States an exchange rate from a day on, until the pair's next one; a second one of the same day replaces it. */
export const decideRate: Decider<'rate.set'> = (view, input, context) => {
  const read = readAll({
    company: findCompany(view),
    from: readCurrency(input.from, 'from'),
    to: readCurrency(input.to, 'to'),
    validOn: readDate(input.validOn, 'validOn'),
  });
  if (!read.ok) return read;
  const { from, to, validOn } = read.value;
  if (from === to) return err({ code: 'value.invalid', field: 'to', value: to });
  const { rate } = input;
  if (!isDecimal(rate) || new Big(rate).lte(0) || new Big(rate).gt(highestRate))
    return err({ code: 'rate.invalid', value: showValue(rate) });
  const known = view.rates.find((row) => row.from === from && row.to === to && row.validOn === validOn);
  const row: RateRow = { id: known?.id ?? newRowId(context), rev: context.seq, from, to, validOn, rate };
  return putting({ rates: [row] });
};
