import { useCurrencyName } from '@renderer/i18n';
import { type SelectOption } from '@renderer/ui';
import { type CurrencyCode, currencyCodes } from '@shared/money';
import { useMemo } from 'react';

/** Those an exporting company meets first; every other ISO currency stands below them. */
const first: readonly CurrencyCode[] = ['CNY', 'USD', 'EUR', 'HKD', 'JPY', 'GBP', 'SGD', 'AUD', 'CAD', 'KRW'];

const all: readonly CurrencyCode[] = [...first, ...currencyCodes.filter((code) => !first.includes(code))];

/** All currencies, each with its name in the screen's language: `CNY, Chinese yuan`. */
export function useCurrencyOptions(): readonly SelectOption<CurrencyCode>[] {
  const nameOf = useCurrencyName();
  return useMemo(() => all.map((code) => ({ value: code, label: `${code} ${nameOf(code)}` })), [nameOf]);
}
