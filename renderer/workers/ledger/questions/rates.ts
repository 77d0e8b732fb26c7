import { type DomainError } from '@shared/errors';
import { createExchangeRates } from '@shared/ledger';
import { roundMinor } from '@shared/money';
import { ok, type Result } from '@shared/result';
import Big from 'big.js';
import { type Questions } from '../protocol';
import { type QuestionTable, type World } from '../world';
import { remember } from './memo';

type Converted = Questions['rates.convert']['answer'];

/** Sums of several currencies in the company's own, each figure converted and rounded once (declared rules 1 and 12). */
export const rateQuestions = {
  'rates.convert': (world, input): Result<Converted, DomainError> => ok(convertSums(world, input)),
} satisfies Partial<QuestionTable>;

function convertSums(world: World, { asOf, sums }: Questions['rates.convert']['input']): Converted {
  const base = world.book.company?.baseCurrency;
  if (base === undefined) return null;
  const rates = remember(world, 'rates', () => createExchangeRates(world.book.rates));
  const minors: number[] = [];
  const used: NonNullable<Converted>['rates'][number][] = [];
  for (const { currency, minors: own } of sums) {
    const rate = rates.rateOn(currency, base, asOf);
    if (!rate.ok) return null;
    const { minorFactor, row } = rate.value;
    own.forEach((minor, at) => {
      minors[at] = (minors[at] ?? 0) + roundMinor(new Big(minor).times(minorFactor), 'halfUp');
    });
    if (row !== undefined) used.push({ from: row.from, to: row.to, rate: row.rate, validOn: row.validOn });
  }
  return { base, minors, rates: used };
}
