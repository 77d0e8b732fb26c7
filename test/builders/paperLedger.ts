import { type IsoDate, isoDate } from '@shared/dates';
import { type PaperId } from '@shared/ids';
import { type CustomerRow, type LateChargeBasis, type PaperRow } from '@shared/ledger';
import { type CurrencyCode } from '@shared/money';
import {
  type AnyPaperFacts,
  paperFacts,
  type PaperPlan,
  type PaperRun,
  type PlannedPaper,
  planPapers,
  ruleBookOf,
  toPaperRow,
} from '@shared/papers';
import { must } from '@shared/result';
import { customerId, done, record, type TestLedger } from './ledger';

export const today = isoDate('2026-06-30');

/** The faces of these tests lack two rare Han. */
export const missing = (text: string): readonly string[] => [...text].filter((char) => '𠮷㍿'.includes(char));

export const contract = { number: 'YG-2025-1107', signedOn: isoDate('2025-11-18'), clause: '9.2' };
export const daily: LateChargeBasis = {
  kind: 'agreed',
  rate: { kind: 'daily', dailyRate: '0.0005' },
  contract,
};

/** Changes a customer of a test's ledger. */
export function change(
  ledger: TestLedger,
  fields: { readonly [K in keyof Omit<CustomerRow, 'id' | 'rev' | 'origin'>]?: CustomerRow[K] | null },
  code = 'C1',
): void {
  done(ledger, 'customer.change', { id: customerId(ledger, code), change: fields });
}

type Invoiced = { readonly code?: string; readonly currency?: CurrencyCode; readonly issuedOn?: string };

/** Posts an invoice by its due date, issued 30 days before it or on the day that is named. */
export function invoice(
  ledger: TestLedger,
  number: string,
  dueOn: string,
  grossMinor: number,
  { code = 'C1', currency = 'CNY', issuedOn = '2024-01-01' }: Invoiced = {},
): void {
  done(ledger, 'invoice.post', {
    number,
    customerId: customerId(ledger, code),
    issuedOn: isoDate(issuedOn),
    dueOn: isoDate(dueOn),
    currency,
    grossMinor,
  });
}

/** Posts a receipt, applied to one invoice or left unapplied. */
export function receipt(
  ledger: TestLedger,
  number: string,
  on: string,
  amountMinor: number,
  to?: string,
  { code = 'C1', currency = 'CNY' }: Invoiced = {},
): void {
  done(ledger, 'receipt.post', {
    number,
    customerId: customerId(ledger, code),
    receivedOn: isoDate(on),
    currency,
    amountMinor,
    ...(to === undefined ? {} : { allocate: [{ invoice: to, amountMinor }] }),
  });
}

/** Opens a dispute about an invoice. */
export function dispute(ledger: TestLedger, number: string, on: string, until?: string): void {
  const found = ledger.book.documentByNumber(number);
  if (found?.kind !== 'invoice') throw new Error(`no invoice ${number}`);
  const untilOn = until === undefined ? {} : { untilOn: isoDate(until) };
  done(ledger, 'dispute.open', { invoiceId: found.row.id, openedOn: isoDate(on), ...untilOn });
}

type Asked = { readonly today?: IsoDate };

export function plan(ledger: TestLedger, run: PaperRun, asked: Asked = {}): PaperPlan {
  return planPapers(ledger.book, run, { rules: ruleBookOf(ledger.book), today, missing, ...asked });
}

/** The facts of every paper that a run plans. */
export function factsOf(ledger: TestLedger, run: PaperRun, asked: Asked = {}): readonly AnyPaperFacts[] {
  const { book } = ledger;
  const surroundings = { rules: ruleBookOf(book), today, missing, number: null, ...asked };
  return plan(ledger, run, asked).papers.map((pick) => must(paperFacts(book, run, pick, surroundings)));
}

/** The facts of the one paper of a run, as the kind that it is. */
export function oneOf<K extends AnyPaperFacts['kind']>(
  ledger: TestLedger,
  run: PaperRun & { readonly kind: K },
  asked: Asked = {},
): Extract<AnyPaperFacts, { kind: K }> {
  const [facts, ...others] = factsOf(ledger, run, asked);
  if (facts === undefined || others.length > 0) throw new Error(`${others.length + 1} papers instead of one`);
  return facts as Extract<AnyPaperFacts, { kind: K }>;
}

export function letterRun(level: 1 | 2 | 3, asOf: string = today): PaperRun & { readonly kind: 'letter' } {
  return { kind: 'letter', level, asOf: isoDate(asOf) };
}

const noFile = { sha256: '0'.repeat(64), bytes: 1, pages: 1 };

/** Puts the papers of a run into the books as issued, numbered in order under a series of the test's own. */
export function issue(ledger: TestLedger, run: PaperRun, asked: Asked = {}): readonly PaperRow[] {
  const rows = factsOf(ledger, run, asked).map((facts, place) => {
    const seqInSeries = ledger.book.papers.size + place + 1;
    return toPaperRow(facts, {
      id: `P${seqInSeries}` as PaperId,
      rev: ledger.seq + 1,
      number: { text: `P-${seqInSeries}`, series: 'P-{seq}', seqInSeries },
      file: noFile,
    });
  });
  record(ledger, { put: { papers: rows }, del: {} });
  return rows;
}

/** A plan's papers as code and currency. */
export function who(papers: readonly Pick<PlannedPaper, 'code' | 'currency'>[]): readonly string[] {
  return papers.map(({ code, currency }) => `${code} ${currency}`);
}
