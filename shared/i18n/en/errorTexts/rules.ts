import { type FigureReason } from '../../../errors';
import { fieldPath } from '../../fieldPath';
import { type ErrorTexts, say, wordFor } from '../../errorTexts';
import { figureWords } from './figureWords';
import { riskFiles } from './riskWords';

const reasons: Readonly<Record<FigureReason, string>> = {
  missing: 'it is missing',
  decimal: 'it is no plain decimal number',
  money: 'it is no amount of its currency',
  whole: 'it is no whole number',
  negative: 'it is below zero',
  zero: 'it has to be above zero',
  over100: 'it is more than 100 %',
  tooLarge: 'it is too large',
  tooMany: 'there are too many of them',
  day: 'it is no day of the calendar',
  order: 'the order is wrong',
  gap: 'it does not follow on the one before',
  tooEarly: 'it is before the day that it follows',
  exceedsOpen: 'it is more than what was open',
  currency: 'its currency is another one',
  unknown: 'the program does not know it',
  text: 'it is no text of the expected length',
  shape: 'it is not of the expected form',
  twice: 'it is there twice',
  json: 'it is no JSON',
  tooSmall: 'it is too small',
  total: 'the parts do not add up to 100',
  exceedsWhole: 'it is more than the whole it is part of',
};

const files = {
  rates: 'rate pack',
  regimes: 'file of late-charge rules',
  calendar: 'calendar',
  ...riskFiles,
} as const;

/** Refusals of the rules: rates, late charges, calendars, limitation, contracts. */
export const ruleErrors = {
  'figure.invalid': (p) =>
    say(
      `"${p.value}" cannot stand as ${fieldPath(p.field, figureWords)}: ${wordFor(reasons, p.reason)}.`,
      'Correct the value.',
    ),
  'dataFile.invalid': (p) =>
    say(
      `The ${files[p.file]} cannot be used: ${fieldPath(p.field, figureWords)} "${p.value}", ${wordFor(reasons, p.reason)}.`,
      'Correct the file and read it again. What was there before stays in use.',
    ),
  'rates.expired': (p) =>
    say(
      `The rates of ${p.series} are known until ${p.validUntil}; the one of ${p.on} is not.`,
      `Read a newer rate pack, or confirm the rate of ${p.on} by hand.`,
    ),
  'rates.tooEarly': (p) =>
    say(
      `The rates of ${p.series} begin on ${p.from}; there is none on ${p.on}.`,
      'Choose the rule that held then, or complete the rate pack.',
    ),
  'rates.unknownSeries': (p) =>
    say(`There is no series of rates "${p.value}".`, 'Read its rate pack, or choose another rule.'),
  'regime.unknown': (p) =>
    say(`There is no late-charge rule "${p.value}".`, 'Choose one from the list, or read its file.'),
  'regime.notInForce': (p) =>
    say(
      `The late-charge rule ${p.regime} is not known to hold on ${p.on} (${p.from ?? '…'} to ${p.until ?? '…'}).`,
      'Choose the rule that holds then, or confirm this one in its file.',
    ),
  'calendar.notCovered': (p) =>
    say(
      `The calendar of ${p.country} does not know the year of ${p.on}; it knows ${p.years.join(', ')}.`,
      'Read the calendar of that year, or decide without holidays.',
    ),
} satisfies Partial<ErrorTexts>;
