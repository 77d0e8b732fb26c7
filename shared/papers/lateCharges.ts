import { type IsoDate } from '../dates';
import {
  agreedRegime,
  type ChargeError,
  claimOf,
  findRegime,
  type LateCharge,
  type LateChargeRegime,
  type LateClaim,
  priceLate,
  type PricedCharge,
  tellCharge,
} from '../interest';
import { type InvoiceRow, type LateChargeBasis, type LedgerView } from '../ledger';
import { type CurrencyCode } from '../money';
import { type FoundRate } from '../rates';
import { ok, type Result } from '../result';
import { type DomainError } from '../errors';
import { addUp } from './accounts';
import { groundOf } from './chargeGround';
import { perDayOf } from './chargePerDay';
import { type ChargeFacts, type ChargeLine, type PaperDetail } from './chargeFacts';
import { present } from './present';
import { type RuleBook } from './ruleBook';
import { type PaperWarning } from './run';

/** A due part that is charged. */
export type ChargedPart = {
  readonly invoice: InvoiceRow;
  /** 1-based. */
  readonly instalment: number;
  readonly dueOn: IsoDate;
  /** The day on which it was paid in full. */
  readonly settledOn?: IsoDate | undefined;
};

export type ChargeQuery = {
  readonly basis: LateChargeBasis | undefined;
  /** In the order of the paper's lines. */
  readonly parts: readonly ChargedPart[];
  readonly currency: CurrencyCode;
  /** The day of the balances; what came later is not known. */
  readonly asOf: IsoDate;
  /** The last day charged, which may lie ahead. */
  readonly computedTo: IsoDate;
  /**
   * An invoice whose charge cannot be worked out is left out and told (a note of what was earned); else one such
   * refuses the charge of the whole paper (a letter whose principal and charge go together).
   */
  readonly leavesOut: boolean;
  readonly detail: PaperDetail;
};

/** Null: no charge is claimed; the warnings say why where a rule is set. */
export type ChargeAnswer = {
  readonly charge: ChargeFacts | null;
  readonly warnings: readonly PaperWarning[];
};

const noCharge: ChargeAnswer = { charge: null, warnings: [] };

/**
 * The late charge of a paper by declared rules 8 and 9, principal first: each invoice by its rule through the day
 * charged, both ends included, rounded once half-up; the sums are those of the printed lines. A statutory rule past
 * its last day, or a rate table past its own, claims nothing at all (`rates.expired`), because part of a claim would
 * read as the whole. Whatever else refuses is `charge.notComputed` with the invoice. What an earlier note claimed is
 * not taken off: a note states what was earned, and which of it was paid is known only from the books.
 */
export function chargeParts(view: LedgerView, rules: RuleBook, query: ChargeQuery): ChargeAnswer {
  const { basis, parts } = query;
  if (basis === undefined || basis.kind === 'none' || parts.length === 0) return noCharge;
  const regime = regimeOfBasis(basis, rules);
  if (!regime.ok)
    return { charge: null, warnings: [{ code: 'charge.notComputed', detail: regime.error.value }] };
  const contractedOn = basis.kind === 'agreed' ? basis.contract.signedOn : undefined;
  const charged: Charged[] = [];
  const priced: PricedCharge[] = [];
  const warnings: PaperWarning[] = [];
  for (const [invoice, own] of groupByInvoice(parts)) {
    const whole = claimOf(view, invoice, query.asOf, {
      order: 'principal-first',
      ...present({ contractedOn }),
    });
    const found = chargeInvoice(whole, own, regime.value, rules, query.computedTo);
    if (found.ok) {
      charged.push(linesOf(found.value, query));
      if (query.detail === 'whole') priced.push(found.value.priced);
    } else {
      const warning = warningOf(found.error, invoice);
      if (warning.code === 'rates.expired' || !query.leavesOut) return { charge: null, warnings: [warning] };
      warnings.push(warning);
    }
  }
  const charge = joinCharges(basis, regime.value, query, charged);
  if (charge === null || query.detail === 'sums') return { charge, warnings };
  const perDayMinor = perDayOf(priced, regime.value, rules.rates, query.computedTo);
  return { charge: { ...charge, perDayMinor }, warnings };
}

/** The rule of a basis: the contract's clause, or the statutory one with the basis' own uplift. */
export function regimeOfBasis(
  basis: Exclude<LateChargeBasis, { readonly kind: 'none' }>,
  { regimes }: Pick<RuleBook, 'regimes'>,
): Result<LateChargeRegime, DomainError<'regime.unknown'>> {
  if (basis.kind === 'agreed')
    return ok(agreedRegime({ rate: basis.rate, ...present({ capPercent: basis.capPercent }) }));
  const found = findRegime(regimes, basis.regime);
  if (!found.ok || basis.upliftPercent === undefined) return found;
  const { rate } = found.value;
  if (rate.kind !== 'reference') return found;
  return ok({ ...found.value, rate: { ...rate, upliftPercent: basis.upliftPercent } });
}

