import { type PaperRow, readNumberPattern } from '@shared/ledger';
import { nextNumberBy } from '@shared/papers';
import { ok } from '@shared/result';
import { matchText } from '@shared/search';
import { type PaperFilter, type PaperListRow, type PaperState } from '../../protocol';
import { type QuestionHandler, type World } from '../../world';
import { historyOf } from '../invoices/files';

/** How far a paper is. */
export function paperStateOf({ voided, dispatches }: PaperRow): PaperState {
  if (voided !== undefined) return 'voided';
  return dispatches.length === 0 ? 'toSend' : 'sent';
}

/** Issued papers, newest first, with how many each state would show. */
export const listPapers: QuestionHandler<'papers.list'> = ({ book }, { filter, offset, limit }) => {
  const found = [...select(book, filter)];
  const states = { all: found.length, toSend: 0, sent: 0, voided: 0 };
  for (const row of found) states[row.state] += 1;
  const { state } = filter;
  const wanted = state === undefined ? found : found.filter((row) => row.state === state);
  wanted.sort(newestFirst);
  return ok({ count: wanted.length, rows: wanted.slice(offset, offset + limit), states });
};

/** Counted in the whole book by the same rule as when papers are issued: voided ones and taken texts included. */
export const tellNextNumber: QuestionHandler<'papers.nextNumber'> = ({ book }, { pattern, ...facts }) => {
  const parts = readNumberPattern(pattern, '');
  if (!parts.ok) return ok({ number: null });
  const { text } = nextNumberBy(book, parts.value, facts);
  return ok({ number: text });
};

export const tellPaper: QuestionHandler<'paper.file'> = (world, { id }) => {
  const paper = world.book.papers.get(id);
  const customer = paper && world.book.customers.get(paper.customerId);
  if (paper === undefined || customer === undefined) return ok(null);
  return ok({ paper, customer, state: paperStateOf(paper), history: historyOf(world, [id]) });
};

function* select(book: World['book'], filter: PaperFilter): Generator<PaperListRow> {
  const { kind, customerId, invoiceId, text = '' } = filter;
  const papers = customerId === undefined ? book.papers.values() : book.papersOf(customerId);
  for (const paper of papers) {
    if (kind !== undefined && paper.kind !== kind) continue;
    if (invoiceId !== undefined && !paper.items.some((item) => item.invoiceId === invoiceId)) continue;
    const customer = book.customers.get(paper.customerId);
    const customerCode = customer?.code ?? '';
    const customerName = customer?.name ?? '';
    const texts = [paper.number, customerCode, customerName];
    if (texts.every((one) => matchText(one, text) === null)) continue;
    yield { ...paper, customerCode, customerName, state: paperStateOf(paper) };
  }
}

function newestFirst(a: PaperListRow, b: PaperListRow): number {
  if (a.issuedOn !== b.issuedOn) return a.issuedOn < b.issuedOn ? 1 : -1;
  return postedOf(b) - postedOf(a) || b.seqInSeries - a.seqInSeries;
}

function postedOf({ postedSeq, rev }: PaperRow): number {
  return postedSeq ?? rev;
}
