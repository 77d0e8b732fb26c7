import { type ErrorTexts, say, wordFor } from '../../errorTexts';
import { fieldWords } from './words';

/** Refusals of single values: amounts, days, currencies, texts. */
export const valueErrors = {
  'amount.invalid': (p) => say(`"${p.value}" is no amount.`, 'Write it as 1234.50.'),
  'amount.decimals': (p) =>
    say(
      `"${p.value}" has more decimals than the ${p.digits} of its currency.`,
      p.digits === 0 ? 'Write whole units.' : `Write at most ${p.digits} decimals.`,
    ),
  'amount.negative': (p) =>
    say(`"${p.value}" is below zero.`, 'A red invoice is a credit note: leave it out here, post it as one.'),
  'amount.zero': () => say('The amount is zero.', 'Enter an amount above 0, or leave the row out.'),
  'sum.tooLarge': (p) =>
    say(
      `All documents in ${p.currency} together would exceed ${p.most}, beyond which cents are not exact. Nothing was entered.`,
      'Check whether an amount has digits too many.',
    ),
  'amount.exceedsInvoice': (p) =>
    say(`"${p.value}" is more than the invoice.`, 'Correct what is paid, or the amount of the invoice.'),
  'date.invalid': (p) => say(`"${p.value}" is no day of the calendar.`, 'Write it as 2026-01-31.'),
  'date.orderUnknown': (p) =>
    say(
      `Dates such as ${p.samples.join(', ')} can be read day first or month first.`,
      'Say in the mapping which one the file uses: "dateOrder" is "mdy" or "dmy".',
    ),
  'date.dueBeforeInvoice': (p) =>
    say(`The due date ${p.value} is before the invoice date ${p.issuedOn}.`, 'Correct one of the two.'),
  'date.beforeInvoice': (p) =>
    say(`${p.value} is before the invoice date ${p.issuedOn}.`, 'Correct one of the two dates.'),
  'currency.unknown': (p) =>
    say(`"${p.value}" is no currency.`, 'Use the three letters of ISO 4217, such as CNY or USD.'),
  'currency.missing': () =>
    say('The currency is missing.', 'Map a currency column, or give one currency for the file.'),
  'currency.mismatch': (p) =>
    say(`The currency is ${p.value} where ${p.expected} is needed.`, `Use ${p.expected}.`),
  'currency.severalAsked': () =>
    say('Amounts in several currencies cannot be added.', 'Choose one currency.'),
  'value.missing': (p) => say(`${capital(wordFor(fieldWords, p.field))} is empty.`, 'Fill it in.'),
  'value.invalid': (p) =>
    say(`"${p.value}" cannot be read as ${wordFor(fieldWords, p.field)}.`, 'Correct the value.'),
  'value.tooLong': (p) =>
    say(
      `${capital(wordFor(fieldWords, p.field))} has ${p.length} characters, more than ${p.max}.`,
      `Shorten it to ${p.max}.`,
    ),
} satisfies Partial<ErrorTexts>;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
