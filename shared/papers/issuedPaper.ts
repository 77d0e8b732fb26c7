import { type GoverningLaw, type LedgerView, type PaperRow } from '../ledger';
import { type AddresseeFacts, type SenderFacts } from './facts';
import { addresseeOf, lawOf, senderOf } from './parties';

/** An issued paper with both parties as they are today: for envelopes, waybills and the texts that go with it. */
export type IssuedPaper = {
  readonly paper: PaperRow;
  readonly sender: SenderFacts;
  readonly addressee: AddresseeFacts;
  readonly law: GoverningLaw | null;
};

/** Throws where the book has lost the company or the customer of a paper, which no entry can bring about. */
export function issuedPaperOf(view: LedgerView, paper: PaperRow): IssuedPaper {
  const { company } = view;
  const customer = view.customers.get(paper.customerId);
  if (company === undefined || customer === undefined) throw new Error(`no parties of paper ${paper.number}`);
  return {
    paper,
    sender: senderOf(company, paper.currency),
    addressee: addresseeOf(customer),
    law: lawOf(company, customer),
  };
}
