import { type IsoDate } from '../dates';
import { type InvoiceId } from '../ids';
import { compareText, type LedgerView, listOpenItems } from '../ledger';
import { type Money } from '../money';
import { type CustomerId } from '../ids';
import { type StepFact } from './types';

/** What was done about one item by a day. */
export type ItemHistory = {
  /** The highest step that was sent, with the day of the last contact. */
  readonly lastDone: { readonly step: number; readonly on: IsoDate } | undefined;
  /** The highest step that was sent or lies as a draft; 0 for none. */
  readonly highest: number;
  /** The fees of the steps that were sent. */
  readonly fees: readonly Money[];
};

const nothing: ItemHistory = { lastDone: undefined, highest: 0, fees: [] };

export type StepIndex = { of(invoiceId: InvoiceId, instalment: number): ItemHistory };

/** The facts of a day by item; what is dated later is not there. Of one step the last mark before it was sent holds. */
export function indexSteps(facts: readonly StepFact[], asOf: IsoDate): StepIndex {
  const byItem = new Map<string, StepFact[]>();
  for (const fact of facts) {
    if (fact.on > asOf) continue;
    const key = itemKey(fact.invoiceId, fact.instalment);
    const known = byItem.get(key);
    if (known === undefined) byItem.set(key, [fact]);
    else known.push(fact);
  }
  return {
    of(invoiceId, instalment) {
      const own = byItem.get(itemKey(invoiceId, instalment));
      return own === undefined ? nothing : summarize(own);
    },
  };
}

function summarize(facts: readonly StepFact[]): ItemHistory {
  const sent = facts.filter(({ mark }) => mark === 'sent');
  const lastStep = Math.max(0, ...sent.map(({ step }) => step));
  const lastOn = sent
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const marks = new Map<number, StepFact>();
  for (const fact of facts) {
    const known = marks.get(fact.step);
    if (known?.mark !== 'sent' && (known === undefined || known.on <= fact.on)) marks.set(fact.step, fact);
  }
  const standing = [...marks.values()].filter(({ mark }) => mark !== 'ignored').map(({ step }) => step);
  return {
    lastDone: lastOn === undefined ? undefined : { step: lastStep, on: lastOn },
    highest: Math.max(0, ...standing),
    fees: sent.flatMap(({ fee }) => (fee === undefined ? [] : [fee])),
  };
}

function itemKey(invoiceId: InvoiceId, instalment: number): string {
  return `${invoiceId}/${instalment}`;
}

/** The highest step done or drafted of an open item, and the fees that were charged for it. */
export type DunnedItem = {
  readonly invoiceId: InvoiceId;
  readonly number: string;
  readonly instalment: number;
  readonly step: number;
  readonly fees: readonly Money[];
};

/** The open items of a day that were dunned or have a draft, by document, then instalment. */
export function dunnedItems(
  view: LedgerView,
  steps: readonly StepFact[],
  query: { readonly asOf: IsoDate; readonly customerId?: CustomerId | undefined },
): readonly DunnedItem[] {
  const histories = indexSteps(steps, query.asOf);
  return listOpenItems(view, query.asOf, { customerId: query.customerId })
    .flatMap((item): DunnedItem[] => {
      if (item.kind !== 'invoice') return [];
      const { highest, fees } = histories.of(item.id, item.instalment);
      const { id, number, instalment } = item;
      return highest === 0 ? [] : [{ invoiceId: id, number, instalment, step: highest, fees }];
    })
    .sort((a, b) => compareText(a.number, b.number) || a.instalment - b.instalment);
}
