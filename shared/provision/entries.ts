import { checkMoney, checkSame, type FigureRefusal } from '../figures';
import { type Money } from '../money';
import { err, ok, type Result } from '../result';
import {
  type AccountingStandard,
  type LawKey,
  type ProvisionAccount,
  type Trace,
  type TraceStep,
} from '../trace';

/** One line of the journal proposal: debit and credit of the same amount. */
export type ProvisionEntry = {
  readonly debit: ProvisionAccount;
  readonly credit: ProvisionAccount;
  readonly amount: Money;
};

export type ProposedEntries = {
  readonly entries: readonly ProvisionEntry[];
  /** What goes to profit or loss: above zero a loss, below zero a reversal. */
  readonly charge: Money;
  readonly trace: Trace;
};

/** The usual Chinese account numbers, from memory: a company's own stand before them. */
export const usualAccountNumbers: Readonly<
  Record<AccountingStandard, Readonly<Partial<Record<ProvisionAccount, string>>>>
> = {
  cas22: { impairmentLoss: '6702', lossAllowance: '1231', receivables: '1122', bank: '1002' },
  ifrs9: {},
  smallEnterprises: {
    receivables: '1122',
    nonOperatingExpense: '5711',
    nonOperatingIncome: '5301',
    bank: '1002',
  },
};

const sources: Readonly<Record<AccountingStandard, LawKey>> = {
  cas22: 'cn.cas22.63',
  ifrs9: 'ifrs.9.b5.5.35',
  smallEnterprises: 'cn.small-enterprises.10',
};

/**
 * The entry that brings the allowance to what is required: charge = required − (opening − written off + recovered);
 * a charge below zero is a reversal. Under 小企业会计准则 (art. 10) there is no allowance: no entry, losses are
 * written off when they are real. Refused: amounts below zero or of two currencies.
 */
export function provisionEntries(input: {
  readonly standard: AccountingStandard;
  readonly required: Money;
  readonly opening: Money;
  readonly writtenOff?: Money;
  readonly recovered?: Money;
}): Result<ProposedEntries, FigureRefusal> {
  const { standard, required, opening } = input;
  const none: Money = { minor: 0, currency: required.currency };
  const { writtenOff = none, recovered = none } = input;
  for (const [field, amount] of Object.entries({ required, opening, writtenOff, recovered })) {
    const wrong = checkMoney(field, amount) ?? checkSame(field, amount, required);
    if (wrong !== undefined) return err(wrong);
  }
  const head: TraceStep = { step: 'provision.standard', standard, source: sources[standard] };
  if (standard === 'smallEnterprises')
    return ok({
      entries: [],
      charge: none,
      trace: [head, { step: 'provision.noAllowance', source: sources[standard] }],
    });
  const minor = required.minor - opening.minor + writtenOff.minor - recovered.minor;
  const { currency } = required;
  const size: Money = { minor: Math.abs(minor), currency };
  const entries: ProvisionEntry[] =
    minor === 0
      ? []
      : minor > 0
        ? [{ debit: 'impairmentLoss', credit: 'lossAllowance', amount: size }]
        : [{ debit: 'lossAllowance', credit: 'impairmentLoss', amount: size }];
  const change: TraceStep = {
    step: 'provision.change',
    requiredMinor: required.minor,
    openingMinor: opening.minor,
    writtenOffMinor: writtenOff.minor,
    recoveredMinor: recovered.minor,
    minor,
    currency,
  };
  return ok({ entries, charge: { minor, currency }, trace: [head, change, ...entries.map(entryStep)] });
}

/**
 * The entries of a debt given up, or paid after all: against the allowance under CAS 22 and IFRS 9, to 营业外支出 and
 * 营业外收入 under 小企业会计准则 (the latter from memory).
 */
export function badDebtEntries(input: {
  readonly standard: AccountingStandard;
  readonly event: 'writeOff' | 'recovery';
  readonly amount: Money;
}): Result<ProposedEntries, FigureRefusal> {
  const { standard, event, amount } = input;
  const wrong = checkMoney('amount', amount, 'positive');
  if (wrong !== undefined) return err(wrong);
  const isSmall = standard === 'smallEnterprises';
  const entries: ProvisionEntry[] =
    event === 'writeOff'
      ? [{ debit: isSmall ? 'nonOperatingExpense' : 'lossAllowance', credit: 'receivables', amount }]
      : isSmall
        ? [{ debit: 'bank', credit: 'nonOperatingIncome', amount }]
        : [
            { debit: 'receivables', credit: 'lossAllowance', amount },
            { debit: 'bank', credit: 'receivables', amount },
          ];
  const sign = event === 'writeOff' ? 1 : -1;
  const charge: Money = { minor: isSmall ? sign * amount.minor : 0, currency: amount.currency };
  const head: TraceStep = { step: 'provision.standard', standard, source: sources[standard] };
  return ok({ entries, charge, trace: [head, ...entries.map(entryStep)] });
}

function entryStep({ debit, credit, amount }: ProvisionEntry): TraceStep {
  return { step: 'provision.entry', debit, credit, minor: amount.minor, currency: amount.currency };
}
