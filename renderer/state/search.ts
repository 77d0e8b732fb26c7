import { type AgingBasis, type AgingGroup } from '@shared/aging';
import { type IsoDate, isIsoDate } from '@shared/dates';
import { type CustomerId, type ImportId } from '@shared/ids';
import { type CurrencyCode, isCurrencyCode } from '@shared/money';
import { type CustomerState, type InvoiceState } from '@renderer/workers/ledger/protocol';

/*
 * What stands in the address of each screen. A filter is a link: drill-down leads there, Back restores it, and a part
 * that does not read is left out rather than refused.
 */

type Raw = Readonly<Record<string, unknown>>;

export type RootSearch = { readonly asOf?: IsoDate | undefined };

export type SortSearch = { readonly sort?: string | undefined; readonly down?: boolean | undefined };

export type AgingView = 'all' | 'late' | 'late60';

/** How the aging is counted; the same on the report and on the list of items behind it. */
export type CountSearch = {
  readonly basis?: AgingBasis | undefined;
  readonly bounds?: readonly number[] | undefined;
};

export type AgingSearch = CountSearch &
  SortSearch & {
    readonly group?: AgingGroup | undefined;
    readonly view?: AgingView | undefined;
    readonly currency?: CurrencyCode | undefined;
    readonly text?: string | undefined;
  };

/** A column of the report in an address: `notDue`, `unapplied`, or the index of a late column. */
export type ColumnSearch = 'notDue' | 'unapplied' | number;

export type ItemsSearch = CountSearch & {
  readonly column?: ColumnSearch | undefined;
  readonly customerId?: CustomerId | undefined;
  readonly currency?: CurrencyCode | undefined;
  /** A salesperson's or a region's items; empty text: of those without one. */
  readonly salesperson?: string | undefined;
  readonly region?: string | undefined;
};

export type CustomersSearch = SortSearch & {
  readonly state?: CustomerState | undefined;
  readonly currency?: CurrencyCode | undefined;
  readonly text?: string | undefined;
};

export type CustomerTab = 'items' | 'documents' | 'papers' | 'details' | 'history';
export type CustomerSearch = { readonly tab?: CustomerTab | undefined };

export const settingsTabs = ['company', 'documents', 'papers', 'rules', 'program'] as const;
export type SettingsTab = (typeof settingsTabs)[number];
export type SettingsSearch = { readonly tab?: SettingsTab | undefined };

export type InvoicesSearch = SortSearch & {
  readonly state?: InvoiceState | undefined;
  readonly currency?: CurrencyCode | undefined;
  readonly customerId?: CustomerId | undefined;
  readonly importId?: ImportId | undefined;
  readonly text?: string | undefined;
};

export function readRootSearch(raw: Raw): RootSearch {
  return typeof raw['asOf'] === 'string' && isIsoDate(raw['asOf']) ? { asOf: raw['asOf'] } : {};
}

export function readAgingSearch(raw: Raw): AgingSearch {
  return {
    ...readCount(raw),
    ...readSort(raw),
    ...oneOf(raw, 'group', ['customer', 'salesperson', 'region']),
    ...oneOf(raw, 'view', ['all', 'late', 'late60']),
    ...readCurrency(raw),
    ...readText(raw, 'text'),
  };
}

export function readItemsSearch(raw: Raw): ItemsSearch {
  const column = raw['column'];
  return {
    ...readCount(raw),
    ...(column === 'notDue' || column === 'unapplied' || isIndex(column) ? { column } : {}),
    ...readId<CustomerId, 'customerId'>(raw, 'customerId'),
    ...readCurrency(raw),
    ...readText(raw, 'salesperson', true),
    ...readText(raw, 'region', true),
  };
}

export function readCustomersSearch(raw: Raw): CustomersSearch {
  return {
    ...readSort(raw),
    ...oneOf(raw, 'state', ['all', 'owing', 'late']),
    ...readCurrency(raw),
    ...readText(raw, 'text'),
  };
}

export function readCustomerSearch(raw: Raw): CustomerSearch {
  return oneOf(raw, 'tab', ['items', 'documents', 'papers', 'details', 'history']);
}

export function readSettingsSearch(raw: Raw): SettingsSearch {
  return oneOf(raw, 'tab', settingsTabs);
}

export function readInvoicesSearch(raw: Raw): InvoicesSearch {
  return {
    ...readSort(raw),
    ...oneOf(raw, 'state', ['all', 'open', 'late', 'disputed', 'settled']),
    ...readCurrency(raw),
    ...readId<CustomerId, 'customerId'>(raw, 'customerId'),
    ...readId<ImportId, 'importId'>(raw, 'importId'),
    ...readText(raw, 'text'),
  };
}

function readCount(raw: Raw): CountSearch {
  const bounds = raw['bounds'];
  return {
    ...oneOf(raw, 'basis', ['due', 'invoice']),
    ...(Array.isArray(bounds) && isAscending(bounds) ? { bounds } : {}),
  };
}

function readSort(raw: Raw): SortSearch {
  return { ...readText(raw, 'sort'), ...(typeof raw['down'] === 'boolean' ? { down: raw['down'] } : {}) };
}

function readCurrency(raw: Raw): { currency?: CurrencyCode } {
  const code = raw['currency'];
  return typeof code === 'string' && isCurrencyCode(code) ? { currency: code } : {};
}

function readText<K extends string>(raw: Raw, key: K, mayBeEmpty = false): { readonly [P in K]?: string } {
  const text = raw[key];
  // The address writes a text of digits as a number.
  const plain = typeof text === 'number' ? String(text) : text;
  const isKept = typeof plain === 'string' && (mayBeEmpty || plain !== '');
  return (isKept ? { [key]: plain } : {}) as { readonly [P in K]?: string };
}

function readId<Id extends string, K extends string>(raw: Raw, key: K): { readonly [P in K]?: Id } {
  return readText(raw, key) as { readonly [P in K]?: Id };
}

function oneOf<K extends string, const V extends string>(
  raw: Raw,
  key: K,
  values: readonly V[],
): { readonly [P in K]?: V } {
  const found = values.find((value) => value === raw[key]);
  return (found === undefined ? {} : { [key]: found }) as { readonly [P in K]?: V };
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 20;
}

function isAscending(values: readonly unknown[]): values is readonly number[] {
  if (values.length === 0 || values.length > 12) return false;
  return values.every((value, at) => {
    const before = at === 0 ? 0 : values[at - 1];
    return (
      typeof value === 'number' && Number.isInteger(value) && typeof before === 'number' && value > before
    );
  });
}
