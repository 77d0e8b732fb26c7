import { type PaperId } from '../ids';
import { type PaperItem, type PaperRow } from '../ledger';
import { basisOf } from './chargeGround';
import { type ChargeFacts, type ChargeLine } from './chargeFacts';
import { type AnyPaperFacts, type LetterItem } from './facts';
import { type PaperNumber } from './numbering';
import { answerByOf, sumsOf } from './plannedPaper';
import { present } from './present';

/** What comes to the facts when a paper is issued: its row's place in the books, its number, its file. */
export type IssuedAs = {
  readonly id: PaperId;
  /** The seq of the entry that issues it. */
  readonly rev: number;
  readonly number: PaperNumber;
  readonly file: PaperRow['file'];
};

/** The row of an issued paper: its figures as printed, so that they stay whatever changes in the books. */
export function toPaperRow(facts: AnyPaperFacts, { id, rev, number, file }: IssuedAs): PaperRow {
  const { principalMinor, chargeMinor, totalMinor } = sumsOf(facts);
  const charge = chargeOf(facts);
  return {
    id,
    rev,
    kind: facts.kind,
    ...present({
      level: facts.kind === 'letter' ? facts.level : undefined,
      form: facts.kind === 'statement' ? facts.form : undefined,
      purpose: facts.kind === 'confirmation' ? facts.purpose : undefined,
    }),
    number: number.text,
    series: number.series,
    seqInSeries: number.seqInSeries,
    customerId: facts.addressee.customerId,
    currency: facts.currency,
    language: facts.language,
    issuedOn: facts.issuedOn,
    asOf: facts.asOf,
    ...(facts.kind === 'statement' ? { from: facts.from } : {}),
    answerBy: answerByOf(facts),
    file,
    items: itemsOf(facts),
    principalMinor,
    chargeMinor,
    totalMinor,
    ...(facts.kind === 'statement' ? { openingMinor: facts.openingMinor } : {}),
    ...(charge === null ? {} : { chargeBasis: basisOf(charge.ground) }),
    dispatches: [],
  };
}

function chargeOf(facts: AnyPaperFacts): ChargeFacts | null {
  return facts.kind === 'letter' || facts.kind === 'chargeNote' ? facts.charge : null;
}

/**
 * The items that a paper names: of letters and statements what they list, of charge notes their lines (nothing of the
 * principal is asked for there), of the company's own confirmations what they demand; the auditor's demand nothing.
 */
function itemsOf(facts: AnyPaperFacts): readonly PaperItem[] {
  switch (facts.kind) {
    case 'letter': {
      const lines = new Map(facts.charge?.lines.map((line) => [keyOf(line), line]));
      return facts.items.map((item) => itemOf(item, lines.get(keyOf(item))));
    }
    case 'chargeNote':
      return facts.charge.lines.map((line) => itemOf({ ...line, openMinor: 0 }, line));
    case 'statement':
      return facts.items.map((item) => itemOf(item, undefined));
    case 'confirmation':
      return facts.purpose === 'audit' ? [] : facts.overdueItems.map((item) => itemOf(item, undefined));
  }
}

type Named = Pick<LetterItem, 'invoiceId' | 'number' | 'instalment' | 'dueOn' | 'openMinor'>;

function itemOf(item: Named, line: ChargeLine | undefined): PaperItem {
  const { invoiceId, number, dueOn, openMinor } = item;
  return {
    invoiceId,
    number,
    ...present({ instalment: item.instalment }),
    dueOn,
    openMinor,
    chargeMinor: line?.chargeMinor ?? 0,
    ...(line === undefined || line.fixedMinor === 0 ? {} : { fixedMinor: line.fixedMinor }),
  };
}

function keyOf({ invoiceId, instalment = 1 }: Pick<Named, 'invoiceId' | 'instalment'>): string {
  return `${invoiceId} ${instalment}`;
}
