import { add, allocate, compare, convert, type Money, money, subtract, sum } from '@shared/money';

const yuan = money(100, 'CNY' as const);
const dollars = money(100, 'USD' as const);

export const total: Money<'CNY'> = add(yuan, money(50, 'CNY' as const));
export const rest: Money<'CNY'> = subtract(yuan, yuan);
export const shares: Money<'CNY'>[] = allocate(yuan, [1, 2]);
export const inDollars: Money<'USD'> = convert(yuan, '0.14', 'USD' as const, 'halfUp');

// @ts-expect-error currencies are never added
add(yuan, dollars);

// @ts-expect-error currencies are never subtracted
subtract(dollars, yuan);

// @ts-expect-error amounts of two currencies have no order
compare(yuan, dollars);

// @ts-expect-error a list of one currency does not sum to another
sum([yuan], 'USD' as const);

// @ts-expect-error an amount keeps its currency
export const wrong: Money<'USD'> = add(yuan, yuan);

// @ts-expect-error shares are of the currency of the whole
export const wrongShares: Money<'USD'>[] = allocate(yuan, [1]);

// @ts-expect-error an amount is minor units and a currency, not a number
export const bare: Money = 100;
