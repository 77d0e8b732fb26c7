import { addDays, isIsoDate, type IsoDate } from '../dates';
import { type DomainError } from '../errors';
import { checkFlag, checkReachableDay, checkWhole, checkWord, refuseFigure } from '../figures';
import { err, ok, type Result } from '../result';
import { type BuyerKind, type LawKey, type TermStart, type Trace } from '../trace';

/** From which day a statutory term runs (Regulation on Payments to SMEs 2025 art. 9 and 10). */
export type TermBeginning =
  | { readonly kind: 'delivery'; readonly on: IsoDate }
  /** Inspection was agreed: from the acceptance; a delayed one counts from the end of the time agreed for it. */
  | {
      readonly kind: 'acceptance';
      readonly agreedUntilOn: IsoDate;
      readonly acceptedOn?: IsoDate | undefined;
    }
  /** Periodic settlement was agreed: from the day on which both sides confirmed the amount. */
  | { readonly kind: 'settlement'; readonly confirmedOn: IsoDate };

export type PaymentTermFacts = {
  readonly isSellerSme: boolean;
  readonly buyer: BuyerKind;
  readonly beginning: TermBeginning;
  /** Null: no term was agreed. */
  readonly agreedDays: number | null;
  /** The contract makes payment wait for money from a third party. */
  readonly isBackToBack?: boolean;
};

/** The term that counts, the day on which it ends, and what to warn of. */
export type PaymentTerm = {
  readonly termDays: number;
  readonly startsOn: IsoDate;
  readonly dueOn: IsoDate;
  /** The regulation binds this buyer towards this seller. */
  readonly isBound: boolean;
  /** A term beyond 60 days that a large enterprise may agree only if it is reasonable for the trade. */
  readonly isUnreasonable: boolean;
  /** The agreed term was longer than a public body may take. */
  readonly isCut: boolean;
  /** A back-to-back clause that does not bind. */
  readonly isBackToBackVoid: boolean;
  readonly trace: Trace;
};

const buyers: readonly BuyerKind[] = ['government', 'large-enterprise', 'sme'];
const usualDays = { government: 30, 'large-enterprise': 60 } as const;
const longestDays = 60;
const mostDays = 36_525;
/** The regulation of 2020, and its revision. */
const regulationFrom = '2020-09-01';
const revisionFrom = '2025-06-01';

/**
 * The payment term of a purchase from a seller in China. Public bodies pay an SME within 30 days, at most 60 if
 * agreed; large enterprises within 60, longer only if reasonable, and no back-to-back clause binds them (Regulation
 * 2025 art. 9 and 10, 2020 art. 8). Others pay by contract; without one on delivery (Civil Code art. 628). Refused:
 * an unknown kind of buyer, days that are none, a term below zero.
 */
export function paymentTerm(facts: PaymentTermFacts): Result<PaymentTerm, DomainError<'figure.invalid'>> {
  const { buyer, agreedDays, isSellerSme } = facts;
  const wrong =
    checkWord('buyer', buyer, buyers) ??
    checkFlag('isSellerSme', isSellerSme) ??
    checkFlag('isBackToBack', facts.isBackToBack) ??
    (agreedDays === null ? undefined : checkWhole('termDays', agreedDays, 0, mostDays));
  if (wrong !== undefined) return err(wrong);
  const start = startOf(facts.beginning);
  if (!start.ok) return start;
  const { startsOn } = start.value;
  const isBound = isSellerSme && buyer !== 'sme' && startsOn >= regulationFrom;
  const law: LawKey = startsOn >= revisionFrom ? 'cn.regulation.9' : 'cn.regulation2020.8';
  const term = isBound
    ? boundTerm(buyer, agreedDays, law)
    : { ...freeTerm(agreedDays), isUnreasonable: false, isCut: false };
  const dueOn = addDays(startsOn, term.termDays);
  if (!isIsoDate(dueOn)) return err(refuseFigure('termDays', agreedDays, 'tooLarge'));
  const isBackToBackVoid = isBound && buyer === 'large-enterprise' && facts.isBackToBack === true;
  const who: Trace[number] = isBound
    ? { step: 'terms.buyerBound', buyer, source: law }
    : { step: 'terms.buyerNotBound', buyer, isSellerSme };
  return ok({
    termDays: term.termDays,
    startsOn,
    dueOn,
    isBound,
    isUnreasonable: term.isUnreasonable,
    isCut: term.isCut,
    isBackToBackVoid,
    trace: [
      who,
      start.value.step,
      ...term.steps,
      { step: 'terms.due', days: term.termDays, dueOn },
      ...(isBackToBackVoid ? [{ step: 'terms.noBackToBack' as const, source: law }] : []),
    ],
  });
}