function warningOf(error: ChargeError, invoice: InvoiceRow): PaperWarning {
  if (error.code === 'rates.expired')
    return { code: 'rates.expired', detail: `${error.series} ${error.validUntil}` };
  if (error.code === 'regime.notInForce' && error.until !== null && error.on > error.until)
    return { code: 'rates.expired', detail: `${error.regime} ${error.until}` };
  return { code: 'charge.notComputed', detail: invoice.number };
}

/** One invoice that was priced: its sum shared by its parts, which stand in the order of their due dates. */
type Priced = {
  readonly priced: PricedCharge;
  readonly parts: readonly ChargedPart[];
  readonly shares: readonly number[];
};

/**
 * Charges the parts of one invoice. It is rounded once; a part's share is what the sum of the parts up to it, rounded,
 * grows by with it. So shares add up to the invoice's charge and each is within one minor unit of its own.
 */
function chargeInvoice(
  whole: LateClaim,
  parts: readonly ChargedPart[],
  regime: LateChargeRegime,
  { rates }: RuleBook,
  computedTo: IsoDate,
): Result<Priced, ChargeError> {
  const inOrder = parts.toSorted((a, b) =>
    a.dueOn === b.dueOn ? a.instalment - b.instalment : a.dueOn < b.dueOn ? -1 : 1,
  );
  const claimParts = inOrder.flatMap(({ instalment }) => whole.parts[instalment - 1] ?? []);
  const shares: number[] = [];
  let before = 0;
  for (let count = 1; ; count += 1) {
    const claim = { ...whole, parts: claimParts.slice(0, count) };
    const priced = priceLate(claim, regime, rates, computedTo);
    if (!priced.ok) return priced;
    const { minor } = priced.value.figures.charge;
    shares.push(minor - before);
    before = minor;
    if (count >= claimParts.length) return ok({ priced: priced.value, parts: inOrder, shares });
  }
}

function groupByInvoice(parts: readonly ChargedPart[]): ReadonlyMap<InvoiceRow, readonly ChargedPart[]> {
  const groups = new Map<InvoiceRow, ChargedPart[]>();
  for (const part of parts) {
    const group = groups.get(part.invoice);
    if (group === undefined) groups.set(part.invoice, [part]);
    else group.push(part);
  }
  return groups;
}

/** The lines of one invoice and the rates that were looked up for it; of a large book no more of it is held. */
type Charged = {
  readonly lines: readonly (readonly [ChargedPart, Omit<ChargeLine, 'runningMinor'>])[];
  readonly references: readonly FoundRate[];
};

/** The lines of all invoices in the order of the paper, without what a day costs; null where nothing was earned. */
function joinCharges(
  basis: LateChargeBasis,
  regime: LateChargeRegime,
  query: ChargeQuery,
  charged: readonly Charged[],
): ChargeFacts | null {
  const found = new Map<ChargedPart, Omit<ChargeLine, 'runningMinor'>>();
  const references: FoundRate[] = [];
  for (const one of charged) {
    for (const [part, line] of one.lines) found.set(part, line);
    references.push(...one.references);
  }
  let runningMinor = 0;
  const lines = query.parts.flatMap((part): readonly ChargeLine[] => {
    const line = found.get(part);
    if (line === undefined) return [];
    runningMinor += line.chargeMinor + line.fixedMinor;
    return [{ ...line, runningMinor }];
  });
  if (runningMinor === 0) return null;
  return {
    ground: groundOf(basis, regime, references),
    computedTo: query.computedTo,
    lines,
    chargeMinor: addUp(lines.map(({ chargeMinor }) => chargeMinor)),
    fixedMinor: addUp(lines.map(({ fixedMinor }) => fixedMinor)),
    perDayMinor: null,
  };
}

/** The lines of an invoice: the parts with a day charged, the fixed sum with the first of them. */
function linesOf({ parts, shares, priced }: Priced, { currency, detail }: ChargeQuery): Charged {
  const { compensation } = priced.figures;
  const chargedParts = new Set(priced.walked.earnings.segments.map(({ part }) => part));
  const told = detail === 'sums' ? null : tellCharge(priced);
  let fixedMinor = compensation?.currency === currency ? compensation.minor : 0;
  const lines = parts.flatMap((part, place) => {
    if (!chargedParts.has(place)) return [];
    const line = {
      invoiceId: part.invoice.id,
      number: part.invoice.number,
      ...(part.invoice.instalments.length > 1 ? { instalment: part.instalment } : {}),
      dueOn: part.dueOn,
      segments: told === null ? [] : segmentsOf(told, place + 1),
      chargeMinor: shares[place] ?? 0,
      fixedMinor,
      ...present({ settledOn: part.settledOn }),
      trace: told?.trace ?? [],
    };
    fixedMinor = 0;
    return [[part, line] as const];
  });
  return { lines, references: priced.references };
}

function segmentsOf({ segments }: LateCharge, number: number): ChargeLine['segments'] {
  return segments
    .filter(({ part }) => part === number)
    .map(({ base, from, to, days, rate, amount }) => ({ base, from, to, days, rate, amount }));
}
