/** The base a discount percentage is taken from (declared rules, fine print): gross without fixed tax, net, or net with the tax reduced from the start. */
export type DiscountBase = 'gross' | 'net' | 'mixed';

/** An early-payment discount as agreed: `percent` or `amount` is a decimal string; the deadline day counts (declared rule 7). */
export type DiscountTerms = {
  readonly days: number;
  readonly percent?: string;
  readonly amount?: string;
  readonly base?: DiscountBase;
};

/** Due `netDays` after the invoice date. */
export type NetTerms = { readonly kind: 'net'; readonly netDays: number; readonly discount?: DiscountTerms };

/** Date + `netDays`, then that month's end, then + `offsetDays`, or the `dayOfMonth`-th of the next month. */
export type EndOfMonthTerms = {
  readonly kind: 'endOfMonth';
  readonly netDays: number;
  readonly offsetDays?: number;
  readonly dayOfMonth?: number;
  readonly discount?: DiscountTerms;
};

/** One part of an instalment schedule: a percentage, a fixed amount (decimal strings) or what remains. */
export type InstalmentTerms = {
  readonly part: { readonly percent: string } | { readonly fixed: string } | { readonly remainder: true };
  readonly days: number;
  readonly endOfMonth?: boolean;
  readonly dayOfMonth?: number;
  readonly discount?: DiscountTerms;
};

export type ScheduleTerms = {
  readonly kind: 'instalments';
  readonly instalments: readonly InstalmentTerms[];
  readonly discount?: DiscountTerms;
};

export type Terms = NetTerms | EndOfMonthTerms | ScheduleTerms;