function startOf(
  beginning: TermBeginning,
): Result<{ readonly startsOn: IsoDate; readonly step: Trace[number] }, DomainError<'figure.invalid'>> {
  const wrong = findWrongStart(beginning);
  if (wrong !== undefined) return err(wrong);
  const { from, on } = readStart(beginning);
  return ok({ startsOn: on, step: { step: 'terms.starts', from, on, source: 'cn.regulation.10' } });
}

function findWrongStart(beginning: TermBeginning): DomainError<'figure.invalid'> | undefined {
  switch (beginning.kind) {
    case 'delivery':
      return checkReachableDay('startsOn', beginning.on);
    case 'settlement':
      return checkReachableDay('startsOn', beginning.confirmedOn);
    case 'acceptance': {
      const { agreedUntilOn, acceptedOn } = beginning;
      return (
        checkReachableDay('startsOn', agreedUntilOn) ??
        (acceptedOn === undefined ? undefined : checkReachableDay('startsOn', acceptedOn))
      );
    }
    default:
      return refuseFigure('startsOn', beginning, 'unknown');
  }
}

function readStart(beginning: TermBeginning): { readonly from: TermStart; readonly on: IsoDate } {
  switch (beginning.kind) {
    case 'delivery':
      return { from: 'delivery', on: beginning.on };
    case 'settlement':
      return { from: 'settlement', on: beginning.confirmedOn };
    case 'acceptance': {
      const { acceptedOn, agreedUntilOn } = beginning;
      const isInTime = acceptedOn !== undefined && acceptedOn <= agreedUntilOn;
      return isInTime ? { from: 'acceptance', on: acceptedOn } : { from: 'acceptanceEnd', on: agreedUntilOn };
    }
  }
}

type Term = Pick<PaymentTerm, 'termDays' | 'isUnreasonable' | 'isCut'> & { readonly steps: Trace };

function boundTerm(
  buyer: 'government' | 'large-enterprise',
  agreedDays: number | null,
  source: LawKey,
): Term {
  const usual = usualDays[buyer];
  if (agreedDays === null)
    return {
      termDays: usual,
      isUnreasonable: false,
      isCut: false,
      steps: [{ step: 'terms.statutory', days: usual, source }],
    };
  const isLong = agreedDays > longestDays;
  const isCut = isLong && buyer === 'government';
  const isUnreasonable = isLong && buyer === 'large-enterprise';
  return {
    termDays: isCut ? longestDays : agreedDays,
    isUnreasonable,
    isCut,
    steps: [
      { step: 'terms.agreed', days: agreedDays, source: 'contract' },
      ...(isCut ? [{ step: 'terms.cut' as const, agreedDays, days: longestDays, source }] : []),
      ...(isUnreasonable
        ? [{ step: 'terms.longNeedsReason' as const, agreedDays, usualDays: longestDays, source }]
        : []),
    ],
  };
}

function freeTerm(agreedDays: number | null): Pick<Term, 'termDays' | 'steps'> {
  if (agreedDays === null)
    return { termDays: 0, steps: [{ step: 'terms.payOnDelivery', source: 'cn.code.628' }] };
  return { termDays: agreedDays, steps: [{ step: 'terms.agreed', days: agreedDays, source: 'contract' }] };
}
