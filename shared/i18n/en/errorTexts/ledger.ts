import { fieldPath } from '../../fieldPath';
import { type ErrorTexts, say, wordFor } from '../../errorTexts';
import { plural } from '../../plural';
import { fieldWords } from './words';

const days = (count: number): string => plural(count, { one: '1 day', other: `${count} days` });

/** Refusals of the ledger's commands: company, customers, documents, undo. */
export const ledgerErrors = {
  'company.exists': () =>
    say('This data folder already has a company.', 'Use another data folder for another company.'),
  'company.missing': () => say('This data folder has no company yet.', 'Open the books first.'),
  'company.notSample': () => say('This is your own company, not the sample.', 'Only the sample is removed.'),
  'customer.unknown': (p) =>
    say(`There is no customer "${p.value}".`, 'Correct the code or the name, or create the customer first.'),
  'code.duplicate': (p) =>
    say(`The code "${p.value}" is taken.`, 'Give this customer another code, or leave the row out.'),
  'code.missing': () => say('The customer has no code.', 'Fill in a code.'),
  'name.missing': () => say('The name is empty.', 'Fill in a name.'),
  'field.invalid': (p) =>
    say(`"${p.value}" cannot stand in the field ${fieldPath(p.field, fieldWords)}.`, 'Correct the value.'),
  'number.duplicate': (p) =>
    say(
      `The number "${p.value}" is already in the books or twice in the file.`,
      'Give the document another number, or leave the row out.',
    ),
  'number.missing': () => say('The document has no number.', 'Fill in a number.'),
  'document.unknown': (p) => say(`There is no document "${p.value}".`, 'Look the number up in the list.'),
  'document.reversed': (p) =>
    say(`${p.number} was reversed on ${p.on}.`, 'Choose a document that is still in force.'),
  'reverse.beforeDocument': (p) =>
    say(`${p.on} is before the date of ${p.number}, ${p.date}.`, `Reverse it on ${p.date} or later.`),
  'allocation.exceedsInvoice': (p) =>
    say(
      `${p.amount} ${p.currency} is more than the ${p.open} still open on invoice ${p.number}.`,
      `Allocate at most ${p.open}; the rest stays unapplied.`,
    ),
  'allocation.exceedsInstalment': (p) =>
    say(
      `${p.amount} ${p.currency} is more than the ${p.open} open on instalment ${p.instalment} of ${p.number}.`,
      `Allocate at most ${p.open} to it.`,
    ),
  'allocation.exceedsSource': (p) =>
    say(
      `${p.amount} ${p.currency} is more than the ${p.open} unapplied on ${p.number}.`,
      `Allocate at most ${p.open}.`,
    ),
  'allocation.otherCustomer': (p) =>
    say(
      `${p.source} and invoice ${p.number} belong to different customers.`,
      'Choose an invoice of the payer.',
    ),
  'allocation.unknown': (p) =>
    say(`${p.source} is not allocated to invoice ${p.number}.`, 'Choose an allocation from the list.'),
  'allocation.empty': () => say('Nothing was chosen to allocate.', 'Choose an invoice and an amount.'),
  'writeOff.exceedsOpen': (p) =>
    say(
      `${p.amount} ${p.currency} is more than the ${p.open} still open on invoice ${p.number}.`,
      `Write off at most ${p.open}.`,
    ),
  'instalment.unknown': (p) =>
    say(`Invoice ${p.number} has no instalment ${p.instalment}.`, 'Choose one of its instalments.'),
  'dispute.unknown': (p) => say(`Invoice "${p.value}" has no open dispute.`, 'Choose an invoice in dispute.'),
  'terms.negativeDays': (p) => say(`${days(p.days)} to pay is less than none.`, 'Enter 0 or more.'),
  'terms.percentTotal': (p) =>
    say(`The instalments add up to ${p.total} %.`, 'Make them 100 %, or let the last one take the rest.'),
  'terms.invalid': (p) =>
    say(`"${p.value}" does not fit ${wordFor(fieldWords, p.field)} of the terms.`, 'Correct the value.'),
  'rate.invalid': (p) => say(`"${p.value}" is no exchange rate.`, 'Enter a number above 0, such as 7.1234.'),
  'rate.missing': (p) =>
    say(`There is no rate from ${p.from} to ${p.to} on ${p.on}.`, `Enter one that holds on ${p.on}.`),
  'bounds.invalid': (p) =>
    say(`"${p.value}" are no aging bounds.`, 'Enter whole days in rising order, such as 30, 60, 90.'),
  'undo.nothing': () => say('There is nothing to undo or redo.'),
  'undo.changedSince': (p) =>
    say(`Entry ${p.seq} was built on by entry ${p.by}.`, `Undo entry ${p.by} first.`),
  'undo.notUndoable': (p) => say(`Entry ${p.seq} cannot be undone.`, 'Correct it by a new entry.'),
  'command.cancelled': () => say('Cancelled. Nothing was changed.'),
  'command.invalid': (p) =>
    say(`The program gave itself a command that it does not take (${p.reason}).`, 'Nothing was changed.'),
  'ledger.readOnly': (p) =>
    say(
      `The books are open for reading only, because the journal is damaged at entry ${p.seq}.`,
      'Restore the journal folder from a backup and start again.',
    ),
  'ledger.journalStopped': (p) =>
    say(
      `The journal takes no more entries (${p.reason}).`,
      'What was saved is safe. Close the program, check the disk, start again.',
    ),
} satisfies Partial<ErrorTexts>;
