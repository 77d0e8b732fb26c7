import { type IsoDate } from '../dates';
import { type ChangeSet, type DecisionContext } from '../ledger';
import { makeCalendar } from './calendar';
import { makeCompany } from './company';
import { addPaperDetails, makeBuyers } from './customers';
import { DraftBook } from './draftBook';
import { type ShelvedReceipt } from './drafts';
import { makeIds } from './makeIds';
import { numberDocuments } from './numberDocuments';
import { planCustomers } from './plan';
import { makeRandom } from './random';
import { makeRates } from './rates';
import { tellCustomer } from './tellCustomer';

export type SampleOptions = {
  readonly invoices: number;
  /** Any whole number; the same seed, size and day give the same rows to the letter. */
  readonly seed: number;
  readonly today: IsoDate;
};

/** Sizes with a name, in invoices. */
export const sampleSizes = { small: 240 } as const;

/** The streams of the generator: one for each thing drawn, so that one does not shift the other. */
const streams = { ids: 1, plan: 2, customers: 3, company: 4, rates: 5, papers: 6, firstCustomer: 100 };

/**
 * The invented company: two years of a receivables book up to `today` with exactly so many invoices, as one change set
 * for an empty folder. It takes nothing from the context but `seq`: ids, too, follow from the seed. From 60 invoices
 * on there are open items in CNY in every default bucket, and nothing but due and discount days lies after `today`.
 * Throws when `invoices` is no whole number above 0.
 */
export function buildSample(options: SampleOptions, ctx: Pick<DecisionContext, 'seq'>): ChangeSet {
  const { invoices, seed, today } = options;
  if (!Number.isSafeInteger(invoices) || invoices < 1) throw new RangeError(`no such size: ${invoices}`);
  if (!Number.isSafeInteger(seed)) throw new RangeError(`no such seed: ${seed}`);
  const rev = ctx.seq;
  const calendar = makeCalendar(today);
  const newId = makeIds(makeRandom(seed, streams.ids));
  const plans = planCustomers(makeRandom(seed, streams.plan), invoices);
  const buyers = makeBuyers(makeRandom(seed, streams.customers), plans, rev, newId);
  addPaperDetails(makeRandom(seed, streams.papers), calendar, buyers);
  const rates = makeRates(makeRandom(seed, streams.rates), calendar, rev, newId);
  const book = new DraftBook(calendar, rev, newId);
  buyers.forEach((buyer, place) => {
    tellCustomer(book, calendar, makeRandom(seed, streams.firstCustomer + place), buyer);
  });

  const invoiceRows = book.invoices.inOrder();
  const shelved = book.receipts.inOrder();
  const receiptRows = shelved.map(({ row }) => row);
  const creditNoteRows = book.creditNotes.inOrder();
  const numbering = {
    invoice: numberDocuments('INV', invoiceRows, (row) => row.issuedOn, today),
    receipt: numberDocuments('SK', receiptRows, (row) => row.receivedOn, today),
    creditNote: numberDocuments('HZ', creditNoteRows, (row) => row.issuedOn, today),
  };
  shelved.forEach(nameWhatIsPaid);

  return {
    put: {
      company: [makeCompany(makeRandom(seed, streams.company), rev, numbering)],
      customers: buyers.map(({ row }) => row),
      invoices: invoiceRows,
      receipts: receiptRows,
      creditNotes: creditNoteRows,
      allocations: book.allocations.inOrder(),
      writeOffs: book.writeOffs.inOrder(),
      disputes: book.disputes.inOrder(),
      rates,
    },
    del: {},
  };
}

/** What the payer wrote: the end of an invoice's number, once that has one. */
function nameWhatIsPaid({ row, covers }: ShelvedReceipt): void {
  if (!covers) return;
  const end = covers.number.slice(covers.number.lastIndexOf('-') + 1);
  row.reference = row.currency === 'CNY' ? `货款 ${end}` : `INV ${end}`;
}
