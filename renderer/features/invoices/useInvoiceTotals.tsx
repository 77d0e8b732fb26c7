import { useCount, useText } from '@renderer/i18n';
import { useConverted } from '@renderer/ledger';
import { type CurrencySums } from '@shared/ledger';
import { type LineCells, MoneyText } from '@renderer/ui';
import { type CurrencyTotals } from '@renderer/workers/ledger/protocol';
import { type IsoDate } from '@shared/dates';
import { type CurrencyCode } from '@shared/money';
import { useMemo } from 'react';
import css from './Invoices.module.css';

const none: readonly CurrencyTotals[] = [];

export type PinnedTotals = {
  readonly lines: readonly LineCells[];
  /** Every sum that may stand in the table: they are the longest figures of their columns. */
  readonly sums: readonly CurrencySums[];
};

/** The pinned totals: one line in the company's own currency where the rates are known, else one a currency. */
export function useInvoiceTotals(
  totals: readonly CurrencyTotals[] | undefined = none,
  asOf: IsoDate,
  openOpen: (currency: CurrencyCode | undefined) => void,
): PinnedTotals {
  const words = useText().invoices;
  const convertedTotal = useText().aging.convertedTotal;
  const count = useCount();
  const sums = useMemo(
    () => totals.map((total) => ({ currency: total.currency, minors: [total.grossMinor, total.openMinor] })),
    [totals],
  );
  const converted = useConverted(sums, asOf);
  const all = useMemo(() => (converted === null ? sums : [...sums, converted]), [sums, converted]);
  if (converted === null) {
    const lines = totals.map((total) => ({
      spans: { number: 2 },
      cells: {
        number: words.total({ count: count(total.count), currency: total.currency }),
        gross: <MoneyText minor={total.grossMinor} currency={total.currency} />,
        open: (
          <MoneyText
            minor={total.openMinor}
            currency={total.currency}
            onOpen={() => openOpen(total.currency)}
          />
        ),
        currency: total.currency,
      },
    }));
    return { lines, sums: all };
  }
  const { currency, minors, rates } = converted;
  const lines = [
    {
      spans: { number: 2 },
      cells: {
        number: (
          <span title={rates}>
            {convertedTotal({ currency })} <span className={css.rates}>{rates}</span>
          </span>
        ),
        gross: <MoneyText minor={minors[0] ?? 0} currency={currency} />,
        open: <MoneyText minor={minors[1] ?? 0} currency={currency} onOpen={() => openOpen(undefined)} />,
        currency,
      },
    },
  ];
  return { lines, sums: all };
}
