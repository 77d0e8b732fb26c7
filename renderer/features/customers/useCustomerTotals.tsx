import { useCount, useText } from '@renderer/i18n';
import { useConverted } from '@renderer/ledger';
import { type CurrencySums } from '@shared/ledger';
import { useOpen } from '@renderer/state/useOpen';
import { type LineCells, MoneyText } from '@renderer/ui';
import { type CurrencyTotals } from '@renderer/workers/ledger/protocol';
import { type IsoDate } from '@shared/dates';
import { useMemo } from 'react';
import css from './Customers.module.css';

const none: readonly CurrencyTotals[] = [];

export type PinnedTotals = {
  readonly lines: readonly LineCells[];
  /** Every sum that may stand in the table: they are the longest figures of their columns. */
  readonly sums: readonly CurrencySums[];
};

/** The pinned totals: one line in the company's own currency where the rates are known, else one a currency. */
export function useCustomerTotals(
  totals: readonly CurrencyTotals[] | undefined = none,
  asOf: IsoDate,
): PinnedTotals {
  const words = useText().customers;
  const convertedTotal = useText().aging.convertedTotal;
  const count = useCount();
  const open = useOpen();
  const sums = useMemo(
    () => totals.map((total) => ({ currency: total.currency, minors: [total.openMinor, total.lateMinor] })),
    [totals],
  );
  const converted = useConverted(sums, asOf);
  const all = useMemo(() => (converted === null ? sums : [...sums, converted]), [sums, converted]);
  const invoices = totals.reduce((sum, total) => sum + total.count, 0);
  if (converted === null) {
    const lines = totals.map((total) => ({
      cells: {
        customer: words.total,
        openInvoices: count(total.count),
        currency: total.currency,
        total: (
          <MoneyText
            minor={total.openMinor}
            currency={total.currency}
            onOpen={() => open.items({ currency: total.currency })}
          />
        ),
        overdue: (
          <MoneyText
            minor={total.lateMinor}
            currency={total.currency}
            onOpen={() => open.invoices({ state: 'late', currency: total.currency })}
          />
        ),
      },
    }));
    return { lines, sums: all };
  }
  const { currency, minors, rates } = converted;
  const lines = [
    {
      cells: {
        customer: (
          <span title={rates}>
            {convertedTotal({ currency })} <span className={css.rates}>{rates}</span>
          </span>
        ),
        openInvoices: count(invoices),
        currency,
        total: <MoneyText minor={minors[0] ?? 0} currency={currency} onOpen={() => open.items({})} />,
        overdue: (
          <MoneyText
            minor={minors[1] ?? 0}
            currency={currency}
            onOpen={() => open.invoices({ state: 'late' })}
          />
        ),
      },
    },
  ];
  return { lines, sums: all };
}
